import { meetingDecisions } from 'db/schema/meeting-versions';
import { z } from 'zod';
import { type Act, accountId, forbidden, type Outcome, record, refused, transact } from '../act.server';
import { awaitingVersion } from './publish.server';

export const meetingReturn = z.object({ reason: z.string().trim().min(1, 'required').max(1000, 'tooLong') });

/** The government office sends what was prepared back to the secretary, with the reason. The meeting may then be changed again. */
export async function returnMeeting(
  act: Act,
  { meetingId, reason }: { meetingId: string } & z.output<typeof meetingReturn>,
): Promise<Outcome> {
  const no = forbidden(act, 'meeting.publish', []);
  if (no.length > 0) return refused(...no);
  return decide(act, meetingId, 'returned', reason);
}

/** The secretary takes back what she prepared, to mend it before anybody decides. */
export async function withdrawPreparation(act: Act, { meetingId }: { meetingId: string }): Promise<Outcome> {
  const no = forbidden(act, 'meeting.record', []);
  if (no.length > 0) return refused(...no);
  return decide(act, meetingId, 'withdrawn', '');
}

function decide(act: Act, meetingId: string, decision: 'returned' | 'withdrawn', reason: string): Promise<Outcome> {
  return transact(act, async (tx) => {
    const { id: versionId, preparedBy } = await awaitingVersion(tx, meetingId);
    const decided = { decidedBy: accountId(act), decidedAt: act.now };
    await tx.insert(meetingDecisions).values({ versionId, preparedBy, decision, reason, ...decided });
    await record(tx, act, { type: `meeting.${decision}`, subject: meetingId, data: { reason } });
  });
}
