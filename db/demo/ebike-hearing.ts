import type { DemoActivity } from './participation';

/** A hearing in nine days: who takes part is chosen, and the papers are on their way. */
export const ebikeHearing: DemoActivity = {
  docket: 'ebike',
  kind: 'hearing',
  title: '电动自行车集中充电收费听证会',
  about:
    '小区充电棚一度电收多少钱，业主嫌贵，办充电的企业说不够成本。收费的上限怎么定、要不要分峰谷、老旧小区怎么补贴，请各方当面说。',
  place: '县政务服务中心三楼会议室（有无障碍电梯）',
  audience: '小区业主、物业、办充电的企业、外卖和快递骑手',
  contact: '0000-6030808',
  preparedInDays: -31,
  starts: [9, '09:00'],
  ends: [9, '11:30'],
  signUp: { closes: [-2, '17:30'], seats: 8, rule: 'order' },
  signUps: [
    {
      name: '甲电骑',
      contact: '13900000201',
      category: 'resident',
      reason: '我们小区一块五一度，家里才五毛。',
      inDays: -20,
    },
    {
      name: '乙充棚',
      contact: '13900000202',
      category: 'enterprise',
      reason: '说说建一个棚的成本和电费。',
      inDays: -18,
    },
    {
      name: '丙送餐',
      contact: '13900000203',
      category: 'interestedParty',
      reason: '骑手一天充两回，差几毛就是一顿饭。',
      inDays: -9,
    },
  ],
  papers: {
    inDays: -1,
    titles: ['充电收费成本测算', '各小区现行价格'],
    text: '本县有集中充电棚的小区37个。每度电的收费，最低0.8元，最高1.8元；其中电费0.52元，服务费0.28元到1.28元。',
  },
};
