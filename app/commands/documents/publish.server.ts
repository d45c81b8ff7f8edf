import type { Tx } from 'db/database';
import { documents } from 'db/schema/documents';
import { drafts } from 'db/schema/drafts';
import { isUniqueViolation } from 'db/violations';
import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import { dayOf } from '~/domain/calendar/day';
import { type DocumentFacts, refusalsToPublishDocument } from '~/domain/document/publication';
import { docketConclusion } from '~/queries/docket-conclusion.server';
import { docketFacts } from '~/queries/docket-facts.server';
import { profileVersion } from '~/queries/rules-profile.server';
import {
  type Act,
  accountId,
  forbidden,
  type Outcome,
  Refusal,
  record,
  refused,
  refuseIf,
  transact,
} from '../act.server';
import { makeDraftPublic } from '../drafts/make-public.server';

const day = z.iso.date('notADate');

export const newDocument = z.object({
  draftId: z.string('chooseOne'),
  documentNumber: z.string().trim().min(1, 'required').max(60, 'tooLong'),
  headNote: z.string().trim().max(500, 'tooLong').default(''),
  signedOn: day,
  effectiveOn: day,
  expiresOn: day.optional(),
  earlyEffectReason: z.string().trim().max(1000, 'tooLong').optional(),
});
export type DocumentInput = z.input<typeof newDocument> & { docketId: string };

/**
 * Registers and publishes the final text of a docket under its number. Refuses with all reasons at once. The docket's own
 * version of the rules profile says how soon it may take effect and how long it may hold.
 */
export async function publishDocument(
  act: Act,
  { docketId, ...input }: DocumentInput,
): Promise<Outcome<{ documentId: string }>> {
  const no = forbidden(act, 'document.publish', []);
  if (no.length > 0) return refused(...no);
  const document = newDocument.parse(input);
  try {
    return await transact(act, async (tx) => {
      const docket = await docketFacts(tx, { id: docketId });
      if (!docket) throw new Refusal([{ code: 'not_found' }]);
      const facts = await factsOf(tx, docket, document);
      refuseIf(refusalsToPublishDocument(facts, dayOf(act.now), await profileVersion(tx, docket.profileVersion)));
      const documentId = await insert(tx, act, { docketId, ...document });
      await makeDraftPublic(tx, act, document.draftId);
      const { documentNumber, effectiveOn } = document;
      const data = { documentNumber, effectiveOn };
      await record(tx, act, { type: 'document.published', docketId, subject: documentId, data });
      return { documentId };
    });
  } catch (error) {
    // Somebody published at the same moment: looked at again, the rules say what it was.
    if (isUniqueViolation(error)) return publishDocument(act, { docketId, ...input });
    throw error;
  }
}

type Document = z.output<typeof newDocument>;

async function factsOf(
  tx: Tx,
  docket: { id: string; terminatedAt: Date | null },
  { draftId, documentNumber, signedOn, effectiveOn, expiresOn, earlyEffectReason }: Document,
): Promise<DocumentFacts> {
  const [draft] = await tx
    .select()
    .from(drafts)
    .where(and(eq(drafts.id, draftId), eq(drafts.docketId, docket.id)));
  const sameDocket = await tx.select({ id: documents.id }).from(documents).where(eq(documents.docketId, docket.id));
  const sameNumber = await tx
    .select({ id: documents.id })
    .from(documents)
    .where(eq(documents.documentNumber, documentNumber));
  return {
    docketTerminated: docket.terminatedAt !== null,
    alreadyPublished: sameDocket.length > 0,
    numberTaken: sameDocket.length === 0 && sameNumber.length > 0,
    draft: draft && { stage: draft.stage, confirmed: draft.confirmedAt !== null },
    conclusion: await docketConclusion(tx, docket.id),
    signedOn,
    effectiveOn,
    expiresOn: expiresOn ?? null,
    earlyEffectReason: earlyEffectReason || null,
  };
}

async function insert(
  tx: Tx,
  act: Act,
  { expiresOn, earlyEffectReason, ...document }: Document & { docketId: string },
) {
  const [row] = await tx
    .insert(documents)
    .values({
      ...document,
      expiresOn: expiresOn ?? null,
      earlyEffectReason: earlyEffectReason || null,
      publishedBy: accountId(act),
      publishedAt: act.now,
    })
    .returning({ id: documents.id });
  return row!.id;
}
