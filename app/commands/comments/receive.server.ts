import { createHash, randomBytes } from 'node:crypto';
import type { Tx } from 'db/database';
import { newId } from 'db/ids';
import { comments, commentWordings, receipts } from 'db/schema/comments';
import { provisions } from 'db/schema/drafts';
import { and, eq, inArray } from 'drizzle-orm';
import { commentableLevels, mayComment } from '~/domain/comment/may-comment';
import { publicNumber } from '~/domain/public-number';
import type { Channel } from '~/domain/vocabulary';
import type { ConsultationFacts } from '~/queries/consultation-facts.server';
import { type Act, Refusal, record } from '../act.server';
import { insertAttachments, type KeptFile } from './attachments.server';
import type { Opinion, Sending } from './opinions';

export type Receipt = { number: string; code: string; late: boolean };

/** How the sending came in: online at the moment of the act, or on paper at a time that an officer noted. */
export type Arrival = {
  receivedAt: Date;
  channel: Channel;
  privacyNotice: string;
  language: 'zh-CN' | 'en';
  enteredBy?: string;
  scanFile?: string;
};

/**
 * Writes a sending into the record: every channel and every way in goes through here. The same idempotency key gives the same
 * receipt and writes nothing twice.
 */
export async function receive(
  tx: Tx,
  act: Act,
  consultation: ConsultationFacts,
  sent: Sending,
  arrival: Arrival,
  files: readonly KeptFile[] = [],
): Promise<Receipt> {
  const verdict = mayComment(consultation, arrival.receivedAt);
  if (verdict.reason) throw new Refusal([verdict.reason]);
  const code = codeFor(sent.idempotencyKey);
  const { opinions, idempotencyKey, authorName, contact, ...author } = sent;
  const [receipt] = await tx
    .insert(receipts)
    .values({
      ...author,
      ...arrival,
      authorName: authorName || null,
      contact: contact || null,
      number: publicNumber(randomBytes(10)),
      codeHash: codeHash(code),
      consultationId: consultation.id,
      idempotencyKey: digest(idempotencyKey),
      late: verdict.late,
    })
    .onConflictDoNothing({ target: receipts.idempotencyKey })
    .returning({ id: receipts.id, number: receipts.number });
  if (!receipt) return earlierReceipt(tx, idempotencyKey, code);
  await insertOpinions(tx, consultation, receipt.id, opinions, arrival.receivedAt);
  await insertAttachments(tx, act, receipt.id, files);
  const data = {
    opinions: opinions.length,
    channel: arrival.channel,
    late: verdict.late,
    ...(files.length > 0 ? { attachments: files.length } : {}),
  };
  await record(tx, act, { type: 'comment.submitted', docketId: consultation.docketId, subject: receipt.id, data });
  return { number: receipt.number, code, late: verdict.late };
}

async function earlierReceipt(tx: Tx, idempotencyKey: string, code: string): Promise<Receipt> {
  const [earlier] = await tx
    .select()
    .from(receipts)
    .where(eq(receipts.idempotencyKey, digest(idempotencyKey)));
  return { number: earlier!.number, code, late: earlier!.late };
}

async function insertOpinions(
  tx: Tx,
  consultation: ConsultationFacts,
  receiptId: string,
  opinions: Opinion[],
  receivedAt: Date,
) {
  const places = await placesOf(tx, consultation.draftId, opinions);
  const rows = opinions.map(({ node }) => ({
    id: newId(),
    receiptId,
    consultationId: consultation.id,
    provisionId: node ? places.get(node)! : null,
    receivedAt,
  }));
  await tx.insert(comments).values(rows);
  await tx.insert(commentWordings).values(
    opinions.map(({ stance, body, suggestedWording }, at) => ({
      commentId: rows[at]!.id,
      version: 1,
      kind: 'submitted' as const,
      stance: stance ?? null,
      body,
      suggestedWording: suggestedWording || null,
      writtenAt: receivedAt,
    })),
  );
}

/** The provisions that the opinions are about. Refuses a place that the draft does not have. */
async function placesOf(tx: Tx, draftId: string, opinions: Opinion[]): Promise<Map<string, string>> {
  const wanted = [...new Set(opinions.flatMap(({ node }) => node ?? []))];
  if (wanted.length === 0) return new Map();
  const found = await tx
    .select({ id: provisions.id, nodeId: provisions.nodeId, level: provisions.level })
    .from(provisions)
    .where(and(eq(provisions.draftId, draftId), inArray(provisions.nodeId, wanted)));
  const places = new Map(
    found.filter(({ level }) => commentableLevels.includes(level)).map(({ id, nodeId }) => [nodeId, id]),
  );
  const missing = wanted.filter((node) => !places.has(node));
  if (missing.length > 0) throw new Refusal([{ code: 'provision_not_found' }]);
  return places;
}

const digest = (text: string) => createHash('sha256').update(text).digest('hex');

// The code follows from the form's own random key, which only its sender holds: a double click gets the same code,
// and nothing from which it could be found is stored.
export const codeFor = (idempotencyKey: string) =>
  publicNumber(createHash('sha256').update('receipt code').update(idempotencyKey).digest().subarray(0, 11));

/** What is stored of a receipt's secret code. */
export const codeHash = (code: string): string => digest(`code ${code}`);
