import { closingDay, type Day, dayOf } from '../calendar/day';
import type { PeriodJudgement } from '../period/judge-period';
import type { Reason } from '../reason';

/** What is looked at before a notice goes out. `null` means that it is not there. */
export type NoticeFacts = {
  docket: { terminated: boolean; secret: boolean };
  draft: { stage: string; confirmed: boolean; provisions: number };
  notes: string | null;
  publicBasisEntries: number;
  channels: { post?: string; email?: string; phone?: string; fax?: string; counter?: string };
  opensAt: Date;
  closesAt: Date;
  alreadyPublished: boolean;
  /** An earlier round of the same docket whose feedback is not out. */
  earlierRoundUnanswered: boolean;
  period: PeriodJudgement;
};

/**
 * Every reason why a notice may not be published yet. Notice, draft, drafting notes and policy basis go out together
 * (county plan, part five, point 3); the period is judged by `judgePeriod`.
 */
export function refusalsToPublish(facts: NoticeFacts, now: Date): Reason[] {
  const { docket, draft, notes, channels, opensAt, closesAt, period } = facts;
  const offlineChannels = [channels.post, channels.email, channels.phone, channels.fax, channels.counter].filter(
    Boolean,
  );
  const checks: [fails: boolean, reason: Reason][] = [
    [facts.alreadyPublished, { code: 'consultation_already_published' }],
    [docket.terminated, { code: 'docket_terminated' }],
    [docket.secret, { code: 'docket_is_secret' }],
    [facts.earlierRoundUnanswered, { code: 'earlier_round_unanswered' }],
    [draft.stage !== 'consultation', { code: 'not_a_consultation_draft' }],
    [!draft.confirmed, { code: 'draft_not_confirmed' }],
    [draft.provisions === 0, { code: 'draft_empty' }],
    [!notes?.trim(), { code: 'notes_missing' }],
    [facts.publicBasisEntries === 0, { code: 'basis_missing' }],
    [offlineChannels.length === 0, { code: 'channels_missing' }],
    [closesAt <= opensAt, { code: 'closes_before_opening', field: 'closesOn' }],
    [
      opensInThePast(opensAt, now),
      { code: 'opens_in_the_past', field: 'opensOn', facts: { opens: dayOf(opensAt), today: dayOf(now) } },
    ],
  ];
  return [
    ...checks.filter(([fails]) => fails).map(([, reason]) => reason),
    ...(period.blocks ? period.reasons.map((reason) => ({ ...reason, field: 'closesOn' })) : []),
  ];
}

const opensInThePast = (opensAt: Date, now: Date) => dayOf(opensAt) < dayOf(now);

/** The first and the last day of a consultation, as a notice prints them: it closes at 24:00 of the last. */
export const noticeDays = ({ opensAt, closesAt }: { opensAt: Date; closesAt: Date }): { first: Day; last: Day } => ({
  first: dayOf(opensAt),
  last: closingDay(closesAt),
});
