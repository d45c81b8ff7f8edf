import type { DemoComment } from './demo-comment';

export const ebikeAnswered: DemoComment[] = [
  {
    key: 'ebike-01',
    at: '第十七条',
    text: '我住六楼，没有电梯，楼下车棚三十个位子早停满了。不让把电池提上楼充，我总不能大半夜站在街上充吧？请先把楼下的充电桩装好再来禁止。',
    channel: 'online',
    author: { kind: 'person', name: '壬立新' },
    sentInDays: -51,
    sentAt: '20:12',
    cluster: 'build-first',
    disposition: {
      result: 'partial',
      reason:
        '电池入户充电容易引发火灾，禁止的规定予以保留。采纳先建设的意见：拟在第十七条增加一款，周边300米内没有集中充电设施的，管理单位应当先提供临时充电地点，提供之前以劝导为主。',
      decidedInDays: -12,
    },
  },
  {
    key: 'ebike-02',
    at: '第十七条',
    text: '支持禁止上楼，但是老小区根本没地方充，先建后禁行不行？第四条写得挺好，怎么到第十七条就只剩禁止了。',
    channel: 'online',
    author: { kind: 'anonymous' },
    sentInDays: -50,
    sentAt: '22:40',
    cluster: 'build-first',
    disposition: {
      result: 'partial',
      reason:
        '与“先建后禁”的同类意见合并研究。拟在第十七条增加临时充电地点的规定，使其与第四条一致；禁止入户充电的要求不变。',
      decidedInDays: -12,
    },
  },
  {
    key: 'ebike-03',
    at: '第十七条',
    text: '楼下充电桩离我家走路十二分钟，下雨天更不方便。老办法是家里充到睡觉前拔掉，从来没出过事。要禁就近处先建。',
    channel: 'phone',
    author: { kind: 'person', name: '丙月娥' },
    sentInDays: -47,
    sentAt: '10:33',
    cluster: 'build-first',
    disposition: {
      result: 'partial',
      reason:
        '与“先建后禁”的同类意见合并研究，拟增加就近提供临时充电地点的规定。蓄电池在家中起火，火势往往几分钟内就会封住逃生的门口，有人看着也来不及，因此不放宽入户充电。',
      decidedInDays: -12,
    },
  },
  {
    key: 'ebike-04',
    at: '第二十九条',
    text: '物业公司没有执法权，业主不听劝我们一点办法也没有，还要挨骂。第二款不让断电、扣车，只让我们“劝阻和报告”，报告以后多久有人来？请写明接到报告的部门几个小时内到场，不然责任全压在物业身上。',
    suggestedWording: '接到报告的单位应当在24小时内到场处理，并将处理结果告知管理单位。',
    channel: 'email',
    author: { kind: 'enterprise', name: '汀禾县晓园物业服务有限公司', mayShowName: true },
    sentInDays: -49,
    sentAt: '09:18',
    disposition: {
      result: 'adopted',
      reason:
        '物业企业没有处罚权，报告之后应当有回应。拟在第二十九条第二款补充：接到报告的单位应当在24小时内到场处理，情况紧急的立即到场，并将结果告知管理单位。',
      decidedInDays: -11,
    },
  },
  {
    key: 'ebike-05',
    at: '第十一条',
    text: '12个月内提出增设方案，经业主共同决定后实施。问题是业主大会根本开不起来，到场的人数不够。方案交了、表决不过，算谁的责任？建议对表决没有通过的小区写一个出口，比如由社区先选一块公共场地建。',
    channel: 'meeting',
    author: { kind: 'association', name: '汀禾县物业行业协会', mayShowName: true },
    sentInDays: -40,
    sentAt: '15:00',
    disposition: {
      result: 'adopted',
      reason:
        '拟在第十一条增加一款：方案未获业主同意的，由所在地乡镇人民政府协调利用小区周边公共场地建设，管理单位已经依法提出方案并组织表决的，视为履行了职责。',
      decidedInDays: -11,
    },
  },
  {
    key: 'ebike-06',
    at: '第二十四条',
    text: '楼下那家充电桩一块钱只能充不到一个小时，折下来一度电两块多，家里才五毛几。条文写协商定价，我们一个个散户怎么跟公司协商？建议政府定个最高价。',
    channel: 'online',
    author: { kind: 'person', name: '戊巧云' },
    sentInDays: -46,
    sentAt: '21:05',
    cluster: 'charging-price',
    disposition: {
      result: 'partial',
      reason:
        '充电服务费属于市场调节价，县里没有权限规定最高价，因此不采纳限价的建议。采纳加强约束的意见：拟增加按实际用电量计费、不得按时间折算的规定，并将全县平均水平由每半年公布改为每季度公布，各小区的收费水平一并公布。',
      decidedInDays: -10,
    },
  },
  {
    key: 'ebike-07',
    at: '第二十四条',
    text: '充电太贵了，电费才占一小半，服务费比电费高两倍。请把价格压下来，不然谁愿意在外面充。',
    channel: 'counter',
    author: { kind: 'person', name: '癸向阳' },
    sentInDays: -44,
    sentAt: '16:20',
    cluster: 'charging-price',
    disposition: {
      result: 'partial',
      reason:
        '与“充电价格高”的同类意见合并研究：不直接限价，拟改为按实际用电量计费，并每季度公布各小区的电费和服务费。',
      decidedInDays: -10,
    },
  },
  {
    key: 'ebike-08',
    at: '第十八条',
    text: '我出国陪读一年，电动车停在车棚里，回来车没了，说是按僵尸车处理了。30日公示太短，公示贴在楼下我也看不到。建议公示90日，并且要打电话联系车主，上过牌的车查得到人。',
    channel: 'email',
    author: { kind: 'person', name: '己开河', contact: 'kaihe@mail.example' },
    sentInDays: -42,
    sentAt: '07:55',
    disposition: {
      result: 'partial',
      reason:
        '采纳联系车主的意见，拟增加“已经登记上牌的，管理单位应当请公安机关协助通知所有人”。公示期由30日改为60日；之后还有6个月保管期，合计8个月，不再延长到90日。',
      decidedInDays: -10,
    },
  },
  {
    key: 'ebike-09',
    at: '第二十五条',
    text: '我不会用手机付钱，每次都要等孙子放学回来扫码。希望像以前投硬币一样。',
    channel: 'counter',
    author: { kind: 'person', name: '甲有福' },
    sentInDays: -38,
    sentAt: '09:05',
    disposition: {
      result: 'adopted',
      reason:
        '第二十五条已经规定应当提供刷卡、投币或者代为操作的方式。为便于落实，拟补充：每处集中充电场所至少有一台设备可以刷卡或者投币，并公布代办人的电话。',
      decidedInDays: -9,
    },
  },
  {
    key: 'ebike-10',
    at: '第三十二条',
    text: '建议旧车一律三个月内淘汰，过期不让上路，不让进小区。拖拖拉拉只会出更多事故。',
    channel: 'online',
    author: { kind: 'anonymous' },
    sentInDays: -36,
    sentAt: '13:27',
    disposition: {
      result: 'rejected',
      reason:
        '规范性文件不能在没有法律依据的情况下禁止合法登记的车辆上路。全县不符合现行标准的旧车约2.3万辆，多数属于收入不高的家庭，采取以旧换新补贴、逐步更换更为稳妥。',
      decidedInDays: -9,
    },
  },
  {
    key: 'ebike-11',
    at: '第二十二条',
    text: '连续充电“不宜超过8小时”，是建议还是规定？我的电池容量大，说明书写要10小时。“不宜”不好执行，要么删掉，要么写按照说明书。',
    suggestedWording: '充电时间不得超过产品说明书标明的时间。',
    channel: 'online',
    author: { kind: 'person', name: '庚石头' },
    sentInDays: -34,
    sentAt: '19:49',
    disposition: {
      result: 'adopted',
      reason:
        '表述确实不够明确，不同电池的充电时间也不一样。拟改为：充电时间不得超过产品说明书标明的时间，集中充电设施应当在充满后自动断电。',
      decidedInDays: -8,
    },
  },
  {
    key: 'ebike-12',
    text: '小区门口那家烧烤店天天半夜吵，油烟直接往楼上飘，投诉了没用。',
    channel: 'online',
    author: { kind: 'anonymous' },
    sentInDays: -30,
    sentAt: '00:41',
    concern: 'offTopic',
    disposition: {
      result: 'outOfScope',
      reason:
        '反映的是餐饮油烟和噪声问题，不属于本次征求意见的范围，已经转县城市管理局处理；需要了解处理情况，可以拨打0000-6030041。',
      decidedInDays: -15,
    },
  },
];
