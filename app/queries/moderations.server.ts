import type { Read } from 'db/database';
import { comments, commentWordings } from 'db/schema/comments';
import { moderations } from 'db/schema/moderation';
import { and, asc, eq, gt, inArray } from 'drizzle-orm';
import { type PublicWords, publicWords } from '~/domain/disclosure/public-words';

type Wording = typeof commentWordings.$inferSelect;
type Row = typeof moderations.$inferSelect;

/** The wording that stands, the latest moderation, and that same one again if it is about the standing wording. */
export type Moderated = { wording: Wording; latest?: Row; standing?: Row };

/** How these opinions stand with the desk that looks at them, by comment. Asked for a page of opinions at a time. */
export async function standingModerations(read: Read, commentIds: readonly string[]): Promise<Map<string, Moderated>> {
  if (commentIds.length === 0) return new Map();
  const ids = [...commentIds];
  const wordings = await read
    .select()
    .from(commentWordings)
    .where(inArray(commentWordings.commentId, ids))
    .orderBy(asc(commentWordings.version));
  const decided = await read
    .select()
    .from(moderations)
    .where(inArray(moderations.commentId, ids))
    .orderBy(asc(moderations.version));
  const latest = new Map(decided.map((row) => [row.commentId, row]));
  return new Map(
    wordings.map((wording) => {
      const row = latest.get(wording.commentId);
      const standing = row?.wordingVersion === wording.version ? row : undefined;
      return [wording.commentId, { wording, ...(row ? { latest: row } : {}), ...(standing ? { standing } : {}) }];
    }),
  );
}

/** The words of those opinions that a desk has looked at, as the public reads them; the others are missing. */
export async function moderatedWords(read: Read, commentIds: readonly string[]): Promise<Map<string, PublicWords>> {
  const found = await standingModerations(read, commentIds);
  return new Map(
    [...found].flatMap(([id, { wording, standing }]) => (standing ? [[id, publicWords(wording, standing)]] : [])),
  );
}

/** The opinions of a consultation that a desk looked at after `since`. */
export async function moderatedSince(read: Read, consultationId: string, since: Date): Promise<string[]> {
  const rows = await read
    .selectDistinct({ id: comments.id })
    .from(moderations)
    .innerJoin(comments, eq(comments.id, moderations.commentId))
    .where(and(eq(comments.consultationId, consultationId), gt(moderations.decidedAt, since)));
  return rows.map(({ id }) => id);
}
