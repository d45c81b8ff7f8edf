import type { DemoComment } from './demo-comment';
import type { DemoDocket } from './story';

const comments: DemoComment[] = [
  {
    key: 'ferry-01',
    at: '第六条',
    text: '我种的地在河对岸，早上五点就要过河，渡船七点才开。开10个小时够了，就是能不能早一点开。',
    channel: 'counter',
    author: { kind: 'person', name: '壬老水' },
    sentInDays: -98,
    sentAt: '09:15',
    disposition: {
      result: 'outOfScope',
      reason: '本办法已经终止制定。开渡时间的要求由北笕镇人民政府与渡工商定，夏季已经提前到5时30分开渡。',
      decidedInDays: -39,
    },
  },
  {
    key: 'ferry-02',
    at: '第八条',
    text: '我撑了三十年船，今年六十四，明年就超了65岁，又找不到年轻人接。能不能过渡两年？',
    channel: 'phone',
    author: { kind: 'person', name: '癸撑船' },
    sentInDays: -92,
    sentAt: '19:05',
    disposition: {
      result: 'outOfScope',
      reason:
        '本办法已经终止制定，不再规定渡工的年龄。澜川市的规定对现有渡工设有2年过渡期，县交通运输局已经电话告知本人。',
      decidedInDays: -39,
    },
  },
  {
    key: 'ferry-03',
    at: '第十二条',
    text: '大桥通了，桥头离我们村走路要四十分钟，老人去镇上看病还是要坐船。渡口别急着撤。',
    channel: 'online',
    author: { kind: 'person', name: '甲望河', contact: 'wanghe@mail.example' },
    sentInDays: -85,
    sentAt: '20:33',
    disposition: {
      result: 'outOfScope',
      reason: '本办法已经终止制定。该渡口保留到镇村公交通到桥头之后，撤渡前将征求两岸村民的意见。',
      decidedInDays: -39,
    },
  },
];

export const ferryDocket: DemoDocket = {
  key: 'ferry',
  situation: 'terminated',
  title: '汀禾县乡村渡口便民服务管理办法',
  issuingOrgan: 'county-government',
  leadUnit: 'transport-bureau',
  coUnits: [],
  topic: 'transport',
  classes: ['normativeDocument', 'rightsImpact'],
  summary: '汀河上的3个渡口每天开多久、要不要钱、什么天气停渡，撤渡口之前怎么和两岸的人商量。',
  affected: ['坐渡船过河种田、赶集、看病、上学的人', '渡工', '北笕镇、青栎乡沿河的8个村'],
  notesFile: 'ferry-notes.md',
  drafts: [{ stage: 'consultation', file: 'ferry-consultation.txt', inDays: -108 }],
  basis: [
    {
      kind: 'law',
      title: '中华人民共和国老年人权益保障法',
      issuingBody: '全国人民代表大会常务委员会',
      citedArticle: '第五十八条',
      quotation: '城市公共交通、公路、铁路、水路和航空客运，应当为老年人提供优待和照顾。',
      supports: ['第五条', '第九条'],
      relation: 'direct',
    },
    {
      kind: 'law',
      title: '中华人民共和国无障碍环境建设法',
      issuingBody: '全国人民代表大会常务委员会',
      citedArticle: '第十二条',
      quotation:
        '新建、改建、扩建的居住建筑、居住区、公共建筑、公共场所、交通运输设施、城乡道路等，应当符合无障碍设施工程建设标准。',
      supports: ['第十一条'],
      relation: 'direct',
    },
    {
      kind: 'superiorDocument',
      title: '澜川市内河渡口安全管理工作方案',
      documentNumber: '澜政办〔2023〕40号',
      issuingBody: '澜川市人民政府办公室',
      citedArticle: '第四部分第（一）项',
      quotation: '非经营性渡口的渡船检验、维修和渡工报酬由县级财政保障，渡口所在地乡镇人民政府落实日常管理。',
      supports: ['第四条', '第七条', '第八条'],
      relation: 'implements',
    },
  ],
  consultation: {
    publishedInDays: -105,
    opensInDays: -105,
    closesInDays: -71,
    questions: ['每天开渡10小时，从几点开始合适？（第六条）'],
    places: ['3处渡口的候渡亭', '北笕镇、青栎乡便民服务中心'],
    channels: {
      online: true,
      postalAddress: '汀城镇通济路33号 县交通运输局水上交通股，邮编 000000',
      envelopeMark: '信封上请写“渡口办法意见”',
      phone: '0000-6030033',
      email: 'jtys@tinghe.example',
      counter: '县交通运输局105室；也可以告诉渡工，由渡工转交',
    },
  },
  comments,
  evidence: [],
  submissions: [],
  termination: {
    inDays: -40,
    reason:
      '征求意见结束后，澜川市人民政府印发了全市统一的乡村渡口管理规定，对开渡时间、渡工条件、停渡和撤渡程序都作了规定，内容与本办法基本相同；汀河大桥通车后，3处渡口中的2处将陆续撤除。继续制定已无必要，经县人民政府同意，终止制定。收到的3条意见已经逐条回复，并转给乡镇人民政府在渡口日常管理中参考。',
  },
};
