import type { Tx } from 'db/database';
import { meetings, views } from 'db/schema/meetings';
import { viewReplies } from 'db/schema/views';
import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { pendingVersion } from '~/queries/meeting-versions.server';
import { type Act, accountId, forbidden, type Outcome, Refusal, record, refuseIf, transact } from '../act.server';
import { writeAnswer } from '../meetings/answer-view.server';

export const viewReply = z.object({
  result: z.enum(['adopted', 'partial', 'rejected'], 'chooseOne'),
  reason: z.string().trim().min(1, 'required').max(2000, 'tooLong'),
});

/**
 * The responsible unit answers a view. While the meeting has not been published the answer is the view's own; a view that was
 * referred to the unit gets a report beside it, which goes public with the next correction. Refused while an approval is
 * waited for: what was frozen would differ from what is approved.
 */
export function replyToView(
  act: Act,
  { viewId, result, reason }: { viewId: string } & z.output<typeof viewReply>,
): Promise<Outcome> {
  return transact(act, async (tx) => {
    const [found] = await tx
      .select({ view: views, publishedAt: meetings.publishedAt })
      .from(views)
      .innerJoin(meetings, eq(meetings.id, views.meetingId))
      .where(eq(views.id, viewId));
    const unitId = found?.view.responsibleUnitId;
    if (!found || !unitId) throw new Refusal([{ code: 'not_found' }]);
    refuseIf(forbidden(act, 'view.answer', [unitId]));
    const { view, publishedAt } = found;
    if (await pendingVersion(tx, view.meetingId)) throw new Refusal([{ code: 'meeting_awaits_approval' }]);
    if (view.adoption === 'referred')
      return report(tx, act, { viewId, unitId, meetingId: view.meetingId }, { result, reason });
    if (publishedAt) throw new Refusal([{ code: 'meeting_published' }]);
    const dueOn = view.dueOn ?? undefined;
    await writeAnswer(tx, act, { viewId, adoption: result, reason, responsibleUnitId: unitId, dueOn });
  });
}

async function report(
  tx: Tx,
  act: Act,
  { meetingId, ...where }: { viewId: string; unitId: string; meetingId: string },
  said: z.output<typeof viewReply>,
) {
  await tx.insert(viewReplies).values({ ...where, ...said, repliedBy: accountId(act), repliedAt: act.now });
  const data = { viewId: where.viewId, result: said.result };
  await record(tx, act, { type: 'view.replied', subject: meetingId, data });
}
