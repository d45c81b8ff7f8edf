import { consultations } from 'db/schema/consultations';
import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { refusalsToCorrect } from '~/domain/consultation/refusals-to-correct';
import { consultationFacts } from '~/queries/consultation-facts.server';
import { docketFacts } from '~/queries/docket-facts.server';
import { type Act, forbidden, type Outcome, Refusal, refuseIf, transact } from '../act.server';
import { changeNotice } from './change-notice.server';

const contact = z.string().trim().max(300, 'tooLong').optional();

export const newCorrection = z.object({
  /** What was wrong and what is right, in words that the public reads. */
  reason: z.string().trim().min(1, 'required').max(500, 'tooLong'),
  post: contact,
  email: z.email('notAnEmail').optional(),
  phone: contact,
  fax: contact,
  counter: contact,
});

/**
 * Puts a published notice right: a statement of what was wrong, and the ways to comment as they are now. The public reads old and
 * new; what was shown on the first day stays in the snapshot.
 */
export function correctNotice(
  act: Act,
  { consultationId, reason, ...offline }: { consultationId: string } & z.output<typeof newCorrection>,
): Promise<Outcome> {
  return transact(act, async (tx) => {
    const consultation = await consultationFacts(tx, { id: consultationId });
    const docket = consultation && (await docketFacts(tx, { id: consultation.docketId }));
    if (!consultation || !docket) throw new Refusal([{ code: 'not_found' }]);
    refuseIf(forbidden(act, 'consultation.change', docket.unitIds));
    const given = Object.fromEntries(Object.entries(offline).filter(([, value]) => value));
    const channels = { online: true as const, ...given };
    refuseIf(refusalsToCorrect(consultation, { reason, channels }, act.now));
    const [row] = await tx
      .select({ channels: consultations.channels })
      .from(consultations)
      .where(eq(consultations.id, consultationId));
    const changed = differ(row!.channels, channels);
    const terms = changed ? { before: { channels: row!.channels }, after: { channels } } : { before: {}, after: {} };
    await changeNotice(tx, act, consultation, { kind: 'corrected', reason, ...terms });
  });
}

const differ = (before: object, after: object) => {
  const said = (channels: object) =>
    JSON.stringify(
      Object.entries(channels)
        .filter(([, value]) => value)
        .sort(),
    );
  return said(before) !== said(after);
};
