import { z } from 'zod';
import { endOfDay } from '~/domain/calendar/day';
import { refusalsToMoveClosing } from '~/domain/period/closing';
import { phaseAt } from '~/domain/period/phase';
import { consultationFacts } from '~/queries/consultation-facts.server';
import { docketFacts } from '~/queries/docket-facts.server';
import { type Act, forbidden, type Outcome, Refusal, refuseIf, transact } from '../act.server';
import { changeNotice } from './change-notice.server';

export const newClosing = z.object({
  closesOn: z.iso.date('notADate'),
  reason: z.string().trim().min(1, 'required').max(500, 'tooLong'),
});

/**
 * Extends a consultation to 24:00 of a later day, or opens it again after closing, with a reason that the public reads. It is never
 * closed early, and not moved once the feedback is out.
 */
export function moveClosing(
  act: Act,
  { consultationId, closesOn, reason }: { consultationId: string } & z.output<typeof newClosing>,
): Promise<Outcome> {
  return transact(act, async (tx) => {
    const consultation = await consultationFacts(tx, { id: consultationId });
    const docket = consultation && (await docketFacts(tx, { id: consultation.docketId }));
    if (!consultation || !docket) throw new Refusal([{ code: 'not_found' }]);
    refuseIf(forbidden(act, 'consultation.change', docket.unitIds));
    const closesAt = endOfDay(closesOn);
    refuseIf(
      refusalsToMoveClosing(consultation, { closesAt, reason }, act.now).map((no) => ({ field: 'closesOn', ...no })),
    );
    const kind = phaseAt(consultation, act.now) === 'closed' ? 'reopened' : 'extended';
    const before = { closesAt: consultation.closesAt.toISOString() };
    await changeNotice(tx, act, consultation, { kind, before, after: { closesAt: closesAt.toISOString() }, reason });
  });
}
