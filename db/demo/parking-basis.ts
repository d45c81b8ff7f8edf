import type { DemoBasis } from './story';

export const parkingBasis: DemoBasis[] = [
  {
    kind: 'administrativeRegulation',
    title: '优化营商环境条例',
    documentNumber: '国务院令第722号',
    issuingBody: '国务院',
    citedArticle: '第二十五条',
    quotation:
      '对政府性基金、涉企行政事业性收费、涉企保证金以及实行政府定价的经营服务性收费，实行目录清单管理并向社会公开，目录清单之外的前述收费和保证金一律不得执行。',
    supports: ['第六条', '第十八条'],
    relation: 'reference',
  },
  {
    kind: 'law',
    title: '中华人民共和国无障碍环境建设法',
    issuingBody: '全国人民代表大会常务委员会',
    citedArticle: '第二十四条',
    quotation: '停车场应当按照无障碍设施工程建设标准，设置无障碍停车位，并设置显著标志标识。',
    supports: ['第十三条', '第十六条'],
    relation: 'direct',
  },
  {
    kind: 'law',
    title: '中华人民共和国个人信息保护法',
    issuingBody: '全国人民代表大会常务委员会',
    citedArticle: '第十九条',
    quotation: '除法律、行政法规另有规定外，个人信息的保存期限应当为实现处理目的所必要的最短时间。',
    supports: ['第二十三条'],
    relation: 'direct',
  },
  {
    kind: 'superiorDocument',
    title: '澜川市机动车停放服务收费管理规定',
    documentNumber: '澜政规〔2023〕11号',
    issuingBody: '澜川市人民政府',
    citedArticle: '第八条',
    quotation: '道路停车泊位收费应当遵循短停低价、长停递增的原则，免费停放时间不少于30分钟。',
    supports: ['第四条', '第九条', '第十条'],
    relation: 'implements',
  },
  {
    kind: 'superiorDocument',
    title: '澜川市道路停车泊位设置管理规定',
    documentNumber: '澜政规〔2024〕2号',
    issuingBody: '澜川市人民政府',
    citedArticle: '第五条',
    quotation: '道路停车泊位由公安机关交通管理部门依法设置，每年评估一次，评估情况向社会公布。',
    supports: ['第三条', '第七条'],
    relation: 'reference',
  },
];
