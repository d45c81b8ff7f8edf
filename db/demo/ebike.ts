import { ebikeAnswered } from './ebike-answered';
import { ebikeBasis } from './ebike-basis';
import { ebikeUnanswered } from './ebike-unanswered';
import type { DemoDocket } from './story';

export const ebikeDocket: DemoDocket = {
  key: 'ebike',
  situation: 'answering',
  title: '汀禾县电动自行车停放充电安全管理办法',
  issuingOrgan: 'county-government',
  leadUnit: 'housing-bureau',
  coUnits: ['urban-management-bureau', 'market-regulation-bureau'],
  topic: 'safety',
  classes: ['normativeDocument', 'rightsImpact', 'enterpriseRelated'],
  summary: '电动车停在哪里、怎么充电才安全，谁来建充电的地方、充一次多少钱，都要按这份办法来；先建好地方，再清理楼道。',
  affected: [
    '骑电动自行车的人和他们的邻居',
    '小区业主、业主委员会和物业公司',
    '快递、外卖骑手和他们的公司',
    '充电桩、换电柜的经营企业，电动车店',
    '坐电动轮椅的老人和残疾人',
  ],
  notesFile: 'ebike-notes.md',
  drafts: [{ stage: 'consultation', file: 'ebike-consultation.txt', inDays: -55 }],
  basis: ebikeBasis,
  consultation: {
    publishedInDays: -52,
    opensInDays: -52,
    closesInDays: -18,
    questions: [
      '禁止把电池带回室内充电，您家附近有没有别的地方可以充？（第十七条、第二十二条）',
      '已建成小区用12个月提出增设方案，时间够不够？（第十一条）',
      '充电服务费由双方协商，您觉得能谈得拢吗？（第二十四条）',
    ],
    places: ['县政务服务大厅政务公开专区', '汀城镇各社区居民委员会', '4个乡镇的便民服务中心'],
    channels: {
      online: true,
      postalAddress: '汀城镇汀禾大道9号综合办公楼7楼 县住房和城乡建设局物业管理股，邮编 000000',
      envelopeMark: '信封上请写“电动自行车办法意见”',
      phone: '0000-6030107',
      email: 'zjj@tinghe.example',
      counter: '县住房和城乡建设局710室，工作日8:30至17:30',
    },
  },
  noticeChanges: [
    {
      inDays: -50,
      at: '09:10',
      phone: '0000-6030701',
      reason:
        '公告里的办公电话写错了：误写为0000-6030107，正确的是0000-6030701。发布后两天内打不通电话的，请重新拨打。',
    },
  ],
  comments: [...ebikeAnswered, ...ebikeUnanswered],
  evidence: [
    {
      kind: 'association',
      title: '物业企业和充电运营企业座谈会',
      text: '县物业行业协会和6家企业参加。物业企业关心增设方案由谁出钱、业主不同意怎么办；运营企业关心场地租金和服务费。',
      inDays: -40,
    },
    {
      kind: 'panel',
      title: '外卖和快递骑手座谈会',
      text: '在一处外卖站点召开，13名骑手参加。集中要求小区门口有临时停车位，换电柜多设几处。',
      inDays: -33,
    },
  ],
  submissions: [],
};
