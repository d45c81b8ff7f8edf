import type { Read } from 'db/database';
import { meetingDecisions, meetingVersions } from 'db/schema/meeting-versions';
import { consents, meetings } from 'db/schema/meetings';
import { and, asc, count, desc, eq, inArray, isNull, or } from 'drizzle-orm';
import type { MeetingContent, MeetingPerson } from '~/domain/meeting/content';
import { publicMeeting } from '~/domain/meeting/public-meeting';

type Row = typeof meetingVersions.$inferSelect & { number: string; approvedAt: Date };

/** A version as it is public: its place among the published ones from 1, why it was made, and what it says by today's consents. */
export type PublishedVersion = ReturnType<typeof published>;

/**
 * Every published version of some meetings (of all without `numbers`), oldest first within each meeting; with `pending` also
 * the one that waits, as it would look were it approved now.
 */
export async function publishedVersions(read: Read, numbers?: string[], pending = false): Promise<PublishedVersion[]> {
  const approved = eq(meetingDecisions.decision, 'approved');
  const rows = await read
    .select({ version: meetingVersions, number: meetings.number, approvedAt: meetingDecisions.decidedAt })
    .from(meetingVersions)
    .leftJoin(meetingDecisions, eq(meetingDecisions.versionId, meetingVersions.id))
    .innerJoin(meetings, eq(meetings.id, meetingVersions.meetingId))
    .where(
      and(
        pending ? or(approved, isNull(meetingDecisions.versionId)) : approved,
        numbers && inArray(meetings.number, numbers),
      ),
    )
    .orderBy(asc(meetingVersions.meetingId), asc(meetingVersions.attempt));
  const versions = rows.map(({ version, number, approvedAt }) => {
    return { ...version, number, approvedAt: approvedAt ?? version.preparedAt };
  });
  const said = await consentsOf(read, [...new Set(versions.map(({ meetingId }) => meetingId))]);
  return versions.map((version) =>
    published(
      version,
      versions.filter(({ meetingId, attempt }) => meetingId === version.meetingId && attempt <= version.attempt).length,
      said.filter(({ meetingId }) => meetingId === version.meetingId),
    ),
  );
}

function published(row: Row, place: number, said: Awaited<ReturnType<typeof consentsOf>>) {
  const { id, meetingId, number, hash, reason, approvedAt } = row;
  const people = JSON.parse(row.people) as MeetingPerson[];
  // A consent that was given or taken back later changes what the page shows, so the page is newer than its approval.
  const changedAt = new Date(Math.max(approvedAt.getTime(), ...said.map(({ recordedAt }) => recordedAt.getTime())));
  const content = publicMeeting(JSON.parse(row.content) as MeetingContent, people, said);
  return { id, meetingId, number, place, hash, reason, approvedAt, changedAt, content };
}

/** The version of each meeting that stands: the last one published. */
export async function standingVersions(read: Read, numbers?: string[]): Promise<PublishedVersion[]> {
  const versions = await publishedVersions(read, numbers);
  return [...new Map(versions.map((version) => [version.meetingId, version])).values()];
}

/** The state of each public meeting as a text that changes with its versions and with every consent; nothing is unsealed for it. */
export async function standingHashes(read: Read): Promise<{ number: string; state: string }[]> {
  const rows = await read
    .select({ id: meetings.id, number: meetings.number, hash: meetingVersions.hash })
    .from(meetingDecisions)
    .innerJoin(meetingVersions, eq(meetingVersions.id, meetingDecisions.versionId))
    .innerJoin(meetings, eq(meetings.id, meetingVersions.meetingId))
    .where(eq(meetingDecisions.decision, 'approved'))
    .orderBy(asc(meetingVersions.attempt));
  const said = await read.select({ id: consents.meetingId, times: count() }).from(consents).groupBy(consents.meetingId);
  const standing = [...new Map(rows.map((row) => [row.id, row])).values()];
  return standing.map(({ id, number, hash }) => {
    return { number, state: `${hash} ${said.find((one) => one.id === id)?.times ?? 0}` };
  });
}

/** A version that waits for approval; at most one of a meeting does. */
export async function pendingVersion(read: Read, meetingId: string) {
  const [waiting] = await read
    .select({ version: meetingVersions })
    .from(meetingVersions)
    .leftJoin(meetingDecisions, eq(meetingDecisions.versionId, meetingVersions.id))
    .where(and(eq(meetingVersions.meetingId, meetingId), isNull(meetingDecisions.versionId)));
  return waiting?.version;
}

/** The approved versions of a meeting as they were frozen, the latest first, and the meeting's public number. */
export async function approvedVersions(read: Read, meetingId: string) {
  const rows = await read
    .select({ version: meetingVersions, number: meetings.number })
    .from(meetingVersions)
    .innerJoin(meetingDecisions, eq(meetingDecisions.versionId, meetingVersions.id))
    .innerJoin(meetings, eq(meetings.id, meetingVersions.meetingId))
    .where(and(eq(meetingVersions.meetingId, meetingId), eq(meetingDecisions.decision, 'approved')))
    .orderBy(desc(meetingVersions.attempt));
  return { number: rows[0]?.number ?? '', versions: rows.map(({ version }) => version) };
}

const consentsOf = (read: Read, meetingIds: string[]) =>
  read
    .select({
      meetingId: consents.meetingId,
      representativeId: consents.representativeId,
      field: consents.field,
      given: consents.given,
      recordedAt: consents.recordedAt,
    })
    .from(consents)
    .where(inArray(consents.meetingId, meetingIds))
    .orderBy(asc(consents.recordedAt), asc(consents.id));
