import type { DemoDocket } from './story';

/** Under review: three points, two of them answered, and a legal adviser heard. */
export const stallsDocket: DemoDocket = {
  key: 'stalls',
  situation: 'reviewing',
  title: '汀禾县食品摊贩便民服务点管理规定',
  issuingOrgan: 'county-government',
  leadUnit: 'urban-management-bureau',
  coUnits: [],
  topic: 'business',
  classes: ['normativeDocument', 'rightsImpact'],
  summary: '早点摊、夜宵摊摆在哪里、几点到几点、怎么登记，收摊以后谁来清理。',
  affected: ['食品摊贩', '早点街和集镇附近的居民、商户', '学生和家长'],
  notesFile: 'stalls-notes.md',
  drafts: [
    { stage: 'consultation', file: 'stalls-consultation.txt', inDays: -66 },
    { stage: 'review', file: 'stalls-review.txt', inDays: -26 },
  ],
  basis: [
    {
      kind: 'law',
      title: '中华人民共和国食品安全法',
      issuingBody: '全国人民代表大会常务委员会',
      citedArticle: '第三十六条',
      quotation: '县级以上地方人民政府应当对食品生产加工小作坊、食品摊贩等进行综合治理，加强服务和统一规划。',
      supports: ['第一条', '第三条', '第四条'],
      relation: 'direct',
    },
  ],
  consultation: {
    publishedInDays: -62,
    opensInDays: -62,
    closesInDays: -30,
    questions: ['早点摊几点开始合适？（第五条）'],
    places: ['县政务服务大厅政务公开专区', '6个集镇的市场管理办公室'],
    channels: {
      online: true,
      postalAddress: '汀城镇通济路41号 县城市管理局市容股，邮编 000000',
      envelopeMark: '信封上请写“摊贩规定意见”',
      phone: '0000-6030041',
      email: 'cgj@tinghe.example',
      counter: '县城市管理局一楼大厅，工作日8:30至17:30',
    },
  },
  comments: [
    {
      key: 'stalls-01',
      at: '第五条',
      text: '我们炸油条的五点半就有人买，六点才让摆，上早班的人就买不上了。',
      channel: 'counter',
      author: { kind: 'person' },
      sentInDays: -52,
      sentAt: '09:20',
      disposition: {
        result: 'adopted',
        reason: '经营时间已经提前到5时30分，夏季延长到22时。',
        ledTo: '第五条',
        decidedInDays: -28,
      },
    },
    {
      key: 'stalls-02',
      at: '第七条',
      text: '忘了清理两次就收牌子，一年不能摆，一家人靠什么吃饭？应当先教育、再处理。',
      channel: 'online',
      author: { kind: 'person' },
      sentInDays: -47,
      sentAt: '21:05',
      disposition: {
        result: 'rejected',
        reason: '两次都经查实才处理，已经留有余地；是否调整，听取合法性审查的意见。',
        decidedInDays: -28,
      },
    },
    {
      key: 'stalls-03',
      text: '公示30天很好，公示的时候最好写上有意见打哪个电话。',
      channel: 'phone',
      author: { kind: 'person' },
      sentInDays: -44,
      sentAt: '15:40',
      disposition: {
        result: 'partial',
        reason: '公示牌的内容在实施方案里规定，将写明联系电话。',
        decidedInDays: -28,
      },
    },
  ],
  evidence: [
    {
      kind: 'unitReplies',
      title: '部门和乡镇意见',
      text: '书面征求11个部门和4个乡镇的意见，收到意见19条，采纳14条。',
      inDays: -70,
    },
    {
      kind: 'unitLegality',
      title: '起草单位合法性审核意见',
      text: '县城市管理局法制股审核认为，送审稿程序完备，罚款条款请县司法局一并研究。',
      inDays: -24,
    },
    {
      kind: 'unitDiscussion',
      title: '起草单位集体讨论',
      text: '县城市管理局局务会议讨论通过送审稿。有两名同志认为罚款条款偏重，会议记录已经载明，一并报送。',
      inDays: -24,
    },
  ],
  feedback: { file: 'stalls-feedback.md', readyInDays: -28, publishedInDays: -27 },
  submissions: [
    {
      submittedInDays: -16,
      decidedInDays: -14,
      outcome: 'accepted',
      letter: '《汀禾县食品摊贩便民服务点管理规定（送审稿）》已经公开征求意见并公布采纳情况，现送请合法性审查。',
      reasons: [],
    },
  ],
  reviewing: {
    points: [
      {
        at: '第七条',
        severity: 'required',
        opinion: '规范性文件不得设定行政处罚。“并处500元罚款”没有上位法依据，应当删去。',
        basis: '《中华人民共和国行政处罚法》第十六条',
        answer: { result: 'adopted', text: '已经删去罚款，改为责令清理、记入登记档案。' },
      },
      {
        at: '第七条',
        severity: 'required',
        opinion:
          '收回摊位牌、1年内不予登记，减损了经营者的权益，应当有法律、法规依据；没有依据的应当删去或者改为引导措施。',
        basis: '《优化营商环境条例》第六十四条',
      },
      {
        at: '第四条',
        severity: 'suggested',
        opinion: '摊位牌有效期只有1年，每年重新登记增加负担。建议改为长期有效，有变化时办理变更。',
        basis: '减轻群众办事负担的要求',
        answer: {
          result: 'rejected',
          text: '摊贩流动性大，县城每年约有三成变动；到期在手机上确认一次即可，不用再跑一趟。',
        },
      },
    ],
    adviser: {
      name: '政府法律顾问 癸',
      view: '第七条同时设定罚款和资格限制，超出规范性文件权限，建议全部删去，改为约谈、公示和志愿清扫等柔性措施。',
      inDays: -9,
    },
  },
};
