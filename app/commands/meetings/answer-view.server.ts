import type { Tx } from 'db/database';
import { views } from 'db/schema/meetings';
import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { daySchema } from '~/domain/calendar/day';
import { adoptions } from '~/domain/vocabulary';
import { type Act, forbidden, type Outcome, Refusal, record, refused, transact } from '../act.server';
import { changeableMeeting } from './changeable.server';

const viewAnswer = z.object({
  /** Left out while the responsible unit has not answered. */
  adoption: z.enum(adoptions, 'chooseOne').optional(),
  reason: z.string().trim().max(2000, 'tooLong').default(''),
  /** The unit that answers, or carries the view further. */
  responsibleUnitId: z.string().optional(),
  dueOn: daySchema.optional(),
});
export type AnswerInput = z.input<typeof viewAnswer>;

/** Says what became of a view and why, or who answers it by when. Said again before publication, the last word stands. */
export async function answerView(act: Act, input: { viewId: string } & AnswerInput): Promise<Outcome> {
  const no = forbidden(act, 'meeting.record', []);
  if (no.length > 0) return refused(...no);
  return transact(act, async (tx) => {
    const [view] = await tx.select().from(views).where(eq(views.id, input.viewId));
    if (!view) throw new Refusal([{ code: 'not_found' }]);
    await changeableMeeting(tx, view.meetingId);
    await writeAnswer(tx, act, input);
  });
}

/** The same inside a transaction, for a view of a meeting that is not public. */
export async function writeAnswer(
  tx: Tx,
  act: Act,
  { viewId, ...input }: { viewId: string } & AnswerInput,
): Promise<void> {
  const { adoption = null, reason, responsibleUnitId, dueOn = null } = viewAnswer.parse(input);
  const answer = { adoption, reason, responsibleUnitId: responsibleUnitId || null, dueOn };
  const [view] = await tx
    .update(views)
    .set(answer)
    .where(eq(views.id, viewId))
    .returning({ meetingId: views.meetingId });
  await record(tx, act, { type: 'view.answered', subject: view!.meetingId, data: { viewId, adoption } });
}
