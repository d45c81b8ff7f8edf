import { z } from 'zod';
import { daySchema } from '../calendar/day';
import { countyChoice, countyLimit, statutoryLimit } from './limit';
import { statutes } from './statutes';

// Profiles that were stored before this number existed have it all the same.
const reconsultShare = {
  value: 20,
  unit: 'percent',
  nature: 'county',
  note: '送审稿改动的字占两稿合计的比例，达到此数的，审查人须说明是否重新征求意见',
} as const;

const asked = () => countyChoice().default({ value: true, unit: 'yesOrNo', nature: 'county' });
const period = () => countyLimit(['day', 'workingDay'], 1, 365);

const limitsSchema = z.strictObject({
  // How long the public may comment, by class of docket; the longest of those that apply holds.
  minDaysMajorDecision: statutoryLimit(statutes.minDaysMajorDecision, 365),
  minDaysEnterpriseRelated: statutoryLimit(statutes.minDaysEnterpriseRelated, 365),
  minDaysRightsImpact: period(),
  minDaysOther: period(),
  minDaysShortened: period(),
  countStartDay: countyChoice(),
  outageHours: countyLimit(['hour'], 1, 24),
  commentEdit: countyLimit(['minute'], 0, 60),
  // A profile from before attachments were taken has no number for them.
  attachments: countyLimit(['file'], 0, 20).default({ value: 3, unit: 'file', nature: 'county' }),
  attachmentSize: countyLimit(['megabyte'], 1, 50).default({ value: 10, unit: 'megabyte', nature: 'county' }),
  feedbackDue: period(),
  hearingNoticeBefore: countyLimit(['day'], 1, 90),
  hearingMaterialsBefore: statutoryLimit(statutes.hearingMaterialsBefore, 60),

  // The clocks of the legality review.
  reviewMin: countyLimit(['workingDay'], 1, 60),
  reviewMax: countyLimit(['workingDay'], 1, 120),
  reviewMinMajorDecision: statutoryLimit(statutes.reviewMinMajorDecision, 60),
  supplementWithin: countyLimit(['workingDay'], 1, 60),

  /** Percentage of changed words from which the reviewer is asked whether the public should be heard again. */
  reconsultShare: countyLimit(['percent'], 1, 100).prefault(reconsultShare),

  // The steps that the county asks for before a review, beyond the law. Profiles from before they were settings ask for them.
  askUnitReplies: asked(),
  askGroupViews: asked(),
  askHearing: asked(),
  askExpertOpinion: asked(),
  askRiskReport: asked(),
  askUnitLegality: asked(),
  askUnitDiscussion: asked(),
  askLetter: asked(),

  // After the decision.
  publishWithin: statutoryLimit(statutes.publishWithin, 60),
  interpretWithin: countyLimit(['workingDay'], 1, 30),
  fileWithin: countyLimit(['day', 'workingDay'], 1, 60),
  effectAfterPublish: countyLimit(['day'], 1, 180),
  validityMax: countyLimit(['year'], 1, 20),

  // Representatives at executive meetings.
  meetingsPerYear: countyLimit(['timesPerYear'], 1, 52),
  attendeesPerMeeting: countyLimit(['person'], 1, 100),
  requireEnterpriseRepresentative: countyChoice(),
  // Profiles that were adopted before this was a setting ask for it.
  requireSpecialGroupRepresentative: countyChoice().default({ value: true, unit: 'yesOrNo', nature: 'county' }),

  // Reminders and the door; profiles from before these were settings have the numbers that were in use.
  answerReminder: countyLimit(['hour'], 1, 168).default({ value: 24, unit: 'hour', nature: 'county' }),
  eveReminder: countyLimit(['hour'], 1, 72).default({ value: 24, unit: 'hour', nature: 'county' }),
  checkInOpens: countyLimit(['minute'], 0, 240).default({ value: 60, unit: 'minute', nature: 'county' }),
  checkInCloses: countyLimit(['minute'], 0, 600).default({ value: 180, unit: 'minute', nature: 'county' }),
  nextMeetingReminder: countyLimit(['day'], 1, 120).default({ value: 30, unit: 'day', nature: 'county' }),
  nextMeetingLastReminder: countyLimit(['day'], 1, 60).default({ value: 7, unit: 'day', nature: 'county' }),

  // Records.
  logRetention: countyLimit(['year'], 1, 30),
  piaRecordRetention: statutoryLimit(statutes.piaRecordRetention, 30),
});

type Limits = z.infer<typeof limitsSchema>;
export type LimitKey = keyof Limits;

// Asked even when other fields are wrong, so that all errors come at once; hence nothing is sure about `limits` yet.
function inOrder(limits: unknown, lower: LimitKey, upper: LimitKey): boolean {
  const numberAt = (key: LimitKey) => Number((limits as Partial<Limits> | null)?.[key]?.value);
  return !(numberAt(lower) > numberAt(upper));
}
const aboveMaximum = (key: LimitKey) => ({
  message: 'profile.minimum_above_maximum',
  path: [key, 'value'],
  when: () => true,
});

/** The rules of one county, in force from a day on. Plain data: it is stored, shown and edited as it is here. */
export const rulesProfileSchema = z.strictObject({
  version: z.int('profile.not_a_version').min(1, 'profile.not_a_version'),
  effectiveFrom: daySchema,
  limits: limitsSchema
    .refine((limits) => inOrder(limits, 'reviewMin', 'reviewMax'), aboveMaximum('reviewMin'))
    .refine((limits) => inOrder(limits, 'reviewMinMajorDecision', 'reviewMax'), aboveMaximum('reviewMinMajorDecision')),
});
export type RulesProfile = z.infer<typeof rulesProfileSchema>;
