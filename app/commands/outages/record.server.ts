import type { Tx } from 'db/database';
import { outages } from 'db/schema/consultation-changes';
import { consultations } from 'db/schema/consultations';
import { and, asc, eq, gte, isNotNull, lt } from 'drizzle-orm';
import { z } from 'zod';
import type { NoticeSnapshot } from '~/domain/consultation/notice-snapshot';
import { closingAfterOutages } from '~/domain/period/outage';
import { phaseAt } from '~/domain/period/phase';
import type { Reason } from '~/domain/reason';
import { type ConsultationFacts, consultationFacts } from '~/queries/consultation-facts.server';
import { byClosing, changeRows } from '~/queries/notice-changes.server';
import { profileVersion } from '~/queries/rules-profile.server';
import { type Act, accountId, forbidden, type Outcome, record, refuseIf, transact } from '../act.server';
import { changeNotice } from '../consultations/change-notice.server';

const moment = z.object({ date: z.iso.date('notADate'), time: z.string().regex(/^\d\d:\d\d$/, 'required') });

export const newOutage = z.object({
  startedAt: moment,
  endedAt: moment,
  what: z.string().trim().min(1, 'required').max(300, 'tooLong'),
});

/** A moment of Beijing time as two controls give it. */
const instantOf = ({ date, time }: z.output<typeof moment>) => new Date(`${date}T${time}:00+08:00`);

/**
 * Records that comments could not be handed in from one moment to another, and lengthens every consultation that lost a day by the
 * profile's rule, in the same transaction. Those whose feedback is out stay as they are. Answers with how many were lengthened.
 */
export function recordOutage(
  act: Act,
  { startedAt, endedAt, what }: z.output<typeof newOutage>,
): Promise<Outcome<{ lengthened: number }>> {
  const [from, until] = [instantOf(startedAt), instantOf(endedAt)];
  return transact(act, async (tx) => {
    refuseIf(forbidden(act, 'outage.record', []));
    const reasons: [fails: boolean, reason: Reason][] = [
      [until <= from, { code: 'outage_ends_before_it_begins', field: 'endedAt' }],
      [until > act.now, { code: 'outage_in_the_future', field: 'endedAt' }],
    ];
    refuseIf(reasons.filter(([fails]) => fails).map(([, reason]) => reason));
    const row = { startedAt: from, endedAt: until, what, recordedBy: accountId(act), recordedAt: act.now };
    const [outage] = await tx.insert(outages).values(row).returning({ id: outages.id });
    const data = { from: from.toISOString(), until: until.toISOString() };
    await record(tx, act, { type: 'outage.recorded', subject: outage!.id, data });
    let lengthened = 0;
    for (const { id } of await touched(tx, from, until)) if (await compensate(tx, act, id, what)) lengthened += 1;
    return { lengthened };
  });
}

// An outage of a day that was added for another one counts too, so the closing in force is looked at.
const touched = (tx: Tx, from: Date, until: Date) =>
  tx
    .select({ id: consultations.id })
    .from(consultations)
    .where(
      and(isNotNull(consultations.publishedAt), lt(consultations.opensAt, until), gte(consultations.closesAt, from)),
    )
    .orderBy(asc(consultations.id));

async function compensate(tx: Tx, act: Act, id: string, what: string): Promise<boolean> {
  const consultation = (await consultationFacts(tx, { id }))!;
  // Feedback on record holds whatever the clock says: one that was set back would still see an open consultation.
  const isAnswered = consultation.feedbackPublishedAt !== null;
  if (isAnswered || ['terminated', 'preparing'].includes(phaseAt(consultation, act.now))) return false;
  const { base, since } = await settledClosing(tx, consultation);
  const known = await tx.select().from(outages).where(gte(outages.recordedAt, since));
  const closesAt = closingAfterOutages(
    { opensAt: consultation.opensAt, base, current: consultation.closesAt },
    known.map((one) => ({ from: one.startedAt, until: one.endedAt })),
    { profile: await profileVersion(tx, consultation.profileVersion), now: act.now },
  );
  if (!closesAt) return false;
  const before = { closesAt: consultation.closesAt.toISOString() };
  const after = { closesAt: closesAt.toISOString() };
  await changeNotice(tx, act, consultation, { kind: 'compensated', before, after, reason: what });
  return true;
}

/** The closing that people set last, and when: what was compensated before is in it. */
async function settledClosing(tx: Tx, { id, publishedAt }: ConsultationFacts) {
  const set = (await changeRows(tx, id))
    .filter(({ kind, after }) => kind !== 'compensated' && after.closesAt)
    .sort(byClosing)
    .at(-1);
  if (set) return { base: new Date(set.after.closesAt!), since: set.changedAt };
  const [row] = await tx
    .select({ snapshot: consultations.snapshot })
    .from(consultations)
    .where(eq(consultations.id, id));
  const snapshot = JSON.parse(row!.snapshot!) as NoticeSnapshot;
  return { base: new Date(snapshot.consultation.closesAt), since: publishedAt! };
}
