import { createHash, randomBytes } from 'node:crypto';
import type { Read } from 'db/database';
import { doorCodes, invitations } from 'db/schema/invitations';
import { representatives } from 'db/schema/meetings';
import { poolMembers } from 'db/schema/pool';
import { and, eq, isNull } from 'drizzle-orm';
import { z } from 'zod';
import { isAtTheDoor } from '~/domain/invitation/door';
import { refusalsToCheckIn } from '~/domain/invitation/invitation';
import { invitationFacts } from '~/queries/invitation-facts.server';
import { currentProfile } from '~/queries/rules-profile.server';
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
import { changeableMeeting } from '../meetings/changeable.server';
import { writePresence } from './check-in.server';

/** What is kept of the token in the code at the door. */
export const doorHash = (token: string): string => createHash('sha256').update(`door ${token}`).digest('hex');

/** A new code to hang at the door of a meeting: everybody invited signs in by it, without an account. The last one counts. */
export async function issueDoorCode(act: Act, { meetingId }: { meetingId: string }): Promise<Outcome<string>> {
  const no = forbidden(act, 'meeting.invite', []);
  if (no.length > 0) return refused(...no);
  return transact(act, async (tx) => {
    await changeableMeeting(tx, meetingId);
    const token = randomBytes(18).toString('base64url');
    const issued = { tokenHash: doorHash(token), issuedBy: accountId(act), issuedAt: act.now };
    await tx
      .insert(doorCodes)
      .values({ meetingId, ...issued })
      .onConflictDoUpdate({ target: doorCodes.meetingId, set: issued });
    await record(tx, act, { type: 'invitation.door_code_issued', subject: meetingId });
    return `/door/${token}`;
  });
}

export const atTheDoor = z.object({
  name: z.string('required').trim().min(1, 'required').max(60, 'tooLong'),
  proof: z.string('required').trim().min(1, 'required').max(200, 'tooLong'),
});

/**
 * Somebody signs in with the code at the door: by name and the end of the telephone number. Whatever does not fit is refused in
 * the same words, so that nobody learns who was invited. Done twice it is one.
 */
export const signInAtDoor = (
  act: Act,
  { token, ...typed }: z.output<typeof atTheDoor> & { token: string },
): Promise<Outcome<{ seat: string }>> =>
  transact(act, async (tx) => {
    const meetingId = await meetingBehindDoor(tx, doorHash(token));
    if (!meetingId) throw new Refusal([{ code: 'not_found' }]);
    const id = await invitedAs(tx, meetingId, typed);
    const invitation = id && (await invitationFacts(tx, { id }));
    if (!invitation) throw new Refusal([{ code: 'door_no_match', field: 'name' }]);
    const { profile } = await currentProfile(tx, act.now);
    if (!invitation.checkedInAt) {
      refuseIf(refusalsToCheckIn(invitation, profile, act.now));
      await writePresence(tx, act, invitation, { attended: true, by: 'person' });
    }
    return { seat: invitation.seat };
  });

async function meetingBehindDoor(read: Read, tokenHash: string): Promise<string | undefined> {
  const [door] = await read.select().from(doorCodes).where(eq(doorCodes.tokenHash, tokenHash));
  return door?.meetingId;
}

// Names and contacts are sealed, so the database cannot compare them.
async function invitedAs(read: Read, meetingId: string, typed: z.output<typeof atTheDoor>) {
  const rows = await read
    .select({
      id: invitations.id,
      name: representatives.name,
      contact: representatives.contact,
      phone: poolMembers.phone,
      email: poolMembers.email,
    })
    .from(invitations)
    .innerJoin(representatives, eq(representatives.id, invitations.representativeId))
    .leftJoin(poolMembers, eq(poolMembers.representativeId, invitations.representativeId))
    .where(and(eq(invitations.meetingId, meetingId), isNull(invitations.withdrawnAt)));
  const found = rows.filter(({ name, phone, contact, email }) =>
    isAtTheDoor({ name, phone: phone ?? contact, email }, typed),
  );
  // Two people of one name and one number cannot be told apart here: the secretary ticks them.
  return found.length === 1 ? found[0]!.id : undefined;
}
