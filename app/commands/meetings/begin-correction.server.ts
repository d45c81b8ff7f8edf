import { meetings } from 'db/schema/meetings';
import { and, eq, isNotNull, isNull } from 'drizzle-orm';
import { z } from 'zod';
import { type Act, forbidden, type Outcome, Refusal, record, refused, transact } from '../act.server';

export const correction = z.object({ reason: z.string().trim().min(1, 'required').max(500, 'tooLong') });

/**
 * Opens a public meeting for a correction, also when it was moved after publication or when a unit reported on a view. What is
 * public stays as it is until the correction is prepared and approved. The reason is printed with it.
 */
export async function beginCorrection(
  act: Act,
  { meetingId, reason }: { meetingId: string } & z.output<typeof correction>,
): Promise<Outcome> {
  const no = forbidden(act, 'meeting.record', []);
  if (no.length > 0) return refused(...no);
  return transact(act, async (tx) => {
    const opened = await tx
      .update(meetings)
      .set({ correctionReason: reason })
      .where(and(eq(meetings.id, meetingId), isNotNull(meetings.publishedAt), isNull(meetings.correctionReason)))
      .returning({ id: meetings.id });
    if (opened.length === 0) throw new Refusal([{ code: 'correction_not_possible' }]);
    await record(tx, act, { type: 'meeting.correction_begun', subject: meetingId, data: { reason } });
  });
}
