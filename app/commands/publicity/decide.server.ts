import { publicityDecisions } from 'db/schema/moderation';
import { z } from 'zod';
import { dayOf } from '~/domain/calendar/day';
import type { Reason } from '~/domain/reason';
import { type Act, accountId, forbidden, type Outcome, record, refused, transact } from '../act.server';

const line = (longest: number) => z.string('required').trim().min(1, 'required').max(longest, 'tooLong');

export const newPublicityDecision = z.object({
  shows: z.enum(['shown', 'answered'], 'chooseOne').transform((choice) => choice === 'shown'),
  /** The body that decided, not a person. */
  decidedBy: line(100),
  decidedOn: z.iso.date('notADate'),
  basis: line(1000),
});

/**
 * Records the county's decision whether opinions are shown once a desk has looked at them, or only in the feedback. It holds for
 * what is sent from now on: who wrote under the earlier notice was told otherwise.
 */
export async function decidePublicity(act: Act, decision: z.output<typeof newPublicityDecision>): Promise<Outcome> {
  const no: Reason[] = forbidden(act, 'publicity.decide', []);
  if (decision.decidedOn > dayOf(act.now)) no.push({ code: 'decided_in_the_future', field: 'decidedOn' });
  if (no.length > 0) return refused(...no);
  return transact(act, async (tx) => {
    const [row] = await tx
      .insert(publicityDecisions)
      .values({ ...decision, recordedBy: accountId(act), recordedAt: act.now })
      .returning({ id: publicityDecisions.id });
    const { shows, decidedOn } = decision;
    await record(tx, act, { type: 'publicity.decided', subject: row!.id, data: { shows, decidedOn } });
  });
}
