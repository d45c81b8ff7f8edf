import type { DemoBasis } from './story';

const privateEconomyLaw = {
  kind: 'law',
  title: '中华人民共和国民营经济促进法',
  issuingBody: '全国人民代表大会常务委员会',
} as const;

const businessEnvironment = {
  kind: 'administrativeRegulation',
  title: '优化营商环境条例',
  documentNumber: '国务院令第722号',
  issuingBody: '国务院',
} as const;

export const businessBasis: DemoBasis[] = [
  {
    ...privateEconomyLaw,
    citedArticle: '第六十七条',
    quotation:
      '国家机关、事业单位、国有企业应当依法或者依合同约定及时向民营经济组织支付账款，不得以人员变更、履行内部付款流程或者在合同未作约定情况下以等待竣工验收批复、决算审计等为由，拒绝或者拖延支付民营经济组织账款；除法律、行政法规另有规定外，不得强制要求以审计结果作为结算依据。',
    supports: ['第八条', '第九条'],
    relation: 'direct',
  },
  {
    ...privateEconomyLaw,
    citedArticle: '第四十八条',
    quotation: '个体工商户可以自愿依法转型为企业。登记机关、税务机关和有关部门为个体工商户转型为企业提供指引和便利。',
    supports: ['第五条', '第十五条'],
    relation: 'direct',
  },
  {
    ...privateEconomyLaw,
    citedArticle: '第五十二条',
    quotation: '针对同一检查对象的多个检查事项，应当尽可能合并或者纳入跨部门联合检查范围。',
    supports: ['第十一条'],
    relation: 'direct',
  },
  {
    ...privateEconomyLaw,
    citedArticle: '第五十四条',
    quotation:
      '民营经济组织及其经营者纠正失信行为、消除不良影响、符合信用修复条件的，可以提出信用修复申请。有关国家机关应当依法及时解除惩戒措施，移除或者终止失信信息公示，并在相关公共信用信息平台实现协同修复。',
    supports: ['第十四条'],
    relation: 'direct',
  },
  {
    ...privateEconomyLaw,
    citedArticle: '第四十五条',
    quotation: '在实施前应当根据实际情况留出必要的适应调整期。',
    supports: ['第二十八条'],
    relation: 'implements',
  },
  {
    ...privateEconomyLaw,
    citedArticle: '第四十六条',
    quotation:
      '各级人民政府及其有关部门应当及时向社会公开涉及经营主体的优惠政策适用范围、标准、条件和申请程序等，为民营经济组织申请享受有关优惠政策提供便利。',
    supports: ['第二十五条', '第二十六条'],
    relation: 'direct',
  },
  {
    ...businessEnvironment,
    citedArticle: '第二十五条',
    quotation:
      '对政府性基金、涉企行政事业性收费、涉企保证金以及实行政府定价的经营服务性收费，实行目录清单管理并向社会公开，目录清单之外的前述收费和保证金一律不得执行。',
    supports: ['第三条'],
    relation: 'direct',
  },
  {
    ...businessEnvironment,
    citedArticle: '第三十六条',
    quotation: '需要市场主体补正有关材料、手续的，应当一次性告知需要补正的内容；',
    supports: ['第十条'],
    relation: 'direct',
  },
  {
    ...businessEnvironment,
    citedArticle: '第五十九条',
    quotation:
      '采用非强制性手段能够达到行政管理目的的，不得实施行政强制；违法行为情节轻微或者社会危害较小的，可以不实施行政强制；',
    supports: ['第十二条', '第二十一条'],
    relation: 'reference',
  },
  {
    ...businessEnvironment,
    citedArticle: '第十七条',
    quotation:
      '除法律、法规另有规定外，任何单位和个人不得强制或者变相强制市场主体参加评比、达标、表彰、培训、考核、考试以及类似活动，不得借前述活动向市场主体收费或者变相收费。',
    supports: ['第二十二条'],
    relation: 'direct',
  },
  {
    ...businessEnvironment,
    citedArticle: '第四十八条',
    quotation:
      '政府及其有关部门应当按照构建亲清新型政商关系的要求，建立畅通有效的政企沟通机制，采取多种方式及时听取市场主体的反映和诉求，了解市场主体生产经营中遇到的困难和问题，并依法帮助其解决。',
    supports: ['第二十七条'],
    relation: 'implements',
  },
  {
    kind: 'administrativeRegulation',
    title: '公平竞争审查条例',
    documentNumber: '国务院令第783号',
    issuingBody: '国务院',
    citedArticle: '第八条第（三）项',
    quotation: '限定经营、购买或者使用特定经营者提供的商品或者服务（以下统称商品）；',
    supports: ['第六条', '第十八条'],
    relation: 'direct',
  },
  {
    kind: 'superiorDocument',
    title: '澜川市帮助个体工商户纾困发展工作方案',
    documentNumber: '澜政办〔2025〕12号',
    issuingBody: '澜川市人民政府办公室',
    citedArticle: '第二部分第（一）项、第（四）项',
    quotation: '因政府组织施工造成经营困难的，承租国有房屋的个体工商户可以减免租金；各县可以设立小额贷款风险补偿资金。',
    supports: ['第一条', '第六条', '第七条'],
    relation: 'implements',
  },
];
