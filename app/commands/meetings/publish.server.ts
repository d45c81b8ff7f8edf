import { meetings } from 'db/schema/meetings';
import { and, eq, isNull } from 'drizzle-orm';
import { refusalsToPublishMeeting } from '~/domain/meeting/publication';
import { meetingFacts } from '~/queries/meeting-facts.server';
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
 * Makes a meeting public: its items, who sat in as far as they agreed, the views, what became of them and why. Refuses with all
 * reasons at once. Of two who publish at once, one is told that it is public already.
 */
export async function publishMeeting(
  act: Act,
  { meetingId }: { meetingId: string },
): Promise<Outcome<{ number: string }>> {
  const no = forbidden(act, 'meeting.publish', []);
  if (no.length > 0) return refused(...no);
  return transact(act, async (tx) => {
    const facts = await meetingFacts(tx, meetingId);
    if (!facts) throw new Refusal([{ code: 'not_found' }]);
    refuseIf(refusalsToPublishMeeting(facts, act.now));
    const [meeting] = await tx
      .update(meetings)
      .set({ publishedAt: act.now, publishedBy: accountId(act) })
      .where(and(eq(meetings.id, meetingId), isNull(meetings.publishedAt)))
      .returning({ number: meetings.number, title: meetings.title });
    const { attended, items, views } = facts;
    const { number, title } = meeting!;
    const data = { number, meeting: title, items: items.length, attended, views: views.length };
    await record(tx, act, { type: 'meeting.published', subject: meetingId, data });
    return { number };
  });
}
