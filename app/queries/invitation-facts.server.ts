import type { Read } from 'db/database';
import { invitationLinks, invitations } from 'db/schema/invitations';
import { agendaItems, meetings, representatives } from 'db/schema/meetings';
import { poolMembers } from 'db/schema/pool';
import { selections } from 'db/schema/selection';
import { and, asc, eq, isNull } from 'drizzle-orm';

/** An invitation with its meeting and its person, by its id or by the hash of a personal link. */
export async function invitationFacts(read: Read, key: { id: string } | { tokenHash: string }) {
  const id = 'id' in key ? key.id : await behindLink(read, key.tokenHash);
  if (!id) return undefined;
  const [row] = await read
    .select({ invitation: invitations, meeting: meetings, person: representatives, member: poolMembers })
    .from(invitations)
    .innerJoin(meetings, eq(meetings.id, invitations.meetingId))
    .innerJoin(representatives, eq(representatives.id, invitations.representativeId))
    .leftJoin(poolMembers, eq(poolMembers.representativeId, invitations.representativeId))
    .where(eq(invitations.id, id));
  if (!row) return undefined;
  const { invitation, meeting, person, member } = row;
  const { heldAt, place, title, number, publishedAt } = meeting;
  return {
    ...invitation,
    heldAt,
    email: member?.email ?? null,
    name: person.name,
    unit: person.unit,
    post: person.post,
    category: person.category,
    meeting: { title, number, place, publishedAt },
    items: await itemsFor(read, invitation),
  };
}

export type InvitationRow = NonNullable<Awaited<ReturnType<typeof invitationFacts>>>;

async function behindLink(read: Read, tokenHash: string): Promise<string | undefined> {
  const [link] = await read
    .select({ id: invitationLinks.invitationId })
    .from(invitationLinks)
    .where(eq(invitationLinks.tokenHash, tokenHash));
  return link?.id;
}

/** The titles of the items somebody was chosen for, in the order of the agenda. */
async function itemsFor(read: Read, one: { meetingId: string; representativeId: string }): Promise<string[]> {
  const rows = await read
    .select({ title: agendaItems.title })
    .from(selections)
    .innerJoin(agendaItems, eq(agendaItems.id, selections.itemId))
    .where(
      and(
        eq(selections.meetingId, one.meetingId),
        eq(selections.representativeId, one.representativeId),
        isNull(selections.reserve),
      ),
    )
    .orderBy(asc(agendaItems.position));
  return rows.map(({ title }) => title);
}
