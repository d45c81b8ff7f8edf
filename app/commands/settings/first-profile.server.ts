import type { Database } from 'db/database';
import { profiles } from 'db/schema/dockets';
import { defaultProfile } from '~/domain/profile/default-profile';

/** Lays down version 1 of the rules profile in a new installation; does nothing when a profile exists. */
export async function layDownFirstProfile(db: Database, now: Date): Promise<void> {
  await db.transaction((tx) =>
    tx
      .insert(profiles)
      .values({ version: 1, content: defaultProfile, effectiveFrom: '2000-01-01', createdAt: now })
      .onConflictDoNothing({ target: profiles.version }),
  );
}
