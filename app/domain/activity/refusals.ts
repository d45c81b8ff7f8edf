import { dayOf, naturalDaysBetween } from '../calendar/day';
import { lawBehind } from '../profile/limit-source';
import type { RulesProfile } from '../profile/rules-profile';
import type { Reason } from '../reason';
import type { SelectionRule } from '../vocabulary';
import { type ActivityTimes, activityPhase } from './phase';

type Reasons = [fails: boolean, reason: Reason][];
const failing = (checks: Reasons): Reason[] => checks.filter(([fails]) => fails).map(([, reason]) => reason);

/** What is looked at before an activity is announced. */
export type AnnouncementFacts = ActivityTimes & {
  place: string;
  seats: number | null;
  selectionRule: SelectionRule | null;
  selectionText: string;
  questions: number;
  docketTerminated: boolean;
  docketSecret: boolean;
};

/**
 * Every reason why an activity may not be announced yet. A hearing is announced so many days before as the profile says, and
 * ends its sign-up early enough for the participants to get the materials (decree 713, article 16); whoever invites people to
 * sign up says by which rule they are chosen.
 */
export function refusalsToAnnounce(
  facts: AnnouncementFacts,
  now: Date,
  { limits, ...profile }: RulesProfile,
): Reason[] {
  const { kind, startsAt, endsAt, signUpClosesAt, selectionRule, seats } = facts;
  const isHearing = kind === 'hearing';
  const { hearingNoticeBefore: notice, hearingMaterialsBefore: materials } = limits;
  const needsSeats = selectionRule !== null && selectionRule !== 'everyone';
  const signUpDays = signUpClosesAt ? naturalDaysBetween(dayOf(signUpClosesAt), dayOf(startsAt)) : materials.value;
  return failing([
    [facts.publishedAt !== null, { code: 'activity_already_announced' }],
    [facts.docketTerminated, { code: 'docket_terminated' }],
    [facts.docketSecret, { code: 'docket_is_secret' }],
    [endsAt <= startsAt, { code: 'activity_ends_before_start', field: 'endsAt' }],
    [
      kind !== 'visit' && kind !== 'questionnaire' && startsAt <= now,
      { code: 'activity_in_the_past', field: 'startsAt' },
    ],
    [kind === 'questionnaire' && endsAt <= now, { code: 'activity_in_the_past', field: 'endsAt' }],
    [kind === 'questionnaire' && facts.questions === 0, { code: 'activity_without_questions' }],
    [kind !== 'questionnaire' && !facts.place, { code: 'activity_without_place', field: 'place' }],
    [signUpClosesAt !== null && signUpClosesAt > startsAt, { code: 'sign_up_after_start', field: 'signUpClosesAt' }],
    [signUpClosesAt !== null && signUpClosesAt <= now, { code: 'sign_up_in_the_past', field: 'signUpClosesAt' }],
    [signUpClosesAt !== null && !selectionRule, { code: 'selection_rule_missing', field: 'selectionRule' }],
    [signUpClosesAt !== null && needsSeats && !seats, { code: 'seats_missing', field: 'seats' }],
    [selectionRule === 'criteria' && !facts.selectionText, { code: 'criteria_missing', field: 'selectionText' }],
    [
      isHearing && naturalDaysBetween(dayOf(now), dayOf(startsAt)) < notice.value,
      { code: 'hearing_notice_too_late', facts: { days: notice.value }, field: 'startsAt' },
    ],
    [
      isHearing && signUpDays < materials.value,
      {
        code: 'hearing_materials_too_late',
        facts: { days: materials.value },
        field: 'signUpClosesAt',
        ...lawBehind({ limits, ...profile }, 'hearingMaterialsBefore'),
      },
    ],
  ]);
}

/** Why nobody can sign up at `now`; nothing when they can. */
export function refusalsToSignUp(activity: ActivityTimes, now: Date): Reason[] {
  const phase = activityPhase(activity, now);
  if (phase === 'preparing') return [{ code: 'not_found' }];
  if (phase === 'cancelled') return [{ code: 'activity_cancelled' }];
  return phase === 'signUp' ? [] : [{ code: 'sign_up_closed' }];
}

/** Why a questionnaire takes no answers at `now`; nothing when it does. */
export function refusalsToAnswer(activity: ActivityTimes, now: Date): Reason[] {
  const phase = activityPhase(activity, now);
  if (phase === 'preparing' || activity.kind !== 'questionnaire') return [{ code: 'not_found' }];
  if (phase === 'cancelled') return [{ code: 'activity_cancelled' }];
  return failing([
    [now < activity.startsAt, { code: 'questionnaire_not_open' }],
    [now >= activity.endsAt, { code: 'questionnaire_closed' }],
  ]);
}

/** Why the participants cannot be chosen at `now`: once, after the sign-up has ended and before it begins. */
export function refusalsToSelect(activity: ActivityTimes & { selectedAt: Date | null }, now: Date): Reason[] {
  const phase = activityPhase(activity, now);
  if (phase === 'preparing' || !activity.signUpClosesAt) return [{ code: 'not_found' }];
  return failing([
    [phase === 'cancelled', { code: 'activity_cancelled' }],
    [activity.selectedAt !== null, { code: 'participants_already_selected' }],
    [now < activity.signUpClosesAt, { code: 'sign_up_still_open' }],
    [now >= activity.startsAt, { code: 'activity_has_begun' }],
  ]);
}

/** What is looked at before the result is published. */
export type ReportFacts = ActivityTimes & {
  selectedAt: Date | null;
  signUps: number;
  summary: string;
  attended: number;
};

/** Every reason why the result cannot be published yet: it was held, who took part is counted, what was said is written. */
export function refusalsToReport(facts: ReportFacts, now: Date): Reason[] {
  const { kind, endsAt, selectedAt, signUps, summary, attended } = facts;
  const phase = activityPhase(facts, now);
  if (phase === 'preparing') return [{ code: 'activity_not_announced' }];
  return failing([
    [phase === 'cancelled', { code: 'activity_cancelled' }],
    [phase === 'reported', { code: 'activity_already_reported' }],
    [phase !== 'cancelled' && phase !== 'reported' && now < endsAt, { code: 'activity_not_over' }],
    [signUps > 0 && selectedAt === null, { code: 'participants_not_selected' }],
    [!summary, { code: 'activity_summary_missing', field: 'summary' }],
    [kind !== 'questionnaire' && attended === 0, { code: 'attendance_missing', field: 'attendance' }],
  ]);
}
