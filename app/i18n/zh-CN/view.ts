/** Views of representatives on the desk of the unit that answers them. */
export const view = {
  title: '代表意见办理',
  lead: '常务会议交给本单位答复或者办理的代表意见。写明结果和理由；会议公布以后的答复，由会议秘书补充公布。',
  none: '没有交给本单位的代表意见',
  meeting: '会议',
  due: '答复期限',
  decided: '会议的处理',
  reported: '本单位的答复',
  answer: '答复这条意见',
  change: '修改答复',
  send: '提交答复',
  closed: '会议正在审批或者已经公布，现在不能改答复。',
  state: {
    answered: '已答复',
    awaited: '待答复',
    awaitedFor: '待答复，还有 {{days}} 天',
    overdue: '已逾期 {{days}} 天',
  },
};
