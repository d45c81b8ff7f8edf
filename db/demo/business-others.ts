import type { DemoComment } from './demo-comment';

/** Associations, banks, firms from outside, a lawyer and residents. */
export const fromOthers: DemoComment[] = [
  {
    key: 'business-11',
    at: '第十三条',
    text: '我住二楼，楼下就是夜市，外摆摆到十点，收摊闹到十二点，孩子没法写作业。你们支持做生意我理解，可住户也要睡觉。能不能住宅楼底下一律不准外摆？',
    channel: 'online',
    author: { kind: 'person', name: '丙晚秋' },
    sentInDays: -117,
    sentAt: '23:20',
    disposition: {
      result: 'partial',
      reason:
        '送审稿增加规定，外摆经营的时间按照季节和路段分别确定，确定前应当征求周边居民的意见。本县不少街道是底层商铺、上层住宅，一律禁止会影响很多家庭的生计，因此没有完全采纳。',
      ledTo: '第十三条',
      decidedInDays: -90,
    },
  },
  {
    key: 'business-12',
    at: '第五条',
    text: '“未按时报送统计资料的，不享受本措施规定的各项政策”，将履行统计义务与享受其他政策挂钩，没有法律、法规依据，属于减损市场主体权益，与《优化营商环境条例》第六十四条不符；不报送统计资料的法律责任应当由统计法律规定。建议删除。',
    channel: 'email',
    author: { kind: 'person', name: '己文博', mayShowName: true, contact: 'jiwenbo@mail.example' },
    sentInDays: -116,
    sentAt: '19:30',
    disposition: {
      result: 'adopted',
      reason: '意见正确，送审稿删去了这一句。',
      ledTo: '第五条',
      decidedInDays: -95,
    },
  },
  {
    key: 'business-13',
    at: '第十六条',
    text: '我公司在邻县，给汀禾县的学校供应食材六年，价格和质量都经得起检查。“优先向本县经营者采购”等于把我们关在门外。大家都这么写，汀禾的企业到别的县也拿不到订单。请按照公平竞争的规定修改。',
    channel: 'mail',
    author: { kind: 'enterprise', name: '澜川市沃丰食材配送有限公司', mayShowName: false },
    sentInDays: -114,
    sentAt: '10:00',
    disposition: {
      result: 'adopted',
      reason:
        '《公平竞争审查条例》第九条规定，不得排斥、限制外地经营者参加本地政府采购。送审稿删去了优先采购本县产品和服务的内容，改为按照国家规定预留采购份额，不得以注册地、所有制、经营年限等条件排斥、限制供应商。',
      ledTo: '第十七条',
      decidedInDays: -95,
    },
  },
  {
    key: 'business-14',
    at: '第十六条',
    text: '协会三百多家会员赞成优先采购本县产品。本地的钱肥水不流外人田，税收、就业都留在本县，建议把“同等条件下优先”改成“不低于百分之六十的份额”，更有操作性。',
    channel: 'meeting',
    author: { kind: 'association', name: '汀禾县食品行业协会', mayShowName: true },
    sentInDays: -118,
    sentAt: '15:40',
    disposition: {
      result: 'rejected',
      reason:
        '《公平竞争审查条例》第九条、《优化营商环境条例》第十三条不允许以产地、注册地限制供应商参加政府采购。对本县经营者的支持，改为预留中小企业份额、降低投标保证金、免费展销和培训等对所有中小企业一视同仁的方式。',
      decidedInDays: -95,
    },
  },
  {
    key: 'business-15',
    at: '第七条',
    text: '作为放贷的银行，全额补偿看起来对我们有利，但会让信贷员不再认真审查，最后损失的是财政。建议银行自己承担不少于一半，并且只补单户小额的信用贷款。',
    suggestedWording: '由风险补偿资金承担百分之五十，其余由银行承担。',
    channel: 'fax',
    author: { kind: 'enterprise', name: '汀禾县汇禾村镇银行', mayShowName: true },
    sentInDays: -110,
    sentAt: '11:02',
    disposition: {
      result: 'adopted',
      reason: '送审稿采用了建议的表述，由风险补偿资金和银行各承担一半，范围限于单户100万元以下的信用贷款。',
      ledTo: '第七条',
      decidedInDays: -89,
    },
  },
  {
    key: 'business-16',
    at: '第七条',
    text: '我们做竹制品的，买一套设备就要两百多万。补偿的贷款能不能放宽到单户300万？另外不要只让一两家银行参加，货比三家利息才下得来。',
    channel: 'online',
    author: { kind: 'enterprise', name: '汀禾县青篾竹业有限公司', mayShowName: true, contact: 'qingmie@mail.example' },
    sentInDays: -107,
    sentAt: '14:28',
    disposition: {
      result: 'partial',
      reason:
        '采纳扩大参加银行范围的意见，送审稿规定所有在本县开展业务的银行均可以申请参加。资金总额为1000万元，单户放宽到300万元会使受益的户数大幅减少，因此上限确定为100万元；设备贷款可以申请首贷服务。',
      ledTo: '第七条',
      decidedInDays: -89,
    },
  },
  {
    key: 'business-17',
    at: '第二十八条',
    text: '等文件印出来，我门口的路早修完了。已经封过的那三个月能不能也算？以前欠的货款能不能也按新规矩办？',
    channel: 'online',
    author: { kind: 'anonymous' },
    sentInDays: -104,
    sentAt: '20:47',
    disposition: {
      result: 'adopted',
      reason: '送审稿增加规定：施行前发生的租金减免、账款支付事项，对经营者更有利的，可以适用本措施。',
      ledTo: '第二十九条',
      decidedInDays: -89,
    },
  },
  {
    key: 'business-18',
    text: '外来做生意的，孩子上学怎么报名？去年跑了三所学校都说名额满了。',
    channel: 'phone',
    author: { kind: 'person', name: '乙阿强' },
    sentInDays: -101,
    sentAt: '09:33',
    concern: 'offTopic',
    disposition: {
      result: 'outOfScope',
      reason: '反映的是随迁子女入学问题，不属于本次征求意见的范围，已经转县教育体育局，由该局招生工作人员电话答复。',
      decidedInDays: -97,
    },
  },
];
