import type { DemoComment } from './demo-comment';

/** Homes, village mutual-aid stations and their associations. */
export const fromOperators: DemoComment[] = [
  {
    key: 'elderly-01',
    at: '第十四条',
    text: '我院在青栎乡，42张床，住了17位老人，入住率四成。就因为在山里，子女嫌远。可这17位里有11位是不能下床的。入住率不到一半就一分钱不补，等于逼我们关门。请取消这一条，收一个人补一个人就行。',
    channel: 'email',
    author: { kind: 'enterprise', name: '汀禾县归禾养老院', mayShowName: true, contact: 'guihe@mail.example' },
    sentInDays: -56,
    sentAt: '10:26',
    cluster: 'occupancy',
    disposition: {
      result: 'adopted',
      reason:
        '运营补助本来就按照实际收住的人数计算，再设入住率门槛会使山区和小型机构得不到补助，与扶持的目的不符。送审稿删去了征求意见稿第十四条。',
      removed: '第十四条',
      decidedInDays: -14,
    },
  },
  {
    key: 'elderly-02',
    at: '第十四条',
    text: '协会汇总会员意见：11家机构里有6家达不到百分之五十的入住率，达不到的多数是乡镇小院。补助最需要的恰恰拿不到。建议删除，或者只对新开业满2年的机构设门槛。',
    channel: 'meeting',
    author: { kind: 'association', name: '汀禾县养老服务协会', mayShowName: true },
    sentInDays: -37,
    sentAt: '15:20',
    cluster: 'occupancy',
    disposition: {
      result: 'adopted',
      reason:
        '与取消入住率门槛的同类意见合并研究，送审稿删去了该条，对新开业机构也不再设门槛，防止空置的办法改为按实际人数核算和现场核查。',
      removed: '第十四条',
      decidedInDays: -14,
    },
  },
  {
    key: 'elderly-08',
    at: '第二十七条',
    text: '申请一次补助要交六种材料，消防证、食品证、健康证都是你们政府部门发的，自己查一下不就有了？审计报告做一份要五千块，小院一年补助才两三万。第二款又说能查的不用交，前后打架。',
    channel: 'online',
    author: { kind: 'enterprise', name: '北笕镇夕照养老院', mayShowName: false },
    sentInDays: -43,
    sentAt: '16:37',
    disposition: {
      result: 'adopted',
      reason:
        '前后规定确实不一致。送审稿删去了许可证明、健康证明和社会保险缴纳证明，审计报告只在申请总额20万元以上时提交。',
      ledTo: '第二十七条',
      decidedInDays: -11,
    },
  },
  {
    key: 'elderly-09',
    at: '第二十九条',
    text: '公示完了还要等六十个工作日，算下来三个月，加上前面审核，半年才拿到钱。护理员的工资可是每个月要发的。建议15个工作日到账。',
    channel: 'meeting',
    author: { kind: 'association', name: '汀禾县养老服务协会', mayShowName: true },
    sentInDays: -37,
    sentAt: '15:35',
    disposition: {
      result: 'partial',
      reason:
        '送审稿将支付时间由60个工作日缩短到20个工作日，不能按期支付的应当书面说明原因。资金支付需要经过审核、下达指标等环节，15个工作日难以保证，因此没有完全采纳。',
      ledTo: '第二十九条',
      decidedInDays: -11,
    },
  },
  {
    key: 'elderly-10',
    at: '第十六条',
    text: '我们两个自然村合起来常来的老人也就十二三个，凑不够十五个人，一万块就没有。山里地方人少不是我们的错。希望两个村合办一个站也算。',
    channel: 'counter',
    author: { kind: 'organisation', name: '青栎乡岭头村老年协会', mayShowName: true },
    sentInDays: -41,
    sentAt: '10:30',
    disposition: {
      result: 'adopted',
      reason: '送审稿增加规定：行政村人口较少、居住分散的，两个以上的村可以联合设站，参加活动的人数合并计算。',
      ledTo: '第十五条',
      decidedInDays: -11,
    },
  },
  {
    key: 'elderly-13',
    at: '第十一条',
    text: '村里的互助站是老小学改的，门口三级台阶，厕所没有扶手，坐轮椅的来不了。机构改造补四成，我们站一年才一万块，拿什么出那六成？',
    channel: 'counter',
    author: { kind: 'organisation', name: '稻溪镇下笕村老年协会', mayShowName: true },
    sentInDays: -41,
    sentAt: '10:50',
    disposition: {
      result: 'adopted',
      reason:
        '送审稿将机构的改造补助由百分之四十提高到百分之五十，上限由10万元提高到15万元；农村互助养老服务站的改造支出由财政全额补助，每个不超过3万元。',
      ledTo: '第十一条',
      decidedInDays: -11,
    },
  },
  {
    key: 'elderly-15',
    at: '第三十二条',
    text: '租来的房子办养老院，要是碰上征收、塌方，不是我们想停就停的。不满5年就要退建设补助，风险全由办院的人担，谁还敢投？',
    channel: 'email',
    author: { kind: 'enterprise', name: '汀禾县夕禾养老服务有限公司', mayShowName: false },
    sentInDays: -39,
    sentAt: '09:27',
    disposition: {
      result: 'adopted',
      reason:
        '送审稿补充规定：因自然灾害、征收等不能归责于机构的原因停止服务的，不退回建设补助；安置老年人的责任不变。',
      ledTo: '第三十二条',
      decidedInDays: -11,
    },
  },
];
