import type { DemoMeeting } from './story';

/** An earlier meeting of the year: corrected once, and one of its representatives later took the consent back. */
export const meeting19: DemoMeeting = {
  key: 'meeting-19',
  name: '县政府第19次常务会议',
  number: 19,
  inDays: -75,
  startsAt: '15:00',
  place: '县人民政府第一会议室',
  agenda: [
    {
      key: 'parking',
      title: '听取城区停车秩序调研情况汇报',
      kind: 'report',
      unit: 'urban-management-bureau',
      outcome: '会议要求先公布现有车位数量和收费依据，再研究调整方案。',
    },
    {
      key: 'school-road',
      title: '听取学校周边交通安全设施建设情况汇报',
      kind: 'report',
      unit: 'transport-bureau',
      outcome: '会议同意今年内在县城5所学校门前增设减速带和护栏。',
    },
  ],
  selection: '人大代表、政协委员由有关办公室推荐，居民和协会代表从公众代表库中轮流产生。',
  invited: ['deputy', 'committee-member', 'resident', 'association', 'elder'],
  declined: ['deputy'],
  absent: ['deputy'],
  withdraws: { representative: 'association', inDays: -40 },
  views: [
    {
      representative: 'committee-member',
      agendaItem: 'school-road',
      text: '上下学半小时最乱。建议护栏留出自行车通道，不然孩子要绕到机动车道上走。',
      confirmed: true,
      adoption: {
        result: 'adopted',
        reason: '设计图已经修改，5所学校门前的护栏都留出1.5米自行车通道。',
        handledBy: 'transport-bureau',
      },
    },
    {
      representative: 'resident',
      agendaItem: 'parking',
      text: '早市门口只有六个车位，买菜的停一刻钟也要收一小时的钱。能不能半小时以内不收费。',
      confirmed: true,
      adoption: {
        result: 'referred',
        reason: '属于收费标准的调整，转县城市管理局会同价格主管部门研究，两个月内答复。',
        handledBy: 'urban-management-bureau',
        dueInDays: -15,
        reply: {
          result: 'partial',
          reason: '已在早市周边12个车位试行20分钟以内免费，试行三个月后决定是否推广到全县城。',
          inDays: -30,
        },
      },
    },
    {
      representative: 'association',
      agendaItem: 'parking',
      text: '饭店门前的车位晚上空着也不能停，客人只好停到人行道上。建议分时段开放单位内部车位。',
      adoption: {
        result: 'referred',
        reason: '涉及多个单位，转县城市管理局逐家协商，两个月内答复。',
        handledBy: 'urban-management-bureau',
        dueInDays: -15,
      },
    },
    {
      representative: 'elder',
      agendaItem: 'school-road',
      text: '村小学门口的路灯三年没亮过，冬天放学天就黑了，先把灯修好。',
      confirmed: true,
      adoption: {
        result: 'adopted',
        reason: '会后一周内修复，稻溪镇中心小学门前6盏路灯已经全部点亮。',
        handledBy: 'transport-bureau',
      },
    },
  ],
  repliedInDays: -72,
  publishedInDays: -70,
  correction: {
    inDays: -28,
    reason: '会议实际在县人民政府第二会议室召开，原来写错了；补充公布一条意见的办理结果。',
    place: '县人民政府第二会议室',
  },
};
