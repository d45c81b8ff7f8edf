import { rememberFile } from 'db/file-store';
import { papers } from 'db/schema/invitations';
import { z } from 'zod';
import { attachmentTypes, sniff } from '~/text/file-type.server';
import { type Act, accountId, forbidden, type Outcome, record, refused, transact } from '../act.server';
import { changeableMeeting } from '../meetings/changeable.server';

export const newPaper = z.object({
  title: z.string('required').trim().min(1, 'required').max(120, 'tooLong'),
  itemId: z.string().optional(),
});

/** Lays out a paper for those who come. What kind of file it is, is told by its content. */
export async function addPaper(
  act: Act,
  { meetingId, title, itemId, bytes }: z.output<typeof newPaper> & { meetingId: string; bytes?: Uint8Array },
): Promise<Outcome<{ paperId: string }>> {
  const no = forbidden(act, 'meeting.invite', []);
  if (no.length > 0) return refused(...no);
  if (!bytes) return refused({ code: 'paper_missing', field: 'file' });
  const kind = await sniff(bytes);
  if (!kind) return refused({ code: 'scan_type', field: 'file' });
  const hash = await act.files.put(bytes);
  return transact(act, async (tx) => {
    await changeableMeeting(tx, meetingId);
    await rememberFile(tx, { hash, size: bytes.byteLength, mediaType: attachmentTypes[kind], storedAt: act.now });
    const [row] = await tx
      .insert(papers)
      .values({
        meetingId,
        itemId: itemId || null,
        title,
        fileHash: hash,
        addedBy: accountId(act),
        addedAt: act.now,
      })
      .returning({ id: papers.id });
    await record(tx, act, { type: 'paper.added', subject: meetingId, data: { paperId: row!.id } });
    return { paperId: row!.id };
  });
}
