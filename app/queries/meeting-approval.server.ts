import type { Read } from 'db/database';
import { meetingDecisions, meetingTellings, meetingVersions } from 'db/schema/meeting-versions';
import { meetings } from 'db/schema/meetings';
import { asc, desc, eq, isNull } from 'drizzle-orm';
import type { MeetingPerson } from '~/domain/meeting/content';
import { accountNames } from './account-names.server';
import { approvedVersions, pendingVersion } from './meeting-versions.server';

/** How far a meeting is on its way to the public: what waits, what was sent back last, who has not been told of what is public. */
export async function meetingApproval(read: Read, meetingId: string) {
  const pending = await pendingVersion(read, meetingId);
  const [last] = await read
    .select({ decision: meetingDecisions.decision, reason: meetingDecisions.reason })
    .from(meetingVersions)
    .innerJoin(meetingDecisions, eq(meetingDecisions.versionId, meetingVersions.id))
    .where(eq(meetingVersions.meetingId, meetingId))
    .orderBy(desc(meetingVersions.attempt))
    .limit(1);
  const { versions } = await approvedVersions(read, meetingId);
  return {
    pending: pending ? { preparedAt: pending.preparedAt } : null,
    returned: !pending && last?.decision === 'returned' ? last.reason : null,
    versions: versions.length,
    untold: versions[0] ? await untold(read, versions[0]) : [],
  };
}

/** Those who sat in and were told neither by mail nor otherwise, of this version or an earlier one. */
async function untold(read: Read, { meetingId, people }: typeof meetingVersions.$inferSelect) {
  const told = await read
    .select({ id: meetingTellings.representativeId })
    .from(meetingTellings)
    .innerJoin(meetingVersions, eq(meetingVersions.id, meetingTellings.versionId))
    .where(eq(meetingVersions.meetingId, meetingId));
  return (JSON.parse(people) as MeetingPerson[])
    .filter(({ id, attended }) => attended && !told.some((one) => one.id === id))
    .map(({ id, name }) => ({ id, name }));
}

/** The meetings whose publication or correction waits for a second person, the longest waiting first. */
export async function meetingsAwaitingApproval(read: Read) {
  const rows = await read
    .select({
      number: meetings.number,
      title: meetings.title,
      heldAt: meetings.heldAt,
      reason: meetingVersions.reason,
      preparedBy: meetingVersions.preparedBy,
      preparedAt: meetingVersions.preparedAt,
    })
    .from(meetingVersions)
    .innerJoin(meetings, eq(meetings.id, meetingVersions.meetingId))
    .leftJoin(meetingDecisions, eq(meetingDecisions.versionId, meetingVersions.id))
    .where(isNull(meetingDecisions.versionId))
    .orderBy(asc(meetingVersions.preparedAt));
  const names = await accountNames(
    read,
    rows.map(({ preparedBy }) => preparedBy),
  );
  return rows.map((row) => ({ ...row, preparedBy: names.get(row.preparedBy) ?? '' }));
}
