import { representatives } from 'db/schema/meetings';
import { z } from 'zod';
import { representativeCategories } from '~/domain/vocabulary';
import { type MatchedSheet, matchSheet } from '~/queries/meeting-import.server';
import { type Act, forbidden, type Outcome, Refusal, record, refused, transact } from '../act.server';
import { changeableMeeting } from './changeable.server';
import { writeAttendance } from './record-attendance.server';
import { writeView } from './record-view.server';

/** The rows of a sheet as they come back from the preview: as free as anything that was typed. */
export const importedSheet = z.object({
  people: z.array(
    z.object({
      row: z.int(),
      name: z.string().trim().min(1).max(60),
      unit: z.string().trim().max(100),
      post: z.string().trim().max(100),
      category: z.enum(representativeCategories),
      attended: z.boolean(),
    }),
  ),
  views: z.array(
    z.object({ row: z.int(), name: z.string(), item: z.int().min(1), body: z.string().trim().min(1).max(4000) }),
  ),
});

/**
 * Takes over a sign-in and view sheet: people who are new are recorded, everybody is put on the roster, views are written. All of
 * it or nothing: what changed since the preview is found again.
 */
export async function importSheet(
  act: Act,
  { meetingId, sheet }: { meetingId: string; sheet: z.output<typeof importedSheet> },
): Promise<Outcome<{ people: number; views: number }>> {
  const no = forbidden(act, 'meeting.record', []);
  if (no.length > 0) return refused(...no);
  return transact(act, async (tx) => {
    await changeableMeeting(tx, meetingId);
    const match = await matchSheet(tx, meetingId, sheet);
    if (!match.ok) throw new Refusal(match.reasons);
    const ids = new Map<string, string>();
    for (const person of match.matched.people) {
      const representativeId = person.id ?? (await newPerson(person));
      ids.set(person.name, representativeId);
      await writeAttendance(tx, act, { meetingId, representativeId, attended: person.attended });
    }
    for (const { name, itemId, body, representativeId } of match.matched.views) {
      // Whoever is not on the sheet was found on the roster: the match saw to it.
      await writeView(tx, act, { meetingId, itemId, representativeId: ids.get(name) ?? representativeId!, body });
    }
    return { people: match.matched.people.length, views: match.matched.views.length };

    async function newPerson({ name, unit, post, category }: MatchedSheet['people'][number]): Promise<string> {
      const [row] = await tx
        .insert(representatives)
        .values({ name, unit, post, category, createdAt: act.now })
        .returning({ id: representatives.id });
      await record(tx, act, { type: 'representative.recorded', subject: row!.id, data: { category } });
      return row!.id;
    }
  });
}
