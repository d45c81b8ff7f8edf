import type { DemoBasis } from './story';

const elderlyLaw = {
  kind: 'law',
  title: '中华人民共和国老年人权益保障法',
  issuingBody: '全国人民代表大会常务委员会',
} as const;

export const elderlyBasis: DemoBasis[] = [
  {
    ...elderlyLaw,
    citedArticle: '第三十七条',
    quotation: '对经济困难的老年人，地方各级人民政府应当逐步给予养老服务补贴。',
    supports: ['第十五条', '第十八条'],
    relation: 'direct',
  },
  {
    ...elderlyLaw,
    citedArticle: '第三十九条',
    quotation:
      '各级人民政府和有关部门在财政、税费、土地、融资等方面采取措施，鼓励、扶持企业事业单位、社会组织或者个人兴办、运营养老、老年人日间照料、老年文化体育活动等设施。',
    supports: ['第五条', '第十二条', '第十三条', '第十六条', '第十七条'],
    relation: 'direct',
  },
  {
    ...elderlyLaw,
    citedArticle: '第四十条',
    quotation: '养老服务设施用地，非经法定程序不得改变用途。',
    supports: ['第八条'],
    relation: 'direct',
  },
  {
    ...elderlyLaw,
    citedArticle: '第四十一条',
    quotation: '政府投资兴办的养老机构，应当优先保障经济困难的孤寡、失能、高龄等老年人的服务需求。',
    supports: ['第二十一条'],
    relation: 'direct',
  },
  {
    ...elderlyLaw,
    citedArticle: '第四十六条',
    quotation: '养老机构变更或者终止的，应当妥善安置收住的老年人，并依照规定到有关部门办理手续。',
    supports: ['第三十二条'],
    relation: 'direct',
  },
  {
    ...elderlyLaw,
    citedArticle: '第四十七条',
    quotation:
      '国家建立健全养老服务人才培养、使用、评价和激励制度，依法规范用工，促进从业人员劳动报酬合理增长，发展专职、兼职和志愿者相结合的养老服务队伍。',
    supports: ['第二十四条'],
    relation: 'implements',
  },
  {
    ...elderlyLaw,
    citedArticle: '第四十八条',
    quotation: '养老机构应当与接受服务的老年人或者其代理人签订服务协议，明确双方的权利、义务。',
    supports: ['第二十二条'],
    relation: 'direct',
  },
  {
    ...elderlyLaw,
    citedArticle: '第四十九条',
    quotation: '国家鼓励养老机构投保责任保险，鼓励保险公司承保责任保险。',
    supports: ['第十九条'],
    relation: 'direct',
  },
  {
    ...elderlyLaw,
    citedArticle: '第六十八条',
    quotation: '制定法律、法规、规章和公共政策，涉及老年人权益重大问题的，应当听取老年人和老年人组织的意见。',
    supports: ['第七条', '第三十三条'],
    relation: 'implements',
  },
  {
    kind: 'law',
    title: '中华人民共和国无障碍环境建设法',
    issuingBody: '全国人民代表大会常务委员会',
    citedArticle: '第十八条',
    quotation: '无障碍设施改造由所有权人或者管理人负责。',
    supports: ['第十一条'],
    relation: 'reference',
  },
  {
    kind: 'law',
    title: '中华人民共和国个人信息保护法',
    issuingBody: '全国人民代表大会常务委员会',
    citedArticle: '第六条',
    quotation: '收集个人信息，应当限于实现处理目的的最小范围，不得过度收集个人信息。',
    supports: ['第十七条', '第二十八条'],
    relation: 'direct',
  },
  {
    kind: 'superiorDocument',
    title: '澜川市养老服务补助资金管理规定',
    documentNumber: '澜政规〔2024〕4号',
    issuingBody: '澜川市人民政府',
    citedArticle: '第七条',
    quotation: '运营补助应当根据收住老年人的能力等级分档确定，县级标准可以高于市级标准，所需资金由县级财政承担。',
    supports: ['第十三条', '第二十七条', '第二十九条', '第三十条'],
    relation: 'implements',
  },
];
