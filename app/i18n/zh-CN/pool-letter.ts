/** Letters to applicants and to those who are invited. */
export const poolLetter = {
  dear: '{{name}}：',
  placeLater: '另行通知',
  received: {
    subject: '您的公众代表报名已收到',
    applied: '您好！您报名担任公众代表，我们已经收到。审核以后会把结果告诉您。',
    nominated: '您好！有单位推荐您担任公众代表，已经登记。如果您不愿意，凭下面的编号和查询码可以撤回。',
    keep: '编号：{{number}}\n查询码：{{code}}\n查进展、撤回都用得着，请不要告诉别人。查询地址：',
  },
  accepted: {
    subject: '您已列入公众代表库',
    text: '您好！您已列入县政府公众代表库，任期自{{from}}至{{until}}。会议讨论到您关注的事时，会邀请您列席。',
    more: '名单上公开什么由您决定。凭编号 {{number}} 和查询码可以随时修改，也可以退出：',
  },
  declined: {
    subject: '公众代表报名的审核结果',
    text: '您好！谢谢您报名。这次没有列入公众代表库，原因是：{{reason}}',
    more: '以后有新的征集，欢迎再报名。',
  },
  invitation: {
    subject: '邀请您列席{{meeting}}',
    when: '请您作为公众代表列席{{meeting}}。\n时间：{{at}}（北京时间）\n地点：{{place}}',
    items: '请您听的议题：{{items}}',
    answer: '请在{{at}}以前打开下面的链接，告诉我们您能不能来：',
    own: '邀请只给您本人，不能请别人代替；链接请不要转发。会前材料、当天签到也用这个链接。',
  },
  answerReminder: {
    subject: '请答复：列席{{meeting}}',
    text: '我们还没有收到您的答复。请在{{at}}以前告诉我们您能不能来，来不了就请候补代表。',
  },
  eveReminder: {
    subject: '提醒：列席{{meeting}}',
    door: '到会场后打开下面的链接签到。没带手机的，在签到表上签名。',
  },
  papers: {
    subject: '会议材料已备好：{{meeting}}',
    text: '会议材料 {{count}} 份已经备好，打开下面的链接就能看。会议公开以前请不要外传。',
  },
  furtherItem: {
    subject: '请您多听一项议题：{{meeting}}',
    text: '您已经受邀列席{{meeting}}。现在请您同时听这些议题：{{items}}。时间、地点不变，还是用原来的办法签到。',
  },
  withdrawn: {
    subject: '取消邀请：{{meeting}}',
    text: '很抱歉，请您列席{{meeting}}的邀请取消了。原因：{{reason}}',
  },
};
