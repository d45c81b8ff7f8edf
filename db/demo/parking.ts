import { parkingBasis } from './parking-basis';
import { parkingComments } from './parking-comments';
import type { DemoDocket } from './story';

export const parkingDocket: DemoDocket = {
  key: 'parking',
  situation: 'refused',
  title: '汀禾县城区机动车停车收费管理实施细则',
  issuingOrgan: 'county-government',
  leadUnit: 'urban-management-bureau',
  coUnits: ['development-reform-commission', 'transport-bureau'],
  topic: 'transport',
  classes: [],
  summary: '县城里路边和停车场停车怎么收费、多久以内免费、一天最多收多少，多收了钱怎么退。',
  affected: ['在县城开车、停车的人', '没有车位的老街坊', '接送孩子的家长、去医院看病的人', '停车场的经营者'],
  notesFile: 'parking-notes.md',
  drafts: [{ stage: 'consultation', file: 'parking-consultation.txt', inDays: -72 }],
  basis: parkingBasis,
  consultation: {
    publishedInDays: -70,
    opensInDays: -70,
    closesInDays: -46,
    questions: ['路边停车免费30分钟够不够？（第九条）', '收费时段定为8时至20时合适吗？（第八条）'],
    places: ['县政务服务大厅政务公开专区', '县城市管理局办事大厅'],
    channels: {
      online: true,
      postalAddress: '汀城镇通济路41号 县城市管理局停车管理办公室，邮编 000000',
      envelopeMark: '信封上请写“停车收费意见”',
      phone: '0000-6030041',
      email: 'cgj@tinghe.example',
      counter: '县城市管理局办事大厅2号窗口，工作日8:30至17:30',
    },
  },
  comments: parkingComments,
  evidence: [
    {
      kind: 'unitReplies',
      title: '部门意见',
      text: '书面征求11个单位的意见，收到意见19条，采纳13条。',
      inDays: -64,
    },
  ],
  submissions: [
    {
      submittedInDays: -9,
      decidedInDays: -8,
      outcome: 'returned',
      letter: '我局起草的《汀禾县城区机动车停车收费管理实施细则》已经公开征求意见，拟于近期实施，请予合法性审查。',
      reasons: [
        {
          what: '意见没有全部答复',
          fact: '共收到意见9条，只有5条有处理结果，收费标准、居民优惠、欠费限制等4条没有处理。',
          cure: '对每一条意见写明是否采纳和理由。',
        },
        {
          what: '没有公布采纳情况',
          fact: '截止之日起已经超过30日，没有公布意见采纳情况反馈。',
          cure: '公布采纳情况反馈，并与公告关联。',
        },
        {
          what: '送审的文本仍是征求意见稿',
          fact: '送审文本与征求意见稿逐字相同，已经采纳的2条意见没有写入。',
          cure: '形成送审稿，并附修改对照。',
        },
        {
          what: '没有听取经营者意见，没有公平竞争审查结论',
          fact: '材料中没有停车场经营者、行业协会的意见，也没有县市场监督管理局的审查结论。',
          cure: '听取有关经营者的意见，将初审意见和送审稿送县市场监督管理局审查。',
        },
      ],
    },
  ],
};
