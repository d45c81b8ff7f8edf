/** The sheet on which a representative confirms the own words. */
export const statement = {
  title: '核对我在会上的发言',
  ask: '请填写邮件里的查询码。',
  lead: '请核对会议记录的您的意见。有不对的，写下应当怎样说，我们改好再请您看。',
  code: '查询码',
  open: '打开',
  words: '记录的意见',
  noWords: '没有记录您的意见。',
  isThis: '这是您的意思吗',
  answers: { confirmed: '是，可以这样公开', objected: '不对，应当修改' },
  remark: '应当怎样说',
  send: '提交',
  locked: '会议正在审批公布，现在不能改。需要的话，请联系会议秘书。',
  wordsKept: '您的答复已经收到。',
  consent: '公开我的信息',
  consentHint:
    '姓名、单位、职务分别由您决定，不同意也不影响您列席和发表意见。随时可以回来改，改了以后公开页面马上不再显示（个人信息保护法第十五条、第二十五条）。',
  fields: '同意公开',
  keepConsent: '保存我的选择',
  consentKept: '您的选择已经保存，公开页面随之更新。',
  readPublic: '查看公开页面',
};
