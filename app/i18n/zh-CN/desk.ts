export const desk = {
  title: '工作台',
  nav: {
    work: '办理',
    dockets: '决策事项',
    openDocket: '新建事项',
    review: '合法性审查',
    meetings: '常务会议',
    approvals: '会议公布审批',
    views: '代表意见办理',
  },
  forbidden: { title: '您不能进入这个页面', text: '您的岗位没有这个页面的权限。需要的话，请联系系统管理员。' },
  tasks: {
    title: '等您办的',
    review_other: '{{count}} 件文件等待合法性审查',
    exemptions_other: '{{count}} 件例外申请等待决定',
    competition_other: '{{count}} 件文件等待公平竞争审查',
    applications_other: '{{count}} 份公众代表报名等待审核',
    meetings_other: '{{count}} 次会议还没有送去公布',
    approvals_other: '{{count}} 次会议的公布等待您批准',
    views_other: '{{count}} 条代表意见等待本单位答复',
    rules_other: '{{count}} 项规则改动等待第二人批准',
  },
  home: {
    lead: '这些事项还在办理，点“下一步”就到该办的地方。',
    nothing: '没有在办的事项',
    elsewhere: '您的岗位不办理决策事项，请从栏目进入要办的工作。',
  },
};
