import { elderlyBasis } from './elderly-basis';
import { fromFamilies } from './elderly-families';
import { fromOperators } from './elderly-operators';
import type { DemoDocket } from './story';

export const elderlyDocket: DemoDocket = {
  key: 'elderly',
  situation: 'feedbackReady',
  title: '汀禾县养老服务机构扶持办法',
  issuingOrgan: 'county-government',
  leadUnit: 'civil-affairs-bureau',
  coUnits: ['housing-bureau', 'market-regulation-bureau'],
  topic: 'welfare',
  classes: ['normativeDocument', 'majorDecision', 'rightsImpact', 'enterpriseRelated', 'specialGroups'],
  summary: '办养老院、日间照料站、村里的互助养老站和老人食堂，县里补多少钱、怎么申请、多久到账，老人和家属有什么保障。',
  affected: ['住养老院或者需要上门照护的老人和家属', '养老院、日间照料站、助餐点', '村里的互助养老站', '护理员'],
  notesFile: 'elderly-notes.md',
  drafts: [
    { stage: 'consultation', file: 'elderly-consultation.txt', inDays: -62 },
    { stage: 'review', file: 'elderly-review.txt', inDays: -5 },
  ],
  basis: elderlyBasis,
  consultation: {
    publishedInDays: -58,
    opensInDays: -58,
    closesInDays: -24,
    questions: ['补助先补给谁最合适？（第十三条至第十八条）', '申请补助的材料哪些可以不要？（第二十七条）'],
    places: ['县政务服务大厅政务公开专区', '全县11家养老机构的公告栏', '4个乡镇的便民服务中心', '县老年大学'],
    channels: {
      online: true,
      postalAddress: '汀城镇敬贤路5号 县民政局养老服务股，邮编 000000',
      envelopeMark: '信封上请写“养老扶持办法意见”',
      phone: '0000-6030605',
      fax: '0000-6030606',
      email: 'mzj@tinghe.example',
      counter: '县民政局一楼大厅和各乡镇便民服务中心；老年人可以打电话约工作人员上门记录',
    },
  },
  comments: [...fromFamilies, ...fromOperators],
  evidence: [
    {
      kind: 'specialGroup',
      title: '听取老年人和老年人组织意见',
      text: '在县老年大学和两个乡镇敬老院召开座谈会3次，县老年协会、各乡镇老年协会和31名老年人参加。主要意见是：收费涨价要早说、吃饭不要刷脸、村里人少也要能办互助站。',
      inDays: -41,
    },
    {
      kind: 'association',
      title: '养老服务机构座谈会',
      text: '8家民办机构、3家公办机构和1家连锁机构参加，公办民办、本地外地都有代表。集中反映入住率门槛过高、拨付周期长。',
      inDays: -37,
    },
    {
      kind: 'unitReplies',
      title: '部门和乡镇意见',
      text: '书面征求15个部门和4个乡镇的意见，收到意见41条，采纳29条；对资金来源的不同意见已经与县财政局协商一致。',
      inDays: -66,
    },
    {
      kind: 'fairCompetition',
      title: '公平竞争审查结论',
      text: '县市场监督管理局会同起草单位审查认为，补助条件对公办、民办以及本地、外地养老服务机构一致，不含限制准入、指定经营者的内容，没有发现排除、限制竞争的情形。',
      inDays: -4,
    },
    {
      kind: 'expertOpinion',
      title: '专家论证意见',
      text: '请2名养老服务研究人员、1名财务专家书面论证，均与县内养老机构没有利益关系。两人认为补贴按实际入住发放可行；一人认为新办机构头一年应当另算，已经部分采纳。意见书均已署名。',
      inDays: -20,
    },
    {
      kind: 'riskReport',
      title: '社会稳定风险评估报告',
      text: '走访6家机构、召开2次会商，识别出补贴标准调整引起的机构停办、老人转移两个风险点，拟定了过渡期和转移安置预案，评估为低风险。',
      inDays: -18,
    },
    {
      kind: 'unitLegality',
      title: '起草单位合法性审核意见',
      text: '县民政局社会事务股会同法律顾问审核认为，送审稿符合法定权限，程序完备，内容与法律、法规不抵触。',
      inDays: -3,
    },
    {
      kind: 'unitDiscussion',
      title: '起草单位集体讨论',
      text: '县民政局局务会议讨论通过送审稿，与会人员没有不同意见，同意在公布采纳情况后报送。',
      inDays: -3,
    },
  ],
  feedback: { file: 'elderly-feedback.md', readyInDays: -3 },
  submissions: [],
};
