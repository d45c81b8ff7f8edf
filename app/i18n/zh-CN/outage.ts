/** Stretches in which comments could not be handed in online. */
export const outage = {
  title: '网上提交中断',
  lead: '网站不能提交意见的时间登记在这里。一天里累计达到 {{hours}} 小时的，正在征求意见的公告自动顺延一日，并在公告页说明。',
  none: '没有登记过中断',
  record: '登记中断',
  startedAt: '开始时间',
  endedAt: '恢复时间',
  what: '情况说明',
  whatHint: '会向社会公开。例如：机房停电，网站无法访问。',
  recordedBy: '登记人',
};
