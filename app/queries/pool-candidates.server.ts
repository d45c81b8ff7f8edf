import type { Read } from 'db/database';
import { invitations } from 'db/schema/invitations';
import { meetings, representatives } from 'db/schema/meetings';
import { poolMembers } from 'db/schema/pool';
import { interestConflicts, selections } from 'db/schema/selection';
import { eq, max } from 'drizzle-orm';
import { dayOf } from '~/domain/calendar/day';
import { hindranceOf } from '~/domain/selection/standing';

/** Every member of the pool as a candidate for one item of a meeting, with what stands in the way. For the desk: it reads names. */
export async function poolCandidates(read: Read, { meetingId, itemId }: { meetingId: string; itemId: string }) {
  const [meeting] = await read.select({ heldAt: meetings.heldAt }).from(meetings).where(eq(meetings.id, meetingId));
  const people = await read
    .select({ person: representatives, member: poolMembers })
    .from(poolMembers)
    .innerJoin(representatives, eq(representatives.id, poolMembers.representativeId));
  const invited = await read
    .select({ id: invitations.representativeId, at: max(invitations.invitedAt) })
    .from(invitations)
    .groupBy(invitations.representativeId);
  const declared = await read.select().from(interestConflicts).where(eq(interestConflicts.itemId, itemId));
  const taken = await read
    .select({ id: selections.representativeId })
    .from(selections)
    .where(eq(selections.itemId, itemId));
  const day = dayOf(meeting!.heldAt);
  const chosen = new Set(taken.map(({ id }) => id));
  const interests = new Map(declared.map(({ representativeId, reason }) => [representativeId, reason]));
  const invitedAt = new Map(invited.map(({ id, at }) => [id, at]));
  return people.map(({ person: { id, name, unit, category }, member }) => {
    const { area, sector, fields, sex, ageBand, joinedAt } = member;
    const interest = interests.get(id) ?? null;
    const lastInvitedAt = invitedAt.get(id) ?? null;
    const hindrance = hindranceOf({ ...member, conflict: interest !== null, chosen: chosen.has(id) }, day) ?? null;
    return {
      id,
      name,
      unit,
      category,
      area,
      sector,
      fields,
      sex,
      ageBand,
      joinedAt,
      lastInvitedAt,
      interest,
      hindrance,
    };
  });
}

export type PoolCandidate = Awaited<ReturnType<typeof poolCandidates>>[number];
