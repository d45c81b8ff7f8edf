import type { DemoDocket } from './story';

/** Accepted long ago and not concluded: overdue. */
export const wellsDocket: DemoDocket = {
  key: 'wells',
  situation: 'reviewing',
  title: '汀禾县农村集中供水工程运行管理办法',
  issuingOrgan: 'county-government',
  leadUnit: 'agriculture-bureau',
  coUnits: [],
  topic: 'countryside',
  classes: ['normativeDocument', 'rightsImpact'],
  summary: '村里的自来水谁来管、多久检测一次，停水怎么告知，水费怎么定。',
  affected: ['用农村集中供水的18万多群众', '供水单位和管水员', '低保户、特困户'],
  notesFile: 'wells-notes.md',
  drafts: [
    { stage: 'consultation', file: 'wells-consultation.txt', inDays: -92 },
    { stage: 'review', file: 'wells-review.txt', inDays: -50 },
  ],
  basis: [
    {
      kind: 'law',
      title: '中华人民共和国水法',
      issuingBody: '全国人民代表大会常务委员会',
      citedArticle: '第五十四条',
      quotation: '各级人民政府应当积极采取措施，改善城乡居民的饮用水条件。',
      supports: ['第一条', '第三条'],
      relation: 'direct',
    },
  ],
  consultation: {
    publishedInDays: -88,
    opensInDays: -88,
    closesInDays: -55,
    questions: ['连续停水多久应当送水？（第五条）'],
    places: ['县政务服务大厅政务公开专区', '67处供水工程的管理房'],
    channels: {
      online: true,
      postalAddress: '汀城镇丰年路12号 县农业农村局供水股，邮编 000000',
      envelopeMark: '信封上请写“供水办法意见”',
      phone: '0000-6030013',
      email: 'nyncj@tinghe.example',
      counter: '各乡镇便民服务中心，工作日8:30至17:30',
    },
  },
  comments: [
    {
      key: 'wells-01',
      at: '第七条',
      text: '水是天天要用的，没交上钱就全停了，老人孩子怎么办？可以少放，不能断。',
      channel: 'counter',
      author: { kind: 'person' },
      sentInDays: -75,
      sentAt: '10:15',
      disposition: {
        result: 'adopted',
        reason: '停止供水改为催告后限量供水，并保证基本生活用水。',
        ledTo: '第七条',
        decidedInDays: -53,
      },
    },
    {
      key: 'wells-02',
      at: '第四条',
      text: '水质结果贴在村务栏，在外打工的看不到，能不能手机上也看到。',
      channel: 'online',
      author: { kind: 'person' },
      sentInDays: -70,
      sentAt: '19:48',
      disposition: {
        result: 'partial',
        reason: '已经要求供水单位同时在村民微信群公布，条文暂不改动。',
        decidedInDays: -53,
      },
    },
  ],
  evidence: [
    {
      kind: 'unitReplies',
      title: '部门和乡镇意见',
      text: '书面征求7个部门和4个乡镇的意见，收到意见12条，采纳10条；县水利局提出的水质抽检次数没有采纳，已经当面说明。',
      inDays: -58,
    },
    {
      kind: 'unitLegality',
      title: '起草单位合法性审核意见',
      text: '县农业农村局法规股审核认为，送审稿符合法定权限，程序完备，没有增设审批、收费和处罚，同意提请集体讨论。',
      inDays: -47,
    },
    {
      kind: 'unitDiscussion',
      title: '起草单位集体讨论',
      text: '县农业农村局局务会议讨论通过送审稿，同意报送。',
      inDays: -46,
    },
  ],
  feedback: { file: 'wells-feedback.md', readyInDays: -53, publishedInDays: -52 },
  submissions: [
    {
      submittedInDays: -38,
      decidedInDays: -36,
      outcome: 'accepted',
      letter: '《汀禾县农村集中供水工程运行管理办法（送审稿）》已经公开征求意见并公布采纳情况，现送请合法性审查。',
      reasons: [],
    },
  ],
  reviewing: { points: [] },
};
