import type {
  ParticipationMethod,
  QuestionKind,
  RepresentativeCategory,
  SelectionRule,
} from '../../app/domain/vocabulary';

/** Hearings, panels, questionnaires and visits of the demo county, and its catalogue of participation. Days are as in `demo.ts`. */
export interface DemoActivity {
  docket: string;
  kind: 'hearing' | 'panel' | 'questionnaire' | 'visit';
  title: string;
  about: string;
  place?: string;
  audience?: string;
  contact?: string;
  preparedInDays: number;
  starts: [inDays: number, at: string];
  ends: [inDays: number, at: string];
  signUp?: { closes: [inDays: number, at: string]; seats?: number; rule: SelectionRule; text?: string };
  signUps?: { name: string; contact: string; category: RepresentativeCategory; reason: string; inDays: number }[];
  questions?: { kind: QuestionKind; text: string; options: string[] }[];
  /** How many filled it in alike: the options they chose of each question, or their words. */
  responses?: { times: number; answers: (number[] | string)[] }[];
  /** Papers laid out the day after those who take part were chosen; the first of them has opened them, the second got them by hand. */
  papers?: { inDays: number; titles: string[]; text: string };
  report?: { inDays: number; summary: string; attendance: Partial<Record<RepresentativeCategory, number>> };
}

