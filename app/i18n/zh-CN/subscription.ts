/** Letters by e-mail to those who asked for them. */
export const subscription = {
  title: '邮件订阅',
  lead: '开始征求意见、开听证会或者发问卷、公布意见反馈、公布正式文件的时候，给您发一封邮件。不用注册，随时可以退订。',
  everything: '全县的消息',
  what: '想收到谁的消息',
  about: { all: '全县的消息', unit: '{{about}}的消息', docket: '《{{about}}》的进展' },
  recipient: '电子邮箱',
  recipientHint: '只用来发您订阅的消息。',
  kept: '邮箱地址加密保存。我们先发一封确认信，您点了里面的链接并按“确认订阅”，才会开始发。{{count}} 小时内没有确认，地址就删掉；退订以后也删掉。',
  ask: '订阅',
  otherWays: '可以用订阅源或者日历，一样能收到消息',
  byMail: '用邮件订阅',
  docketByMail: '有了进展，发邮件告诉我',
  asked: {
    title: '请去邮箱里确认',
    text: '确认信已经发到您写的邮箱。打开里面的链接，按“确认订阅”，就办好了。',
    nothing_other: '没有收到？请看看垃圾邮件，也可能地址写错了。{{count}} 小时内没有确认，地址就删掉，不会再发。',
  },
  confirm: {
    title: '确认订阅',
    text: '按下面的按钮，就开始给这个邮箱发消息。不是您本人要订阅的，关掉这一页就行。',
    button: '确认订阅',
    done: '订阅好了',
    doneText: '有了消息就发邮件给您。每封邮件里都有退订的链接。',
  },
  end: {
    title: '退订',
    text: '按下面的按钮，就不再发，邮箱地址也一起删掉。',
    button: '退订',
    done: '已经退订',
    doneText: '不会再发了，邮箱地址已经删掉。',
    already: '这个订阅已经退掉了，不会再发邮件。',
  },
  unknown: '这个链接已经没有用了：可能过了期没有确认，也可能已经退订。可以重新订阅。',
  letter: {
    subject: '请确认订阅：{{about}}',
    confirm:
      '您好：\n\n有人用这个邮箱订阅了{{about}}。请打开下面的链接，按“确认订阅”：\n\n{{confirm}}\n\n不是您本人要订阅的，不用理会，过后地址会自动删掉。\n\n{{site}}',
    known: '您好：\n\n这个邮箱已经订阅了{{about}}，不用再办。\n\n不想再收的话，打开这个链接退订：\n{{end}}\n\n{{site}}',
  },
  news: {
    opened: {
      subject: '开始征求意见：{{title}}',
      text: '《{{title}}》开始征求意见，{{closes}} 24:00 截止。\n起草单位：{{unit}}\n\n看草案、提意见：\n{{page}}',
    },
    answered: {
      subject: '意见有了答复：{{title}}',
      text: '《{{title}}》收到的意见已经逐条答复，采纳情况公布了。\n起草单位：{{unit}}\n\n看答复：\n{{page}}',
    },
    activity: {
      subject: '{{activityKind}}：{{title}}',
      text: '{{activityKind}}“{{title}}”公布了。\n时间：{{when}}\n主办单位：{{unit}}\n\n看公告、报名或者填问卷：\n{{page}}',
    },
    document: {
      subject: '正式文件公布了：{{title}}',
      text: '《{{title}}》已经公布，文号是{{number}}。\n起草单位：{{unit}}\n\n看全文：\n{{page}}',
    },
    end: '您订阅了{{about}}，所以收到这封邮件。不想再收，打开这个链接退订：\n{{end}}\n\n{{site}}',
  },
};
