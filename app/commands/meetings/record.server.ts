import { randomBytes } from 'node:crypto';
import { meetings } from 'db/schema/meetings';
import { z } from 'zod';
import { publicNumber } from '~/domain/public-number';
import { type Act, accountId, forbidden, type Outcome, record, refused, transact } from '../act.server';

export const newMeeting = z.object({
  title: z.string().trim().min(1, 'required').max(120, 'tooLong'),
  heldAt: z.date('required'),
  place: z.string().trim().max(120, 'tooLong').default(''),
  organId: z.string('chooseOne').min(1, 'chooseOne'),
});
export type MeetingInput = z.input<typeof newMeeting>;

/** Records an executive meeting, held or still to come. Nothing of it is public before `publishMeeting`. Its number is random. */
export async function recordMeeting(
  act: Act,
  input: MeetingInput,
): Promise<Outcome<{ meetingId: string; number: string }>> {
  const no = forbidden(act, 'meeting.record', []);
  if (no.length > 0) return refused(...no);
  return transact(act, async (tx) => {
    const number = publicNumber(randomBytes(7));
    const [meeting] = await tx
      .insert(meetings)
      .values({ ...newMeeting.parse(input), number, createdBy: accountId(act), createdAt: act.now })
      .returning({ id: meetings.id });
    const meetingId = meeting!.id;
    await record(tx, act, { type: 'meeting.recorded', subject: meetingId, data: { number, title: input.title } });
    return { meetingId, number };
  });
}
