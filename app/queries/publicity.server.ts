import type { Read } from 'db/database';
import { publicityDecisions } from 'db/schema/moderation';
import { desc, lte } from 'drizzle-orm';
import { type PrivacyNotice, privacyNoticeFor } from '~/domain/disclosure/privacy-notice';

export type Publicity = typeof publicityDecisions.$inferSelect;

/** The county's decision on showing opinions that stood at `at`; without one they are shown with their answers only. */
export async function publicityAt(read: Read, at: Date): Promise<Publicity | undefined> {
  const [row] = await read
    .select()
    .from(publicityDecisions)
    .where(lte(publicityDecisions.recordedAt, at))
    .orderBy(desc(publicityDecisions.recordedAt), desc(publicityDecisions.id))
    .limit(1);
  return row;
}

/** The privacy notice that goes with an opinion received at `at`. */
export const privacyNoticeAt = async (read: Read, at: Date): Promise<PrivacyNotice> =>
  privacyNoticeFor((await publicityAt(read, at))?.shows ?? false);
