import type { Tx } from 'db/database';
import { drafts } from 'db/schema/drafts';
import { and, eq, isNull } from 'drizzle-orm';
import type { Act } from '../act.server';

/** Part of publishing what the version belongs to. One that is public already keeps its day; from then on it never changes. */
export async function makeDraftPublic(tx: Tx, act: Act, draftId: string): Promise<void> {
  await tx
    .update(drafts)
    .set({ publishedAt: act.now })
    .where(and(eq(drafts.id, draftId), isNull(drafts.publishedAt)));
}
