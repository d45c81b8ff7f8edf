import type { Read } from 'db/database';
import { doorCodes } from 'db/schema/invitations';
import { meetings } from 'db/schema/meetings';
import { eq } from 'drizzle-orm';
import { checkInWindow } from '~/domain/invitation/invitation';
import { currentProfile } from './rules-profile.server';

/** The meeting behind the code at its door, and whether one may sign in now. It names nobody. */
export async function doorPage(read: Read, tokenHash: string, now: Date) {
  const [found] = await read
    .select({ title: meetings.title, heldAt: meetings.heldAt, place: meetings.place })
    .from(doorCodes)
    .innerJoin(meetings, eq(meetings.id, doorCodes.meetingId))
    .where(eq(doorCodes.tokenHash, tokenHash));
  if (!found) return undefined;
  const { opens, closes } = checkInWindow(found.heldAt, (await currentProfile(read, now)).profile);
  return { ...found, opens, isOpen: now >= opens && now < closes };
}
