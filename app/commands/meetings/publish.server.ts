import type { Tx } from 'db/database';
import { meetingDecisions } from 'db/schema/meeting-versions';
import { meetings } from 'db/schema/meetings';
import { eq } from 'drizzle-orm';
import { refusalsToApprove, refusalsToPublishMeeting } from '~/domain/meeting/publication';
import { meetingFacts } from '~/queries/meeting-facts.server';
import { pendingVersion } from '~/queries/meeting-versions.server';
import {
  type Act,
  accountId,
  forbidden,
  type Outcome,
  Refusal,
  record,
  refused,
  refuseIf,
  transact,
} from '../act.server';
import { type LetterToRepresentative, tellRepresentatives } from './tell-representatives.server';

/**
 * The government office approves what the secretary prepared: from now on it is public, the first time as the meeting, later as
 * a correction. Never by the account that prepared it. The rules are asked again, and everybody who sat in is told by mail.
 */
export async function publishMeeting(
  act: Act,
  { meetingId }: { meetingId: string },
  letter: LetterToRepresentative,
): Promise<Outcome<{ number: string }>> {
  const no = forbidden(act, 'meeting.publish', []);
  if (no.length > 0) return refused(...no);
  return transact(act, async (tx) => {
    const version = await awaitingVersion(tx, meetingId);
    const facts = (await meetingFacts(tx, meetingId))!;
    refuseIf([
      ...refusalsToApprove(version.preparedBy, accountId(act)),
      ...refusalsToPublishMeeting({ ...facts, awaitsApproval: false }, act.now),
    ]);
    const { id: versionId, preparedBy, hash } = version;
    const decided = { decidedBy: accountId(act), decidedAt: act.now };
    await tx.insert(meetingDecisions).values({ versionId, preparedBy, decision: 'approved', ...decided });
    const [before] = await tx.select().from(meetings).where(eq(meetings.id, meetingId));
    const first = before!.publishedAt === null;
    await tx
      .update(meetings)
      .set({ correctionReason: null, ...(first ? { publishedAt: act.now, publishedBy: accountId(act) } : {}) })
      .where(eq(meetings.id, meetingId));
    const { attended, items, views } = facts;
    const { number, title } = before!;
    const data = { number, meeting: title, items: items.length, attended, views: views.length, hash };
    await record(tx, act, { type: first ? 'meeting.published' : 'meeting.corrected', subject: meetingId, data });
    await tellRepresentatives(tx, act, version, letter);
    return { number };
  });
}

/** What waits for a decision. Refuses when nothing does: another member of staff was faster. */
export async function awaitingVersion(tx: Tx, meetingId: string) {
  const version = await pendingVersion(tx, meetingId);
  if (!version) throw new Refusal([{ code: 'nothing_awaits_approval' }]);
  return version;
}
