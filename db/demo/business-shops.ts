import type { DemoComment } from './demo-comment';

/** Shop owners, stall keepers and small firms. */
export const fromShops: DemoComment[] = [
  {
    key: 'business-01',
    at: '第一条',
    text: '去年门口修下水道封了两个多月，我一天卖不出十碗面，房租照交。说可以减，要我自己去开封闭证明，跑了四个部门没人给开。路是你们修的，封了多少天你们最清楚，为什么要我证明？',
    channel: 'counter',
    author: { kind: 'person', name: '甲长顺' },
    sentInDays: -130,
    sentAt: '10:15',
    cluster: 'rent',
    disposition: {
      result: 'adopted',
      reason:
        '封闭的时间由政府部门掌握，不应当让承租人证明。送审稿改为出租单位主动核算、直接扣减，不需要申请，不得要求提供证明。',
      ledTo: '第一条',
      decidedInDays: -92,
    },
  },
  {
    key: 'business-02',
    at: '第一条',
    text: '我租的铺面是二房东转租的，产权是国有公司。减免的租金都进了二房东口袋，我一分钱没减着。请写明要减到实际做生意的人头上。',
    suggestedWording: '存在转租情形的，减免的租金应当落实到实际经营人。',
    channel: 'online',
    author: { kind: 'person', name: '乙巧珍', contact: 'qiaozhen@mail.example' },
    sentInDays: -128,
    sentAt: '21:44',
    cluster: 'rent',
    disposition: {
      result: 'adopted',
      reason: '送审稿采用了建议的表述，规定存在转租情形的，应当确保减免的租金落实到实际经营人。',
      ledTo: '第一条',
      decidedInDays: -92,
    },
  },
  {
    key: 'business-03',
    at: '第八条',
    text: '给学校送了三年建材，最长的一笔压了十四个月。六十天太长，我们小店进货都是现款。希望三十天，而且从送到那天算，不要从验收那天算，他们拖着不验收，天数就永远不开始。',
    channel: 'phone',
    author: { kind: 'person', name: '丙广田' },
    sentInDays: -126,
    sentAt: '15:36',
    cluster: 'payment',
    disposition: {
      result: 'adopted',
      reason: '送审稿将付款期限由60日改为30日，起算时间由验收合格之日改为货物、工程、服务交付之日。',
      ledTo: '第八条',
      decidedInDays: -92,
    },
  },
  {
    key: 'business-04',
    at: '第八条',
    text: '“合同另有约定的，从其约定”这一句是个口子。合同都是单位拿来的格式合同，写半年一结，我们敢不签吗？请给约定的期限也设个上限。还有“等上级拨款”“等审计”“换了领导”，这些理由都听过，请一条一条禁掉。',
    channel: 'online',
    author: { kind: 'enterprise', name: '汀禾县墨香图文店' },
    sentInDays: -124,
    sentAt: '20:09',
    cluster: 'payment',
    disposition: {
      result: 'adopted',
      reason:
        '送审稿规定合同约定的付款期限最长不得超过60日，并明确不得以收到上级拨款、完成决算审计、负责人变动等作为支付条件。',
      ledTo: '第八条',
      decidedInDays: -92,
    },
  },
  {
    key: 'business-05',
    at: '第十一条',
    text: '我一个理发店，去年来了九拨人，消防的、卫生的、市场的、城管的、社区的，问的都差不多。写“每年不超过2次”，是每个部门2次还是加起来2次？要是每个部门2次，那比现在还多。建议一年合起来查一次，提前告诉我们哪天来。',
    channel: 'online',
    author: { kind: 'person', name: '戊彩云' },
    sentInDays: -122,
    sentAt: '13:18',
    disposition: {
      result: 'adopted',
      reason:
        '原来的表述有歧义。送审稿改为县级部门对同一经营者的行政检查每年一般不超过1次，多个部门需要检查的合并进行，并提前公布检查计划。涉及公共安全和人民群众生命健康的检查，依法另行安排。',
      ledTo: '第十一条',
      decidedInDays: -91,
    },
  },
  {
    key: 'business-06',
    at: '第十三条',
    text: '我卖豆浆油条的，五点半出摊，九点收摊。条文只准晚上六点到十点摆，我们卖早饭的怎么办？学生、上班的都指着这口。',
    channel: 'counter',
    author: { kind: 'person', name: '己大壮' },
    sentInDays: -121,
    sentAt: '10:40',
    disposition: {
      result: 'adopted',
      reason:
        '只规定晚间时段确实没有考虑早餐摊点。送审稿改为按照季节和路段分别确定时间，早餐类摊点可以在每日6时至9时经营。',
      ledTo: '第十三条',
      decidedInDays: -91,
    },
  },
  {
    key: 'business-07',
    at: '第十条',
    text: '民宿一件事办理，希望写明几天办完。我们村去年有人办下来用了五十多天，旺季都错过了。建议统一写3天。',
    channel: 'email',
    author: { kind: 'enterprise', name: '汀禾县山笕民宿专业合作社', mayShowName: true },
    sentInDays: -119,
    sentAt: '09:55',
    disposition: {
      result: 'rejected',
      reason:
        '不同业态涉及的许可和现场核查不同，民宿还涉及消防、卫生、治安等要求，统一写3日难以做到，写了做不到反而失信。措施要求公布每个业态的办理时限，民宿的时限将由有关部门在施行后30日内公布，接受监督。',
      decidedInDays: -91,
    },
  },
  {
    key: 'business-08',
    text: '修路能不能早点打招呼？上次早上开门才发现门口挖了沟，一冰柜的货没处卖，损失三千多。少说提前半个月，给个电话，工期拖了也要讲一声。',
    channel: 'meeting',
    author: { kind: 'person', name: '庚福来' },
    sentInDays: -118,
    sentAt: '15:05',
    disposition: {
      result: 'adopted',
      reason:
        '送审稿在第三部分增加一条，规定建设单位应当在开工前15日书面告知沿线经营者，公布工期和联系人，保留行人通道和店铺指示标志，工期延长的提前5日告知。',
      ledTo: '第十六条',
      decidedInDays: -91,
    },
  },
  {
    key: 'business-09',
    at: '第二条',
    text: '商场收我电费一块二一度，国家定的才几毛。光“督促退还”没用，他们根本不怕。请写上多收一罚十。',
    channel: 'online',
    author: { kind: 'person', name: '壬满仓' },
    sentInDays: -115,
    sentAt: '22:51',
    disposition: {
      result: 'rejected',
      reason:
        '规范性文件不得设定罚款。对违规加价的处罚，由市场监督管理部门依照价格法律、法规执行；您反映的商场已经转县市场监督管理局核查。',
      decidedInDays: -90,
    },
  },
  {
    key: 'business-10',
    at: '第五条',
    text: '我家的酱坊开了三代，招牌就是饭碗。听说转成公司名字要重新核，老招牌保不住，我就一直不敢转。给不给奖励无所谓，招牌要让我留着，成立的年头也要接着算。',
    channel: 'counter',
    author: { kind: 'person', name: '癸守业' },
    sentInDays: -112,
    sentAt: '16:12',
    disposition: {
      result: 'adopted',
      reason: '送审稿改为支持转型发展，规定依法保留原有名称中的字号、成立时间和荣誉信息，转型过程中不收取任何费用。',
      ledTo: '第五条',
      decidedInDays: -90,
    },
  },
];