export const activities: DemoActivity[] = [
  {
    docket: 'rural',
    kind: 'hearing',
    title: '农村生活垃圾收费和积分办法听证会',
    about:
      '办法草案打算每户每月收5元保洁费，垃圾分得好的用积分抵。该不该收、收多少、哪些人家不收、积分怎么算，意见分歧比较大，所以开听证会，请各方当面说。\n\n草案全文、起草说明在征求意见的公告里；参加的人另外会收到成本测算表。',
    place: '县政务服务中心三楼会议室（1路、5路公交到县政务中心站，有无障碍电梯）',
    audience: '各乡镇村民、村保洁员、做环卫的企业、关心这件事的人',
    contact: '0000-6030707',
    preparedInDays: -4,
    starts: [34, '09:00'],
    ends: [34, '12:00'],
    signUp: {
      closes: [20, '17:30'],
      seats: 12,
      rule: 'lot',
      text: '抽签在报名截止后的第二个工作日进行，结果按报名编号公布在这一页。选上的人有事来不了的，请提前打电话。',
    },
    signUps: [
      {
        name: '甲稻花',
        contact: '13900000101',
        category: 'resident',
        reason: '家里就我和老伴，五块钱也是钱，想问低保户减不减。',
        inDays: -3,
      },
      {
        name: '乙扫院',
        contact: '13900000102',
        category: 'interestedParty',
        reason: '我当了八年保洁员，说说一天收几车、油钱多少。',
        inDays: -2,
      },
      {
        name: '丙清运',
        contact: '13900000103',
        category: 'enterprise',
        reason: '清运公司，愿意公开成本。',
        inDays: -2,
      },
      {
        name: '丁守田',
        contact: '13900000104',
        category: 'resident',
        reason: '村里一半人在外面打工，空房子收不收？',
        inDays: -1,
      },
    ],
  },
  {
    docket: 'rural',
    kind: 'questionnaire',
    title: '村里垃圾和污水的问卷',
    about: '您家的垃圾扔在哪里、污水排到哪里、愿意出多少钱。三分钟填完，不用写名字；结果用来修改收费和收运的条款。',
    contact: '0000-6020909',
    preparedInDays: -4,
    starts: [-3, '00:00'],
    ends: [12, '00:00'],
    questions: [
      {
        kind: 'single',
        text: '从您家走到最近的垃圾桶，要几分钟？',
        options: ['2分钟以内', '2到5分钟', '5分钟以上', '村里没有桶'],
      },
      { kind: 'multiple', text: '您家的污水排到哪里？', options: ['污水管', '化粪池', '菜地', '沟渠', '说不清'] },
      { kind: 'single', text: '保洁费每户每月多少钱，您觉得合适？', options: ['不该收', '2元', '5元', '10元'] },
      { kind: 'text', text: '还有什么想说的？', options: [] },
    ],
    responses: [
      { times: 8, answers: [[1], [1, 2], [1]] },
      { times: 5, answers: [[2], [3], [0]] },
      { times: 3, answers: [[0], [0], [2]] },
      { times: 1, answers: [[3], [4], [1], '我们组在山坳里，收垃圾的车进不来，能不能一周来一回？'] },
    ],
  },
  {
    docket: 'ebike',
    kind: 'questionnaire',
    title: '电动自行车充电习惯问卷',
    about: '您平时在哪里充电、为什么、愿意走多远、觉得多少钱合适。结果用来修改办法里建充电设施的条款。',
    contact: '0000-6030808',
    preparedInDays: -44,
    starts: [-43, '00:00'],
    ends: [-29, '00:00'],
    questions: [
      {
        kind: 'single',
        text: '您平时在哪里充电？',
        options: ['小区充电棚', '自己家里', '单位', '路边换电柜', '楼道里拉线'],
      },
      {
        kind: 'multiple',
        text: '什么原因让您不去充电棚？',
        options: ['太远', '车位不够', '比家里贵', '怕被偷', '我都去充电棚'],
      },
      { kind: 'single', text: '从家走到充电棚，几分钟以内您能接受？', options: ['2分钟', '5分钟', '10分钟'] },
      { kind: 'text', text: '还有什么想说的？', options: [] },
    ],
    responses: [
      { times: 31, answers: [[0], [4], [1]] },
      { times: 22, answers: [[0], [1, 3], [1]] },
      { times: 27, answers: [[1], [0, 2], [0]] },
      { times: 14, answers: [[1], [2], [1]] },
      { times: 9, answers: [[3], [1], [2]] },
      { times: 6, answers: [[4], [0, 1], [0]] },
      { times: 5, answers: [[2], [2]] },
      { times: 1, answers: [[1], [0], [0], '我家六楼，没有电梯，电瓶二十斤，要是楼下有棚我就不往上搬了。'] },
      { times: 1, answers: [[0], [1], [1], '晚上八点以后就没有空位了，能不能亮个灯说哪个空着。'] },
      { times: 1, answers: [[4], [0], [0], '老小区没有地方建棚，请帮我们想想办法。'] },
    ],
    report: {
      inDays: -27,
      summary:
        '收到117份问卷。近一半人在小区充电棚充电；在家里和楼道里充的，主要是嫌远、嫌贵，或者充电棚没有空位。九成以上的人希望走5分钟以内能到。\n\n自己写了想法的3位说的是：老旧小区没有地方建棚、没有电梯的楼搬电瓶太重、晚上充电棚没有空位也看不出来。\n\n根据这些，办法拟补充两条：老旧小区可以利用边角地、公共停车场建充电棚；充电棚要能看出哪个位子空着。',
      attendance: {},
    },
  },
  {
    docket: 'business',
    kind: 'panel',
    title: '个体工商户、小微企业座谈会',
    about: '拖欠货款、检查太多、沿街外摆，大家最关心的三件事，请经营者和协会商会当面说。',
    place: '汀城镇便民服务中心二楼',
    audience: '个体工商户、小微企业、行业协会商会',
    preparedInDays: -126,
    starts: [-118, '14:30'],
    ends: [-118, '17:30'],
    report: {
      inDays: -115,
      summary:
        '到会的都赞成限期付款。开店的希望一年最多查两次，能一起查就一起查；建材行提出送货的车在门口停10分钟不算违停。3位律师提醒，“优先采购本县产品”可能妨碍公平竞争，建议删去。\n\n这些意见都编进了意见台账，逐条办理，结果在意见反馈里。',
      attendance: { enterprise: 32, association: 4, expert: 3 },
    },
  },
  {
    docket: 'elderly',
    kind: 'visit',
    title: '走访四个村的互助养老站',
    about: '看村里的互助站能不能办得下去：有多少老人去、饭钱怎么收、谁来照看、缺什么。',
    place: '稻溪镇、青栎乡的4个村',
    preparedInDays: -47,
    starts: [-45, '09:00'],
    ends: [-44, '17:00'],
    report: {
      inDays: -42,
      summary:
        '走了4个村，和26位老人、5位照看的人坐下来谈。老人说最要紧的是中午有口热饭；照看的人说补助到账慢，自己先垫。有两个村不到20位老人，按草案够不上补助的线，都希望把线放低。',
      attendance: { resident: 31 },
    },
  },
];

export const catalogue: { matter: string; unit: string; methods: ParticipationMethod[]; planned: string }[] = [
  {
    matter: '农村人居环境管理办法',
    unit: 'agriculture-bureau',
    methods: ['publicComment', 'hearing', 'visit'],
    planned: '全年',
  },
  {
    matter: '电动自行车停放充电管理办法',
    unit: 'housing-bureau',
    methods: ['publicComment', 'questionnaire'],
    planned: '上半年',
  },
  {
    matter: '养老服务机构扶持办法',
    unit: 'civil-affairs-bureau',
    methods: ['publicComment', 'panel', 'visit', 'attendance'],
    planned: '第二、三季度',
  },
  {
    matter: '促进个体工商户和小微企业发展的措施',
    unit: 'development-reform-commission',
    methods: ['publicComment', 'panel', 'attendance'],
    planned: '上半年',
  },
  {
    matter: '城区停车收费标准调整',
    unit: 'urban-management-bureau',
    methods: ['publicComment', 'hearing', 'questionnaire'],
    planned: '下半年',
  },
  {
    matter: '中小学、幼儿园招生片区调整',
    unit: 'education-sports-bureau',
    methods: ['publicComment', 'panel', 'poll'],
    planned: '第二季度',
  },
];
