import type { Read } from 'db/database';
import { profiles } from 'db/schema/dockets';
import { asc, desc, eq, lte } from 'drizzle-orm';
import { dayOf } from '~/domain/calendar/day';
import { type RulesProfile, rulesProfileSchema } from '~/domain/profile/rules-profile';

export type ProfileVersion = { version: number; profile: RulesProfile };

const read = (row: typeof profiles.$inferSelect): ProfileVersion => ({
  version: row.version,
  profile: rulesProfileSchema.parse(row.content),
});

/** The profile in force on the day of `now`. Throws when there is none: `database migrate` lays down the first. */
export async function currentProfile(from: Read, now: Date): Promise<ProfileVersion> {
  const [row] = await from
    .select()
    .from(profiles)
    .where(lte(profiles.effectiveFrom, dayOf(now)))
    .orderBy(desc(profiles.effectiveFrom), desc(profiles.version))
    .limit(1);
  if (!row) throw new Error('no rules profile is in force');
  return read(row);
}

/** One version, for a docket that started under it. */
export async function profileVersion(from: Read, version: number): Promise<RulesProfile> {
  const [row] = await from.select().from(profiles).where(eq(profiles.version, version));
  if (!row) throw new Error(`there is no version ${version} of the rules profile`);
  return read(row).profile;
}

/** Every version, the first one first. */
export async function everyProfile(from: Read): Promise<RulesProfile[]> {
  const rows = await from.select().from(profiles).orderBy(asc(profiles.version));
  return rows.map((row) => ({ ...read(row).profile, version: row.version, effectiveFrom: row.effectiveFrom }));
}
