import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { type Act, type Outcome, refused } from '~/commands/act.server';
import type { HandedIn } from '~/commands/comments/attachments.server';
import { enterComment, offlineSending } from '~/commands/comments/enter.server';
import { opinion } from '~/commands/comments/opinions';
import type { Receipt } from '~/commands/comments/receive.server';
import { startOfDay } from '~/domain/calendar/day';
import { readArticleNumbers } from '~/domain/provision/article-numbers';
import { commentsDesk } from '~/queries/comments-desk.server';
import { draftNodes } from '~/queries/draft-nodes.server';
import { privacyNoticeAt } from '~/queries/publicity.server';
import { attachmentTypes, sniff } from '~/text/file-type.server';

/** The desk's form for what came on paper or by telephone: one opinion, on one article or the whole text. */
export const offlineForm = offlineSending.omit({ idempotencyKey: true, opinions: true }).extend({
  body: opinion.shape.body,
  suggestedWording: opinion.shape.suggestedWording,
  article: z.string().optional(),
});

/** Turns the form into the command's words: the article's number into its provision, day and time into a moment, the scan into bytes. */
export async function enterFromForm(
  act: Act,
  docketNumber: string,
  { article, body, suggestedWording, receivedOn, receivedTime, ...sent }: z.output<typeof offlineForm>,
  { scan, attachments }: { scan: FormDataEntryValue | null; attachments: HandedIn[] },
): Promise<Outcome<Receipt>> {
  const desk = await commentsDesk(act.db.read, docketNumber);
  if (!desk?.consultation) return refused({ code: 'consultation_not_published' });
  const ordinals = readArticleNumbers(article ?? '');
  const nodes = await draftNodes(act.db.read, desk.consultation.draftId);
  const node = nodes.find(({ level, ordinal }) => level === 'article' && ordinal === ordinals?.[0])?.id;
  if (!ordinals || ordinals.length > 1 || (ordinals.length === 1 && !node))
    return refused({ code: 'provision_not_found', field: 'article' });
  const bytes = scan instanceof Blob && scan.size > 0 ? new Uint8Array(await scan.arrayBuffer()) : undefined;
  const kind = bytes && (await sniff(bytes));
  if (bytes && !kind) return refused({ code: 'scan_type', field: 'scan' });
  const [hours = 0, minutes = 0] = receivedTime.split(':').map(Number);
  const receivedAt = new Date(startOfDay(receivedOn).getTime() + (hours * 60 + minutes) * 60_000);
  return enterComment(act, {
    ...sent,
    idempotencyKey: randomBytes(16).toString('base64url'),
    consultationId: desk.consultation.id,
    opinions: [{ body, ...(suggestedWording ? { suggestedWording } : {}), ...(node ? { node } : {}) }],
    receivedAt,
    // Who writes a letter reads the notice as it stood when the letter came.
    privacyNotice: await privacyNoticeAt(act.db.read, receivedAt),
    attachments,
    ...(bytes && kind ? { scan: { bytes, mediaType: attachmentTypes[kind] } } : {}),
  });
}
