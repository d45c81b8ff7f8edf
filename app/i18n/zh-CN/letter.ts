/** Letters to representatives. */
export const letter = {
  result: {
    subject: '{{title}}：您的意见的采纳情况和会议结果',
    opening: '您好！感谢您列席 {{day}} 的{{title}}。现将结果告知如下。',
    item: '【{{item}}】',
    said: '您的意见：{{body}}',
    became: '采纳情况：{{adoption}}。{{reason}}',
    unit: '责任单位：{{unit}}',
    due: '答复期限：{{day}}',
    reply: '办理结果：{{result}}。{{reason}}',
    silent: '会上没有记录您的发言。',
    results: '会议议定的结果：',
    resolved: '{{item}}：{{result}}',
    closing: '全文见公开页面：{{address}}\n这封信由系统发出，请不要直接回复。',
  },
  confirm: {
    subject: '请核对您在常务会议上的发言记录',
    body: '您好！请打开下面的地址，核对会议记录的您的意见，并决定姓名、单位、职务是否公开：\n\n{{link}}\n\n打不开的话，编号是 {{number}}，查询码是 {{code}}。查询码只属于您本人，请不要转给别人。\n\n这封信由系统发出，请不要直接回复。',
  },
  sheet: {
    title: '{{title}}列席代表意见确认单',
    lead: '请核对记录的意见。没有错的，请签名；有错的，请在旁边改写。是否公开姓名、单位、职务，由本人分别决定，可以随时撤回（个人信息保护法第十五条、第二十五条）。',
    consent: '同意公开',
    boxes: '□姓名　□单位　□职务',
    signed: '本人签名：',
    date: '日期：　　　年　　月　　日',
    template: '{{title}}签到和意见记录表',
  },
  reminder: {
    subject: '常务会议提醒：{{what}}',
    due: '今年计入 {{held}} 次，目标 {{needed}} 次。下一次有公众代表列席的常务会议应当在 {{day}} 以前召开。',
    dueSubject: '下一次会议应当在 {{day}} 以前召开',
    overdue: '{{unit}}对{{meeting}}第 {{item}} 项的一条代表意见，应当在 {{day}} 以前答复，还没有答复。',
    overdueSubject: '有代表意见逾期未答复',
    closing: '工作台：{{address}}',
  },
};
