import type { DemoDocket } from './story';

/** Under review; the bureau asked for supplements, and the clock stands still. */
export const petsDocket: DemoDocket = {
  key: 'pets',
  situation: 'reviewing',
  title: '汀禾县城区养犬登记服务办法',
  issuingOrgan: 'county-government',
  leadUnit: 'agriculture-bureau',
  coUnits: [],
  topic: 'safety',
  classes: ['normativeDocument', 'rightsImpact', 'specialGroups'],
  summary: '养狗到哪里登记、要不要钱，带狗出门要注意什么，导盲犬可以去哪里。',
  affected: ['养犬的居民', '小区里的老人、孩子', '使用导盲犬、扶助犬的残疾人'],
  notesFile: 'pets-notes.md',
  drafts: [
    { stage: 'consultation', file: 'pets-consultation.txt', inDays: -64 },
    { stage: 'review', file: 'pets-review.txt', inDays: -24 },
  ],
  basis: [
    {
      kind: 'law',
      title: '中华人民共和国动物防疫法',
      issuingBody: '全国人民代表大会常务委员会',
      citedArticle: '第三十条',
      quotation:
        '携带犬只出户的，应当按照规定佩戴犬牌并采取系犬绳等措施，防止犬只伤人、疫病传播。街道办事处、乡级人民政府组织协调居民委员会、村民委员会，做好本辖区流浪犬、猫的控制和处置，防止疫病传播。',
      supports: ['第三条', '第四条'],
      relation: 'direct',
    },
  ],
  consultation: {
    publishedInDays: -60,
    opensInDays: -60,
    closesInDays: -28,
    questions: ['已经养了大型犬的，怎么办最合适？（第六条）'],
    places: ['县政务服务大厅政务公开专区', '汀城镇各社区服务站'],
    channels: {
      online: true,
      postalAddress: '汀城镇丰年路12号 县农业农村局畜牧兽医股，邮编 000000',
      envelopeMark: '信封上请写“养犬办法意见”',
      phone: '0000-6030012',
      email: 'nyncj@tinghe.example',
      counter: '汀城镇各社区服务站，工作日8:30至17:30',
    },
  },
  comments: [
    {
      key: 'pets-01',
      at: '第四条',
      text: '楼道和电梯里绳子放那么长，孩子害怕，应当收短。',
      channel: 'online',
      author: { kind: 'person' },
      sentInDays: -50,
      sentAt: '20:12',
      disposition: {
        result: 'adopted',
        reason: '已经增加电梯、楼道内收短犬绳的要求。',
        ledTo: '第四条',
        decidedInDays: -26,
      },
    },
    {
      key: 'pets-02',
      at: '第六条',
      text: '养了八年的老狗，六十天怎么处置？能不能让已经养的养到老。',
      channel: 'online',
      author: { kind: 'person' },
      sentInDays: -41,
      sentAt: '22:30',
      disposition: {
        result: 'rejected',
        reason: '小区内养大型犬的投诉集中，暂未调整；将结合合法性审查意见研究过渡办法。',
        decidedInDays: -26,
      },
    },
  ],
  evidence: [
    {
      kind: 'unitReplies',
      title: '部门和乡镇意见',
      text: '书面征求9个部门和城区4个社区所在乡镇的意见，收到意见17条，采纳13条；县财政局对登记免费的意见已经吸收。',
      inDays: -30,
    },
    {
      kind: 'specialGroup',
      title: '听取老年人、残疾人和养犬人意见',
      text: '在两个社区各开一次座谈会，县残疾人联合会、县老年协会派人参加，3名使用导盲犬、扶助犬的人和11名老年人发言。主要意见是：导盲犬不应限制进入公共场所，老人登记可以由社区代办。',
      inDays: -31,
    },
    {
      kind: 'unitLegality',
      title: '起草单位合法性审核意见',
      text: '县公安局法制大队审核认为，送审稿符合法定权限，程序完备；大型犬的处置期限请县司法局一并研究。',
      inDays: -16,
    },
    {
      kind: 'unitDiscussion',
      title: '起草单位集体讨论',
      text: '县公安局党委会议集体讨论通过送审稿，对处置期限有一种不同意见，会议记录已经载明。',
      inDays: -15,
    },
  ],
  feedback: { file: 'pets-feedback.md', readyInDays: -26, publishedInDays: -25 },
  submissions: [
    {
      submittedInDays: -13,
      decidedInDays: -12,
      outcome: 'accepted',
      letter: '《汀禾县城区养犬登记服务办法（送审稿）》已经公开征求意见并公布采纳情况，现送请合法性审查。',
      reasons: [],
    },
  ],
  reviewing: {
    points: [],
    supplements: {
      askedInDays: -4,
      dueInDays: 3,
      items: ['riskReport', 'otherAssessment'],
      request:
        '第六条要求60日内处置已经饲养的大型犬，涉及面和反应可能较大。请补充风险评估，并说明其他县的做法和过渡安排。',
    },
  },
};
