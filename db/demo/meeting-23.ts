import type { DemoMeeting } from './story';

/** Held a few days ago and still on the secretary's desk: some views wait for their units. */
export const meeting23: DemoMeeting = {
  key: 'meeting-23',
  name: '县政府第23次常务会议',
  number: 23,
  inDays: -3,
  startsAt: '09:00',
  place: '县人民政府第一会议室',
  agenda: [
    {
      key: 'ferry-safety',
      title: '听取乡村渡口冬季安全检查情况汇报',
      kind: 'report',
      unit: 'transport-bureau',
      outcome: '会议要求11月底前逐个渡口复查救生设备。',
    },
    {
      key: 'elder-meals',
      title: '听取老年食堂运行情况汇报',
      kind: 'report',
      unit: 'civil-affairs-bureau',
      docket: 'elderly',
    },
  ],
  selection: '从公众代表库中与议题有关的人员里轮流产生，养老方面的代表由县老年协会推荐。',
  invited: ['elder', 'resident', 'enterprise', 'media', 'expert'],
  declined: ['expert'],
  absent: ['expert', 'media'],
  views: [
    {
      representative: 'elder',
      agendaItem: 'elder-meals',
      text: '食堂中午十一点半就没菜了，走得慢的赶不上。能不能留几份，或者晚半小时收摊。',
      confirmed: true,
      adoption: { handledBy: 'civil-affairs-bureau', dueInDays: 4 },
    },
    {
      representative: 'resident',
      agendaItem: 'ferry-safety',
      text: '学前码头的救生衣大小都一样，孩子穿不住。要配几件小号的。',
      adoption: {
        result: 'adopted',
        reason: '县交通运输局已为每个渡口配备3件儿童救生衣，11月底前到位。',
        handledBy: 'transport-bureau',
      },
    },
  ],
};
