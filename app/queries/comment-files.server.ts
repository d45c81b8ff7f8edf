import type { Read } from 'db/database';
import { attachments, comments, receipts } from 'db/schema/comments';
import { consultations } from 'db/schema/consultations';
import { dockets } from 'db/schema/dockets';
import { files } from 'db/schema/drafts';
import { and, asc, eq } from 'drizzle-orm';

/** A file that came with an opinion: what the citizen added, or the scan of the letter that staff entered. */
export type CommentFile = { hash: string; name: string; size: number; mediaType: string; cleaned: boolean };

/** The files of the sending that an opinion came with, for staff. The scan of a paper comes first and has no name of its own. */
export async function filesOfComment(read: Read, docketNumber: string, commentId: string): Promise<CommentFile[]> {
  const [sending] = await read
    .select({ receiptId: receipts.id, scan: files })
    .from(comments)
    .innerJoin(receipts, eq(receipts.id, comments.receiptId))
    .innerJoin(consultations, eq(consultations.id, comments.consultationId))
    .innerJoin(dockets, eq(dockets.id, consultations.docketId))
    .leftJoin(files, eq(files.hash, receipts.scanFile))
    .where(and(eq(comments.id, commentId), eq(dockets.number, docketNumber)));
  if (!sending) return [];
  const added = await read
    .select({
      hash: files.hash,
      name: attachments.name,
      size: files.size,
      mediaType: files.mediaType,
      cleaned: attachments.cleaned,
    })
    .from(attachments)
    .innerJoin(files, eq(files.hash, attachments.file))
    .where(eq(attachments.receiptId, sending.receiptId))
    .orderBy(asc(attachments.position));
  const { scan } = sending;
  return scan ? [{ ...scan, name: '', cleaned: false }, ...added] : added;
}

/** What a citizen called the files that went with a sending, in their order. */
export async function namesOfAttachments(read: Read, receiptId: string): Promise<string[]> {
  const rows = await read
    .select({ name: attachments.name })
    .from(attachments)
    .where(eq(attachments.receiptId, receiptId))
    .orderBy(asc(attachments.position));
  return rows.map(({ name }) => name);
}
