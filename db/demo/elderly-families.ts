import type { DemoComment } from './demo-comment';

/** Old people, their families, carers and other citizens. */
export const fromFamilies: DemoComment[] = [
  {
    key: 'elderly-03',
    at: '第十七条',
    text: '我在村里食堂吃饭，叫我对着机器刷脸，刷三次都不认，后面的人等得急。吃个饭为什么要刷脸？我在本子上按个手印不行吗？',
    channel: 'counter',
    author: { kind: 'person', name: '壬桂枝' },
    sentInDays: -54,
    sentAt: '09:12',
    cluster: 'face-recognition',
    disposition: {
      result: 'adopted',
      reason:
        '统计就餐人次不需要采集人脸信息。送审稿改为可以采用刷卡、登记签名、电话抽查等方式，并规定不得要求老年人必须使用智能手机或者人脸识别。',
      ledTo: '第十六条',
      decidedInDays: -14,
    },
  },
  {
    key: 'elderly-04',
    at: '第十七条',
    text: '人脸信息属于敏感个人信息，处理应当有特定的目的和充分的必要性，并取得单独同意。以发放两元钱的餐补为由强制采集全体就餐老人的人脸，必要性难以成立，且条文没有规定保存期限和删除办法。建议删去，改用登记签名加抽查核验。',
    suggestedWording: '助餐机构可以采用刷卡、登记签名等方式记录就餐人次，不得强制使用人脸识别。',
    channel: 'online',
    author: { kind: 'person', name: '己文博', mayShowName: true },
    sentInDays: -50,
    sentAt: '20:55',
    cluster: 'face-recognition',
    disposition: {
      result: 'adopted',
      reason:
        '意见有法律依据。送审稿删去了使用人脸识别设备的要求，采用了意见中的主要表述，并增加电话抽查作为核验方式。',
      ledTo: '第十六条',
      decidedInDays: -14,
    },
  },
  {
    key: 'elderly-05',
    at: '第十三条',
    text: '我父亲偏瘫三年，住院里一个月四千二。重度失能的一个月补两百，机构说这点钱请不起人，还是不愿意收。请一个护理员一个月要三千八，只能看三四个老人。重度失能起码补到三百。',
    channel: 'online',
    author: { kind: 'person', name: '甲立秋' },
    sentInDays: -49,
    sentAt: '22:03',
    disposition: {
      result: 'partial',
      reason:
        '重新测算照料成本后，送审稿将重度失能、完全失能老年人的补助标准由每人每月200元提高到260元，中度失能由150元提高到160元。提高到300元每年需要增加支出约55万元，目前财力难以保证，将在政策评估时再研究。',
      ledTo: '第十三条',
      decidedInDays: -12,
    },
  },
  {
    key: 'elderly-06',
    text: '通篇没有提到失智老人。我妈认知障碍六年，走丢过两次，找了四家养老院都说不收，怕担责任。建议鼓励办失智照护专区，单独给补助，不然这些家庭真的走投无路。',
    channel: 'email',
    author: { kind: 'person', name: '庚望舒', contact: 'wangshu@mail.example' },
    sentInDays: -48,
    sentAt: '23:10',
    disposition: {
      result: 'adopted',
      reason:
        '意见反映了实际困难。送审稿增加一条，对设立失智老年人照护专区、收住5人以上的机构，每人每月增加100元运营补助，并规定保护老人的尊严和个人信息；第三条相应增加了失智老年人的含义。',
      ledTo: '第十八条',
      decidedInDays: -12,
    },
  },
  {
    key: 'elderly-07',
    at: '第二十二条',
    text: '去年说涨价就涨价，提前半个月贴张纸，一个月多六百。想搬走，押金又说要扣一半。涨价要早说，不愿意涨的要让人好好走，押金要全退。',
    channel: 'phone',
    author: { kind: 'person', name: '乙秀禾' },
    sentInDays: -45,
    sentAt: '11:48',
    disposition: {
      result: 'adopted',
      reason:
        '送审稿将提前告知的时间由15日改为60日，要求书面说明原因和幅度，并规定老年人不同意调整、要求退住的，及时退还预收的费用，不得收取违约金。',
      ledTo: '第二十二条',
      decidedInDays: -12,
    },
  },
  {
    key: 'elderly-11',
    at: '第五条',
    text: '外地的连锁公司财大气粗，跟我们本地小院拿一样的补助不公平。本县的钱应当优先补本县人办的，外地企业减半。',
    channel: 'mail',
    author: { kind: 'anonymous' },
    sentInDays: -33,
    sentAt: '10:00',
    disposition: {
      result: 'rejected',
      reason:
        '《公平竞争审查条例》第九条规定，不得对外地商品、要素设置歧视性补贴，不得对外地经营者设置歧视性要求。补助是按照收住的老人计算的，老人得到的照料是一样的，不宜因投资者来自外地而减半。对小型机构的困难，送审稿通过取消入住率门槛、提高改造补助予以解决。',
      decidedInDays: -10,
    },
  },
  {
    key: 'elderly-12',
    text: '我七十八了，退休金涨得比别人慢，社保窗口的人又说不清楚。请帮我问问我的工龄是怎么算的。',
    channel: 'phone',
    author: { kind: 'person', name: '戊大福' },
    sentInDays: -30,
    sentAt: '09:40',
    concern: 'offTopic',
    disposition: {
      result: 'outOfScope',
      reason:
        '反映的是个人养老金计算问题，不属于本次征求意见的范围。已经将情况转给县人力资源和社会保障局，由该局经办人员与本人联系。',
      decidedInDays: -20,
    },
  },
  {
    key: 'elderly-14',
    at: '第二十四条',
    text: '我做护理员七年了，都在同一家。条文说连续满3年奖3000，是从办法施行以后算起吗？那我前七年不是白干了。这行一年走一半人，老员工更要留住。',
    channel: 'online',
    author: { kind: 'person', name: '癸小满' },
    sentInDays: -46,
    sentAt: '21:30',
    disposition: {
      result: 'adopted',
      reason: '送审稿补充规定：工作年限自在该机构实际从事护理工作之日起计算，本办法施行前的工作时间计入。',
      ledTo: '第二十四条',
      decidedInDays: -11,
    },
  },
];
