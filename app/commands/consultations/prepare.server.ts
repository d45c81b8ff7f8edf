import { randomBytes } from 'node:crypto';
import { consultations } from 'db/schema/consultations';
import { and, eq, isNull, max } from 'drizzle-orm';
import { z } from 'zod';
import { endOfDay, startOfDay } from '~/domain/calendar/day';
import { publicNumber } from '~/domain/public-number';
import type { Reason } from '~/domain/reason';
import { docketOfDraft } from '~/queries/docket-facts.server';
import { type Act, accountId, forbidden, type Outcome, record, refused, transact } from '../act.server';

const day = z.iso.date('notADate');
const contact = z.string().trim().max(300, 'tooLong').optional();

export const newConsultation = z.object({
  draftId: z.string('chooseOne'),
  opensOn: day,
  closesOn: day,
  post: contact,
  email: z.email('notAnEmail').optional(),
  phone: contact,
  fax: contact,
  counter: contact,
  shortenedReason: z.string().trim().max(2000, 'tooLong').optional(),
});

/**
 * Prepares the next round of notice and comment, or changes the one that is being prepared. It opens at 00:00 of the first day
 * and closes at 24:00 of the last, Beijing time. Nothing is public before `publishConsultation`.
 */
export async function prepareConsultation(
  act: Act,
  { draftId, opensOn, closesOn, shortenedReason, ...channels }: z.output<typeof newConsultation>,
): Promise<Outcome<{ consultationId: string; number: string }>> {
  const found = await docketOfDraft(act.db.read, draftId);
  if (!found) return refused({ code: 'not_found' });
  const { docket } = found;
  const no: Reason[] = forbidden(act, 'consultation.prepare', docket.unitIds);
  if (docket.terminatedAt) no.push({ code: 'docket_terminated' });
  if (closesOn < opensOn) no.push({ code: 'closes_before_opening', field: 'closesOn' });
  if (no.length > 0) return refused(...no);
  const docketId = docket.id;
  const terms = {
    draftId,
    opensAt: startOfDay(opensOn),
    closesAt: endOfDay(closesOn),
    channels: { online: true as const, ...channels },
    shortenedReason: shortenedReason || null,
  };
  return transact(act, async (tx) => {
    const [open] = await tx
      .update(consultations)
      .set(terms)
      .where(and(eq(consultations.docketId, docketId), isNull(consultations.publishedAt)))
      .returning({ consultationId: consultations.id, number: consultations.number });
    const prepared = open ?? (await insert());
    await record(tx, act, {
      type: 'consultation.prepared',
      docketId,
      subject: prepared.consultationId,
      data: { opensOn, closesOn },
    });
    return prepared;

    async function insert() {
      const [last] = await tx
        .select({ round: max(consultations.round) })
        .from(consultations)
        .where(eq(consultations.docketId, docketId));
      const [row] = await tx
        .insert(consultations)
        .values({
          ...terms,
          docketId,
          round: (last?.round ?? 0) + 1,
          number: publicNumber(randomBytes(7)),
          createdBy: accountId(act),
          createdAt: act.now,
        })
        .returning({ consultationId: consultations.id, number: consultations.number });
      return row!;
    }
  });
}
