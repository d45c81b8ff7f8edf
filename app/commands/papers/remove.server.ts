import { papers } from 'db/schema/invitations';
import { and, eq, isNull } from 'drizzle-orm';
import { type Act, forbidden, type Outcome, Refusal, record, refused, transact } from '../act.server';

/** Takes a paper away; who had opened it before stays in the record. */
export async function removePaper(act: Act, { paperId }: { paperId: string }): Promise<Outcome> {
  const no = forbidden(act, 'meeting.invite', []);
  if (no.length > 0) return refused(...no);
  return transact(act, async (tx) => {
    const [paper] = await tx
      .update(papers)
      .set({ removedAt: act.now })
      .where(and(eq(papers.id, paperId), isNull(papers.removedAt)))
      .returning({ meetingId: papers.meetingId });
    if (!paper) throw new Refusal([{ code: 'not_found' }]);
    await record(tx, act, { type: 'paper.removed', subject: paper.meetingId, data: { paperId } });
  });
}
