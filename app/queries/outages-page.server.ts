import type { Read } from 'db/database';
import { outages } from 'db/schema/consultation-changes';
import { desc } from 'drizzle-orm';
import { accountNames } from './account-names.server';
import { currentProfile } from './rules-profile.server';

/** The outages on record, the latest first, and from how many hours in one day on the rule gives a day more. */
export async function outagesPage(read: Read, now: Date) {
  const rows = await read.select().from(outages).orderBy(desc(outages.startedAt), desc(outages.id)).limit(100);
  const names = await accountNames(
    read,
    rows.map(({ recordedBy }) => recordedBy),
  );
  const { profile } = await currentProfile(read, now);
  return {
    hours: profile.limits.outageHours.value,
    outages: rows.map(({ recordedBy, ...row }) => ({ ...row, recordedBy: names.get(recordedBy) ?? '' })),
  };
}
