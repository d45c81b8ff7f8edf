import { canonicalJson, sha256 } from 'db/record';
import { meetingVersions } from 'db/schema/meeting-versions';
import { meetings } from 'db/schema/meetings';
import { count, eq } from 'drizzle-orm';
import { refusalsToPublishMeeting } from '~/domain/meeting/publication';
import { meetingContent } from '~/queries/meeting-content.server';
import { meetingFacts } from '~/queries/meeting-facts.server';
import { approvedVersions } from '~/queries/meeting-versions.server';
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

/**
 * The secretary says that a meeting, or its correction, is ready: what it says is frozen and waits for the government office.
 * Refuses with all reasons at once, and a correction that changes nothing.
 */
export async function prepareMeeting(
  act: Act,
  { meetingId }: { meetingId: string },
): Promise<Outcome<{ versionId: string }>> {
  const no = forbidden(act, 'meeting.record', []);
  if (no.length > 0) return refused(...no);
  return transact(act, async (tx) => {
    const facts = await meetingFacts(tx, meetingId);
    if (!facts) throw new Refusal([{ code: 'not_found' }]);
    refuseIf(refusalsToPublishMeeting(facts, act.now));
    const { content, people } = await meetingContent(tx, meetingId);
    const frozen = { content: canonicalJson(content), people: canonicalJson(people) };
    const hash = sha256(frozen.content + frozen.people);
    const { versions } = await approvedVersions(tx, meetingId);
    refuseIf(versions[0]?.hash === hash ? [{ code: 'correction_changes_nothing' }] : []);
    const [meeting] = await tx.select().from(meetings).where(eq(meetings.id, meetingId));
    const [before] = await tx
      .select({ attempts: count() })
      .from(meetingVersions)
      .where(eq(meetingVersions.meetingId, meetingId));
    const attempt = before!.attempts + 1;
    const reason = meeting!.correctionReason ?? '';
    const by = { preparedBy: accountId(act), preparedAt: act.now };
    const [version] = await tx
      .insert(meetingVersions)
      .values({ meetingId, attempt, ...frozen, hash, reason, ...by })
      .returning({ id: meetingVersions.id });
    await record(tx, act, { type: 'meeting.prepared', subject: meetingId, data: { attempt, hash } });
    return { versionId: version!.id };
  });
}
