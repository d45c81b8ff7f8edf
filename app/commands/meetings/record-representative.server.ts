import { representatives } from 'db/schema/meetings';
import { z } from 'zod';
import { representativeCategories } from '~/domain/vocabulary';
import { type Act, forbidden, type Outcome, record, refused, transact } from '../act.server';
import { changeableMeeting } from './changeable.server';
import { writeAttendance } from './record-attendance.server';

export const newRepresentative = z.object({
  name: z.string().trim().min(1, 'required').max(60, 'tooLong'),
  unit: z.string().trim().max(100, 'tooLong').default(''),
  post: z.string().trim().max(100, 'tooLong').default(''),
  category: z.enum(representativeCategories, 'chooseOne'),
  /** How the office reaches the person. Sealed like the name, shown to nobody else. */
  contact: z.string().trim().max(200, 'tooLong').optional(),
  /** Speaks for elderly or disabled people or for one of their bodies. */
  forSpecialGroup: z.boolean().default(false),
});

/**
 * Adds a person to the pool of representatives; with `meetingId` the person also sat in that meeting. The record of events
 * keeps the category, not the name.
 */
export async function recordRepresentative(
  act: Act,
  { meetingId, ...input }: z.input<typeof newRepresentative> & { meetingId?: string },
): Promise<Outcome<{ representativeId: string }>> {
  const no = forbidden(act, 'meeting.record', []);
  if (no.length > 0) return refused(...no);
  const { contact, ...person } = newRepresentative.parse(input);
  return transact(act, async (tx) => {
    const [row] = await tx
      .insert(representatives)
      .values({ ...person, contact: contact || null, createdAt: act.now })
      .returning({ id: representatives.id });
    const { category } = person;
    await record(tx, act, { type: 'representative.recorded', subject: row!.id, data: { category } });
    const representativeId = row!.id;
    if (meetingId) {
      await changeableMeeting(tx, meetingId);
      await writeAttendance(tx, act, { meetingId, representativeId, attended: true });
    }
    return { representativeId };
  });
}
