/** What is wrong with a field. Codes are those of the schemas beside the commands. */
export const form = {
  required: '请填写这一项',
  chooseOne: '请选择一项',
  malformed: '这一项的格式不对，请检查',
  tooLong: '写得太长了，请缩短一些',
  loginNameShort: '账号至少 3 个字符',
  passwordShort: '密码至少 12 个字符',
  passwordsDiffer: '两次输入的密码不一样',
  notADate: '请填写日期',
  notAnEmail: '这不是电子邮箱地址',
  articleNumbers: '请写条号，例如 3、5-8',
  opinionMissing: '请写下您的意见',
  opinionTooLong: '写得太长了，一条最多 10,000 字。可以分成几条写，或者寄信、发邮件',
  viewMissing: '写了采纳情况或理由，却没有意见',
  day: { not_a_date: '请填写日期' },
  holiday: { no_source: '请写明依据哪个通知', not_a_year: '请填写年份' },
};
