import type { Read } from 'db/database';
import { commentEffects } from 'db/schema/answers';
import { comments } from 'db/schema/comments';
import { drafts, provisions } from 'db/schema/drafts';
import { eq } from 'drizzle-orm';

export type Effect = { commentId: string; label: string; nodeId: string; draftId: string; draftVersion: number };

/** The provisions of later drafts that were changed because of comments of this consultation. */
export const effectsOf = (read: Read, consultationId: string): Promise<Effect[]> =>
  read
    .select({
      commentId: comments.id,
      label: provisions.label,
      nodeId: provisions.nodeId,
      draftId: drafts.id,
      draftVersion: drafts.version,
    })
    .from(commentEffects)
    .innerJoin(comments, eq(comments.id, commentEffects.commentId))
    .innerJoin(provisions, eq(provisions.id, commentEffects.provisionId))
    .innerJoin(drafts, eq(drafts.id, provisions.draftId))
    .where(eq(comments.consultationId, consultationId));
