import { businessBasis } from './business-basis';
import { fromOthers } from './business-others';
import { businessReview } from './business-review';
import { fromShops } from './business-shops';
import type { DemoDocket } from './story';

export const businessDocket: DemoDocket = {
  key: 'business',
  situation: 'issued',
  title: '汀禾县促进个体工商户和小微企业发展若干措施',
  issuingOrgan: 'county-government',
  leadUnit: 'development-reform-commission',
  coUnits: ['market-regulation-bureau', 'urban-management-bureau'],
  topic: 'business',
  classes: ['normativeDocument', 'rightsImpact', 'enterpriseRelated'],
  summary: '开小店、办小厂的，门前修路免房租，单位欠货款要限期付，检查要少、要合并，贷款、培训、办证怎么更方便。',
  affected: [
    '个体工商户、小微企业主和摊主',
    '向机关、事业单位供货的商家',
    '租用国有房屋做生意的人',
    '沿街店铺附近的居民',
  ],
  notesFile: 'business-notes.md',
  drafts: [
    { stage: 'consultation', file: 'business-consultation.txt', inDays: -136 },
    { stage: 'review', file: 'business-review.txt', inDays: -84 },
    { stage: 'final', file: 'business-final.txt', inDays: -17 },
  ],
  basis: businessBasis,
  consultation: {
    publishedInDays: -132,
    opensInDays: -132,
    closesInDays: -98,
    questions: [
      '您被欠过货款吗？多少天付款算合理？（第八条）',
      '一年被检查几次可以接受？（第十一条）',
      '沿街外摆几点到几点合适？（第十三条）',
    ],
    places: ['县政务服务大厅政务公开专区', '县工商业联合会', '6条商业街的管理办公室', '4个乡镇的便民服务中心'],
    channels: {
      online: true,
      postalAddress: '汀城镇汀禾大道9号综合办公楼5楼 县发展和改革委员会营商环境股，邮编 000000',
      envelopeMark: '信封上请写“若干措施意见”',
      phone: '0000-6030501',
      fax: '0000-6030502',
      email: 'fgw@tinghe.example',
      counter: '县发展和改革委员会506室和政务服务大厅企业服务窗口，工作日8:30至17:30',
    },
  },
  comments: [...fromShops, ...fromOthers],
  evidence: [
    {
      kind: 'association',
      title: '个体工商户、小微企业和行业协会商会座谈会',
      text: '在汀城镇、稻溪镇各召开一次，餐饮、零售、建材、民宿、维修等行业的32名经营者和4家协会商会参加，另书面征求了3名律师的意见。',
      inDays: -118,
    },
    {
      kind: 'unitReplies',
      title: '部门和乡镇意见',
      text: '书面征求19个部门和4个乡镇的意见，收到意见48条，采纳35条。县财政局对风险补偿比例的不同意见已经吸收。',
      inDays: -140,
    },
    {
      kind: 'fairCompetition',
      title: '公平竞争审查结论',
      text: '征求意见稿中“优先采购本县产品和服务”限制外地经营者参加政府采购，“首次达到规模以上标准给予奖励”属于没有依据的选择性奖励，不符合《公平竞争审查条例》第九条、第十条的规定。送审稿已经删改。修改后的内容没有发现排除、限制竞争的情形，可以出台。',
      inDays: -78,
    },
    {
      kind: 'unitLegality',
      title: '起草单位合法性审核意见',
      text: '县发展和改革委员会法规股审核认为，送审稿符合法定权限，起草程序完备，内容与法律、法规不抵触，同意提请集体讨论。',
      inDays: -77,
    },
    {
      kind: 'unitDiscussion',
      title: '起草单位集体讨论',
      text: '县发展和改革委员会主任办公会议讨论通过送审稿，与会人员没有不同意见，同意报送县政府办公室。',
      inDays: -76,
    },
  ],
  feedback: { file: 'business-feedback.md', readyInDays: -83, publishedInDays: -82 },
  submissions: [
    {
      submittedInDays: -74,
      decidedInDays: -73,
      outcome: 'accepted',
      letter:
        '我委起草的《汀禾县促进个体工商户和小微企业发展若干措施（送审稿）》已经向社会公开征求意见34天，意见采纳情况已经公布，并完成公平竞争审查、本单位合法性审核和集体讨论。现将送审稿及有关材料报送，请予合法性审查。',
      reasons: [],
    },
  ],
  review: businessReview,
  document: {
    numberPrefix: '汀政规',
    sequence: 3,
    headNote: '汀禾县人民政府第22次常务会议审议通过',
    signedInDays: -15,
    publishedInDays: -12,
    effectiveInDays: 19,
    validYears: 3,
  },
  interpretation: { file: 'business-interpretation.md', publishedInDays: -11 },
};
