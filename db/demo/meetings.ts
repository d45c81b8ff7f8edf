import { meeting19 } from './meeting-19';
import { meeting23 } from './meeting-23';
import type { DemoMeeting } from './story';
import { viewsOnBusiness } from './views';

export const meetings: DemoMeeting[] = [
  meeting19,
  {
    key: 'meeting-22',
    name: '县政府第22次常务会议',
    number: 22,
    inDays: -20,
    startsAt: '09:00',
    place: '县人民政府第一会议室',
    agenda: [
      {
        key: 'business',
        title: '审议《汀禾县促进个体工商户和小微企业发展若干措施（送审稿）》',
        kind: 'decision',
        unit: 'development-reform-commission',
        docket: 'business',
        outcome:
          '会议原则通过。由县发展和改革委员会根据会议讨论意见和列席代表的意见修改：增加人工帮办和上门服务的规定，各部门办理流程的公布时间不得晚于施行后30日。修改后按程序印发。',
      },
      {
        key: 'elderly-care',
        title: '听取养老服务扶持政策修订工作情况汇报',
        kind: 'report',
        unit: 'civil-affairs-bureau',
        docket: 'elderly',
        outcome: '会议同意取消入住率门槛的修改方向，要求逐条答复公众意见后再提请审议。',
      },
      {
        key: 'ebike-fire',
        title: '听取电动自行车停放充电安全治理情况汇报',
        kind: 'report',
        unit: 'housing-bureau',
        docket: 'ebike',
        outcome:
          '会议要求先摸清老旧小区停放充电缺口，本年度内完成60处集中充电点建设，不得在没有替代地点的情况下集中清理。',
      },
      {
        key: 'road-works',
        title: '听取城区道路和管网施工组织情况汇报',
        kind: 'report',
        unit: 'housing-bureau',
        outcome: '会议要求在建工程公布工期和联系人，能够分段施工的分段施工，缩短商铺门前封闭时间。',
      },
    ],
    selection:
      '人大代表、政协委员由县人大常委会办公室、县政协办公室推荐；居民、企业、协会代表从公众代表库中与第一项议题有关的人员里抽签产生，抽签由县司法局工作人员现场见证；专家和媒体代表由县政府办公室邀请。各代表会前申报了与议题的利害关系：企业代表说明本企业可能申请贷款风险补偿，居民代表说明本人在早餐摊点经营。',
    invited: ['deputy', 'committee-member', 'resident', 'enterprise', 'association', 'expert', 'media'],
    absent: ['committee-member'],
    views: viewsOnBusiness,
    repliedInDays: -17,
    publishedInDays: -14,
  },
  meeting23,
  {
    key: 'meeting-24',
    name: '县政府第24次常务会议',
    number: 24,
    inDays: 9,
    startsAt: '09:00',
    place: '县人民政府第一会议室',
    agenda: [
      {
        key: 'rural-progress',
        title: '听取农村人居环境办法公开征求意见进展情况汇报',
        kind: 'report',
        unit: 'agriculture-bureau',
        docket: 'rural',
      },
      {
        key: 'elderly-feedback',
        title: '听取养老服务机构扶持办法意见采纳情况汇报',
        kind: 'report',
        unit: 'civil-affairs-bureau',
        docket: 'elderly',
      },
      {
        key: 'winter-roads',
        title: '听取山区乡村道路安全防护设施建设情况汇报',
        kind: 'report',
        unit: 'transport-bureau',
      },
    ],
    selection: '从公众代表库中抽签产生村民、养老机构、保洁服务单位代表各1名，人大代表、政协委员由有关办公室推荐。',
    invited: ['committee-member', 'elder'],
    absent: [],
    views: [],
  },
];
