import type { RulesProfile } from './rules-profile';
import { type Statute, statutes } from './statutes';

const law = <S extends Statute>({ value, unit, source }: S) => ({
  value,
  unit: unit as S['unit'],
  nature: 'law' as const,
  source,
});
const county = <V, U extends string>(value: V, unit: U, note: string) => ({
  value,
  unit,
  nature: 'county' as const,
  note,
});

/** What a county starts with: the statutes as they read, everything else a setting it is free to change. */
export const defaultProfile: RulesProfile = {
  version: 1,
  effectiveFrom: '2020-01-01',
  limits: {
    minDaysMajorDecision: law(statutes.minDaysMajorDecision),
    minDaysEnterpriseRelated: law(statutes.minDaysEnterpriseRelated),
    minDaysRightsImpact: county(30, 'day', '规范性文件或者影响权利义务的事项。省、市有更严规定的，从其规定'),
    minDaysOther: county(7, 'workingDay', '其他事项的最短期限'),
    minDaysShortened: county(7, 'day', '经批准缩短的期限也不得少于此数'),
    countStartDay: county(false, 'yesOrNo', '开始当日不计入。按开始当日计入才够的，只提醒，不阻止'),
    outageHours: county(4, 'hour', '一日内不能提交意见累计达到此数的，顺延一日'),
    commentEdit: county(10, 'minute', '提交后可以修改或者撤回的时间'),
    attachments: county(3, 'file', '一份意见最多附几个文件；填 0 就不收附件'),
    attachmentSize: county(10, 'megabyte', '每个附件最大多少 MB'),
    feedbackDue: county(30, 'day', '自征求意见截止之日起计算'),
    hearingNoticeBefore: county(30, 'day', '参照规章听证的做法；价格听证等另有规定的，从其规定'),
    hearingMaterialsBefore: law(statutes.hearingMaterialsBefore),
    reviewMin: county(5, 'workingDay', '给审查机构保留的审查时间'),
    reviewMax: county(15, 'workingDay', '补充材料的时间不计入'),
    reviewMinMajorDecision: law(statutes.reviewMinMajorDecision),
    supplementWithin: county(5, 'workingDay', '要求补充材料时给起草单位的时间'),
    reconsultShare: county(20, 'percent', '送审稿改动的字占两稿合计的比例，达到此数的，审查人须说明是否重新征求意见'),
    askUnitReplies: county(true, 'yesOrNo', '重大行政决策依法必须与有关部门、下级政府协商；本项管其他事项'),
    askGroupViews: county(true, 'yesOrNo', '涉及特定群体的重大行政决策依法必须听取；本项管其他涉及特定群体的事项'),
    askHearing: county(true, 'yesOrNo', '没有举行听证的，写明理由即可'),
    askExpertOpinion: county(
      true,
      'yesOrNo',
      '专业性、技术性不强的，写明理由即可。专业性、技术性较强的重大行政决策依法必须论证',
    ),
    askRiskReport: county(
      true,
      'yesOrNo',
      '没有社会稳定、公共安全等方面风险的，写明理由即可。重大行政决策有这类风险的，依法必须评估',
    ),
    askUnitLegality: county(true, 'yesOrNo', '起草单位先自行审核，再送审'),
    askUnitDiscussion: county(true, 'yesOrNo', '起草单位负责人集体讨论以后送审，提交会议记录'),
    askLetter: county(true, 'yesOrNo', '由起草单位负责人签署'),
    publishWithin: law(statutes.publishWithin),
    interpretWithin: county(3, 'workingDay', '自文件公开之日起计算'),
    fileWithin: county(15, 'day', '自文件公布之日起计算'),
    effectAfterPublish: county(30, 'day', '早于此数施行的，应当说明理由'),
    validityMax: county(5, 'year', '超过此数的，应当在起草说明中写明理由'),
    meetingsPerYear: county(3, 'timesPerYear', '每年邀请公众代表列席政府常务会议的次数'),
    attendeesPerMeeting: county(2, 'person', '政府法律顾问和工作人员不计入'),
    requireEnterpriseRepresentative: county(true, 'yesOrNo', '涉企议题须有企业、商会或者行业协会的代表列席'),
    requireSpecialGroupRepresentative: county(
      true,
      'yesOrNo',
      '涉及老年人、残疾人等特定群体的议题须有他们的代表或者组织列席',
    ),
    answerReminder: county(24, 'hour', '答复期限以前多少小时，提醒还没有答复的受邀代表'),
    eveReminder: county(24, 'hour', '会议以前多少小时，提醒答应参加的代表'),
    checkInOpens: county(60, 'minute', '会议以前多少分钟开始签到'),
    checkInCloses: county(180, 'minute', '会议开始以后多少分钟，不能再自己签到'),
    nextMeetingReminder: county(30, 'day', '下一次会议应当召开的日期以前多少日，第一次提醒会议秘书'),
    nextMeetingLastReminder: county(7, 'day', '同上，第二次提醒'),
    logRetention: county(1, 'year', '访问日志的保存时间'),
    piaRecordRetention: law(statutes.piaRecordRetention),
  },
};
