import type { Tx } from 'db/database';
import { views } from 'db/schema/meetings';
import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { adoptions } from '~/domain/vocabulary';
import { type Act, forbidden, type Outcome, Refusal, record, refused, transact } from '../act.server';
import { unpublishedMeeting } from './unpublished.server';

const viewAnswer = z.object({
  adoption: z.enum(adoptions, 'chooseOne'),
  reason: z.string().trim().min(1, 'required').max(2000, 'tooLong'),
  /** The unit that carries the view further. */
  responsibleUnitId: z.string().optional(),
});
export type AnswerInput = z.input<typeof viewAnswer>;

/** Says what became of a view, and why. Said again before publication, the last answer stands. */
export async function answerView(act: Act, input: { viewId: string } & AnswerInput): Promise<Outcome> {
  const no = forbidden(act, 'meeting.record', []);
  if (no.length > 0) return refused(...no);
  return transact(act, async (tx) => {
    const [view] = await tx.select().from(views).where(eq(views.id, input.viewId));
    if (!view) throw new Refusal([{ code: 'not_found' }]);
    await unpublishedMeeting(tx, view.meetingId);
    await writeAnswer(tx, act, input);
  });
}

/** The same inside a transaction, for a view of a meeting that is not public. */
export async function writeAnswer(
  tx: Tx,
  act: Act,
  { viewId, ...input }: { viewId: string } & AnswerInput,
): Promise<void> {
  const { adoption, reason, responsibleUnitId } = viewAnswer.parse(input);
  const answer = { adoption, reason, responsibleUnitId: responsibleUnitId || null };
  const [view] = await tx
    .update(views)
    .set(answer)
    .where(eq(views.id, viewId))
    .returning({ meetingId: views.meetingId });
  await record(tx, act, { type: 'view.answered', subject: view!.meetingId, data: { viewId, adoption } });
}
