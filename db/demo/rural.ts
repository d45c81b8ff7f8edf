import { ruralBasis } from './rural-basis';
import { ruralComments } from './rural-comments';
import type { DemoDocket } from './story';

export const ruralDocket: DemoDocket = {
  key: 'rural',
  situation: 'open',
  title: '汀禾县农村人居环境和生活垃圾管理办法',
  issuingOrgan: 'county-government',
  leadUnit: 'agriculture-bureau',
  coUnits: ['urban-management-bureau', 'ecology-branch', 'housing-bureau'],
  topic: 'countryside',
  classes: ['normativeDocument', 'majorDecision', 'rightsImpact', 'enterpriseRelated', 'specialGroups'],
  summary: '村里的垃圾怎么分、多久收一次、钱怎么收怎么用，厕所谁来修，保洁员有什么保障，都要按这份办法来。',
  affected: [
    '住在村里的每一户人家，包括租房住的和常年在外、老家有房的',
    '村保洁员和村干部',
    '民宿、农家乐、小作坊、集市摊主和农资店',
    '承接保洁、垃圾收运、厕所维修、污水处理的企业',
    '行动不便的老人和残疾人家庭',
  ],
  notesFile: 'rural-notes.md',
  drafts: [{ stage: 'consultation', file: 'rural-consultation.txt', inDays: -14 }],
  basis: ruralBasis,
  consultation: {
    publishedInDays: -12,
    opensInDays: -12,
    closesInDays: 25,
    questions: [
      '每人每年最多收36元的垃圾处理费，您觉得高了、低了还是合适？（第八十一条）',
      '您住的村多久收一次垃圾比较合适？（第四十八条）',
      '超过70周岁不再安排扫马路，您赞成吗？（第二十四条）',
    ],
    places: ['县政务服务大厅政务公开专区', '县图书馆一楼', '4个乡镇的便民服务中心', '96个行政村的村务公开栏'],
    channels: {
      online: true,
      postalAddress: '汀城镇丰年路12号 县农业农村局村庄建设股，邮编 000000',
      envelopeMark: '信封上请写“人居环境办法意见”',
      phone: '0000-6030012',
      fax: '0000-6030013',
      email: 'nyncj@tinghe.example',
      counter: '县农业农村局一楼104室和各乡镇便民服务中心，工作日8:30至17:30；说给工作人员听，由工作人员代写也可以',
    },
  },
  noticeChanges: [
    {
      inDays: -2,
      at: '10:30',
      closesInDays: 32,
      reason: '稻溪镇、桥下镇正值秋收和脐橙采摘，不少村民反映白天没有时间看草案、提意见，因此延长7日。',
    },
  ],
  comments: ruralComments,
  evidence: [
    {
      kind: 'panel',
      title: '保洁员和村干部座谈会',
      text: '在稻溪镇召开，18人参加。保洁员集中反映工资发放晚、没有手套和反光背心；村干部集中反映检查多、表格多。',
      inDays: -6,
    },
  ],
  submissions: [],
};
