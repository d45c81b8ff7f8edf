import type { DemoReview } from './review-story';

export const businessReview: DemoReview = {
  issuedInDays: -60,
  conclusion: 'lawful',
  file: 'business-review-opinion.md',
  procedureFinding:
    '起草单位已经按照规定公布征求意见稿、起草说明和政策依据，公开征求意见的期限为34日，不少于30日；收到的意见全部有处理结果和理由，采纳情况已经公布；听取了经营者和行业协会商会的意见，完成了公平竞争审查。程序符合规定。',
  points: [
    {
      at: '第七条',
      severity: 'suggested',
      opinion: '风险补偿资金的支付义务没有总额限制，贷款损失较大时可能超出预算。建议写明补偿总额以资金余额为限。',
      basis: '财政支出应当以批准的预算为限',
      answer: { result: 'adopted', text: '已经补充“补偿总额以风险补偿资金余额为限”。' },
    },
    {
      at: '第八条',
      severity: 'suggested',
      opinion:
        '征求意见稿包括国有企业，送审稿删去后没有作任何指引，容易被理解为国有企业可以不受约束。建议增加衔接规定。',
      basis: '《中华人民共和国民营经济促进法》第六十七条',
      answer: { result: 'adopted', text: '已经增加“国有企业按照国家有关保障中小企业款项支付的规定执行”。' },
    },
    {
      at: '第十六条',
      severity: 'suggested',
      opinion: '开工前15日书面告知没有除外情形，抢险、抢修工程无法执行。建议增加例外规定。',
      basis: '规定应当具体、可以执行',
      answer: { result: 'adopted', text: '已经增加抢险、抢修等紧急情况在开工的同时告知的规定。' },
    },
    {
      at: '第二十九条',
      severity: 'suggested',
      opinion: '涉及行政机关和经营者的办事流程调整，建议不要自公布之日起施行，留出不少于30日的准备时间。',
      basis: '《中华人民共和国民营经济促进法》第四十五条、《优化营商环境条例》第六十五条',
      answer: { result: 'adopted', text: '已经明确自公布之日起30日后施行。' },
    },
    {
      at: '第七条',
      severity: 'suggested',
      opinion: '“县财政安排1000万元”属于具体的预算安排，建议改为“县财政安排专项资金”，数额由年度预算确定。',
      basis: '规范性文件一般不规定具体的预算数额',
      answer: {
        result: 'rejected',
        text: '该数额已经列入批准的年度预算。座谈会上银行和经营者都希望明确资金规模，写明数额有利于形成稳定预期，因此保留。',
      },
    },
  ],
};
