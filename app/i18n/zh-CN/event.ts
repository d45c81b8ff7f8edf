/** Every event as a short line of the timeline or the audit trail. */
export const event = {
  docket: { opened: '启动起草', terminated: '终止' },
  meeting: {
    recorded: '登记会议',
    changed: '修改会议信息',
    item_added: '议程增加一项',
    item_changed: '修改议程第 {{position}} 项',
    item_removed: '移除议程第 {{position}} 项',
    published: '{{meeting}}讨论，列席情况已公布',
  },
  representative: { recorded: '登记公众代表' },
  attendance: { recorded: '登记列席情况' },
  consent: { recorded: '登记公开同意情况' },
  view: { recorded: '记录代表意见', removed: '移除代表意见', answered: '填写代表意见采纳情况' },
  document: { published: '公布正式文本：{{documentNumber}}' },
};
