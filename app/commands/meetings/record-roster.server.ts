import type { Tx } from 'db/database';
import { attendances, consents } from 'db/schema/meetings';
import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import { daySchema } from '~/domain/calendar/day';
import { consentFields } from '~/domain/vocabulary';
import { type Act, forbidden, type Outcome, refused, transact } from '../act.server';
import { writeAttendance } from './record-attendance.server';
import { writeConsent } from './record-consent.server';
import { unpublishedMeeting } from './unpublished.server';

export const roster = z.object({
  agreedOn: daySchema,
  rows: z
    .array(
      z.object({
        representativeId: z.string(),
        attended: z.boolean().default(false),
        fields: z.array(z.enum(consentFields)).default([]),
      }),
    )
    .default([]),
});

/** Version of the consent form that the desk prints and that is recorded with each consent. */
export const consentWording = '2026-1';

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
    for (const { representativeId, attended, fields: ticked } of rows) {
      const person = { meetingId, representativeId };
      if ((await attendedBefore(tx, person)) !== attended) {
        await unpublishedMeeting(tx, meetingId);
        await writeAttendance(tx, act, { ...person, attended });
      }
      // An unticked row of somebody who was never asked is no refusal.
      if (ticked.length === 0 && !(await wasAsked(tx, person))) continue;
      const fields = { name: ticked.includes('name'), unit: ticked.includes('unit'), post: ticked.includes('post') };
      await writeConsent(tx, act, { ...person, fields, wordingVersion: consentWording, agreedOn });
    }
  });
}

type Person = { meetingId: string; representativeId: string };

async function attendedBefore(tx: Tx, { meetingId, representativeId }: Person): Promise<boolean | undefined> {
  const [row] = await tx
    .select({ attended: attendances.attended })
    .from(attendances)
    .where(and(eq(attendances.meetingId, meetingId), eq(attendances.representativeId, representativeId)));
  return row?.attended;
}

async function wasAsked(tx: Tx, { meetingId, representativeId }: Person): Promise<boolean> {
  const said = await tx
    .select({ id: consents.id })
    .from(consents)
    .where(and(eq(consents.meetingId, meetingId), eq(consents.representativeId, representativeId)))
    .limit(1);
  return said.length > 0;
}
