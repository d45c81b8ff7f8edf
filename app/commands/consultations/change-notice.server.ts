import type { Tx } from 'db/database';
import { canonicalJson } from 'db/record';
import { consultationChanges, type NoticeTerms } from 'db/schema/consultation-changes';
import { consultations } from 'db/schema/consultations';
import { and, eq } from 'drizzle-orm';
import { closingDay } from '~/domain/calendar/day';
import type { ConsultationChangeKind } from '~/domain/vocabulary';
import type { ConsultationFacts } from '~/queries/consultation-facts.server';
import { changeRows } from '~/queries/notice-changes.server';
import { noticeFacts } from '~/queries/notice-facts.server';
import { type Act, accountId, Refusal, record } from '../act.server';

type Change = { kind: ConsultationChangeKind; before: NoticeTerms; after: NoticeTerms; reason: string };

/**
 * Writes a change to a published notice: the terms now in force, the change itself with old and new, and the event. Every way of
 * changing a notice goes through here. Refused when somebody else moved the closing meanwhile.
 */
export async function changeNotice(tx: Tx, act: Act, consultation: ConsultationFacts, change: Change): Promise<void> {
  const { id, number, docketId, closesAt } = consultation;
  const { kind, before, after, reason } = change;
  const moved = after.closesAt ? new Date(after.closesAt) : closesAt;
  const done = await tx
    .update(consultations)
    .set({ closesAt: moved, ...(after.channels ? { channels: after.channels } : {}) })
    .where(and(eq(consultations.id, id), eq(consultations.closesAt, closesAt)))
    .returning({ id: consultations.id });
  if (done.length === 0) throw new Refusal([{ code: 'notice_changed_meanwhile' }]);
  const [row] = await tx
    .insert(consultationChanges)
    .values({
      consultationId: id,
      kind,
      before,
      after,
      reason,
      period: kind === 'extended' ? await periodAnew(tx, id, act.now) : null,
      changedBy: accountId(act),
      changedAt: act.now,
    })
    .returning({ id: consultationChanges.id });
  const days = after.closesAt ? { from: closingDay(closesAt), to: closingDay(moved) } : {};
  const data = { number, reason, change: row!.id, before, after, ...days };
  await record(tx, act, { type: `consultation.${kind}`, docketId, subject: id, data });
}

// A period with a gap in it is not longer than it was judged, so only an extension of an unbroken one is judged anew.
async function periodAnew(tx: Tx, id: string, now: Date): Promise<string | null> {
  if ((await changeRows(tx, id)).some(({ kind }) => kind === 'reopened' || kind === 'compensated')) return null;
  const { countedDays, exclusiveDays, inclusiveDays, unit, verdict, minimum } = (await noticeFacts(tx, id, now))!.facts
    .period;
  return canonicalJson(
    JSON.parse(JSON.stringify({ countedDays, exclusiveDays, inclusiveDays, unit, verdict, minimum: minimum.binding })),
  );
}
