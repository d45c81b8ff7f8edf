import type { Read } from 'db/database';
import { mayNotApply, missingItems } from '~/domain/review/materials';
import { materialItems } from '~/domain/vocabulary';
import { docketFacts } from './docket-facts.server';
import { handedIn, materialsOf } from './material-list.server';

/** The list of materials of a docket as it stands, and what of it was handed in and can be taken back. */
export async function materialsDesk(read: Read, docketNumber: string) {
  const docket = await docketFacts(read, { number: docketNumber });
  if (!docket) return undefined;
  const entries = await materialsOf(read, docket);
  return {
    docket: { id: docket.id, number: docket.number, unitIds: docket.unitIds, terminated: docket.terminatedAt !== null },
    entries,
    // The letter is written on the day of sending.
    missing: missingItems(entries).filter((item) => item !== 'letter'),
    handedIn: (await handedIn(read, docket.id)).map(({ id, item, fileName, reason }) => ({
      id,
      item,
      fileName,
      reason,
    })),
    mayNotApply: materialItems.filter((item) => mayNotApply(item, docket.flags)),
  };
}
