import type { Tx } from 'db/database';
import { attendances, consents } from 'db/schema/meetings';
import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import { daySchema } from '~/domain/calendar/day';
import { consentFields } from '~/domain/vocabulary';
import { type Act, forbidden, type Outcome, refused, transact } from '../act.server';
import { changeableMeeting } from './changeable.server';
import { writeAttendance } from './record-attendance.server';
import { consentWording, writeConsent } from './record-consent.server';

export const roster = z.object({
  agreedOn: daySchema,
  rows: z
    .array(
      z.object({
        representativeId: z.string(),
        attended: z.boolean().default(false),
        /** The answer to the invitation; left out it stays as it is. */
        answer: z.enum(['accepted', 'declined', 'none']).optional(),
        fields: z.array(z.enum(consentFields)).default([]),
      }),
    )
    .default([]),
});

/**
 * The whole roster in one go, as the secretary ticks it: who sat in, and who agreed to have what published. Who sat in does not
 * change once the meeting is public; what a person agrees to may.
 */
export async function recordRoster(
  act: Act,
  { meetingId, agreedOn, rows }: { meetingId: string } & z.output<typeof roster>,
): Promise<Outcome> {
  const no = forbidden(act, 'meeting.record', []);
  if (no.length > 0) return refused(...no);
  return transact(act, async (tx) => {
    for (const { representativeId, attended, answer, fields: ticked } of rows) {
      const person = { meetingId, representativeId };
      const accepted = answer && meanings[answer];
      const before = await attendanceBefore(tx, person);
      if (before?.attended !== attended || (accepted !== undefined && before.accepted !== accepted)) {
        await changeableMeeting(tx, meetingId);
        await writeAttendance(tx, act, { ...person, attended, accepted });
      }
      // An unticked row of somebody who was never asked is no refusal.
      if (ticked.length === 0 && !(await wasAsked(tx, person))) continue;
      const fields = { name: ticked.includes('name'), unit: ticked.includes('unit'), post: ticked.includes('post') };
      await writeConsent(tx, act, { ...person, fields, wordingVersion: consentWording, agreedOn });
    }
  });
}

type Person = { meetingId: string; representativeId: string };

const meanings = { accepted: true, declined: false, none: null } as const;

async function attendanceBefore(tx: Tx, { meetingId, representativeId }: Person) {
  const [row] = await tx
    .select({ attended: attendances.attended, accepted: attendances.accepted })
    .from(attendances)
    .where(and(eq(attendances.meetingId, meetingId), eq(attendances.representativeId, representativeId)));
  return row;
}

async function wasAsked(tx: Tx, { meetingId, representativeId }: Person): Promise<boolean> {
  const said = await tx
    .select({ id: consents.id })
    .from(consents)
    .where(and(eq(consents.meetingId, meetingId), eq(consents.representativeId, representativeId)))
    .limit(1);
  return said.length > 0;
}
