import { rememberFile } from 'db/file-store';
import { drafts } from 'db/schema/drafts';
import { fairCompetitionReviews } from 'db/schema/fair-competition';
import { and, desc, eq, isNotNull } from 'drizzle-orm';
import { z } from 'zod';
import { dayOf } from '~/domain/calendar/day';
import type { Reason } from '~/domain/reason';
import { fairCompetitionConclusions } from '~/domain/vocabulary';
import { docketFacts } from '~/queries/docket-facts.server';
import { draftingHands } from '~/queries/drafting-hands.server';
import { attachmentTypes, sniff } from '~/text/file-type.server';
import { type Act, accountId, forbidden, type Outcome, Refusal, record, refused, transact } from '../act.server';

export const newFairCompetitionConclusion = z
  .object({
    conclusion: z.enum(fairCompetitionConclusions, 'chooseOne'),
    reason: z.string().trim().min(1, 'required').max(5000, 'tooLong'),
    exceptionUntil: z.iso.date('notADate').optional(),
  })
  .refine(({ conclusion, exceptionUntil }) => conclusion !== 'exception' || exceptionUntil, {
    path: ['exceptionUntil'],
    message: 'required',
  });

type Input = { docketId: string; document?: Uint8Array | undefined } & z.output<typeof newFairCompetitionConclusion>;

/**
 * The market regulator's conclusion on the latest confirmed review draft (regulation on fair competition review, article 14): it
 * conforms, an exception holds until a day, or it does not conform. Another version of the text needs another conclusion; who drafts
 * the docket does not give it.
 */
export async function concludeFairCompetition(
  act: Act,
  { docketId, document, conclusion, reason, exceptionUntil }: Input,
): Promise<Outcome> {
  const kind = document && (await sniff(document));
  if (document && !kind) return refused({ code: 'scan_type', field: 'document' });
  const hash = document ? await act.files.put(document) : null;
  return transact(act, async (tx) => {
    const docket = await docketFacts(tx, { id: docketId });
    if (!docket) throw new Refusal([{ code: 'not_found' }]);
    const no: Reason[] = forbidden(act, 'fairCompetition.conclude', docket.unitIds);
    if (no.length > 0) throw new Refusal(no);
    const [draft] = await tx
      .select({ id: drafts.id, textHash: drafts.textHash })
      .from(drafts)
      .where(and(eq(drafts.docketId, docketId), eq(drafts.stage, 'review'), isNotNull(drafts.confirmedAt)))
      .orderBy(desc(drafts.version))
      .limit(1);
    const until = conclusion === 'exception' ? exceptionUntil! : null;
    if (docket.terminatedAt) no.push({ code: 'docket_terminated' });
    if (!docket.enterpriseRelated) no.push({ code: 'not_enterprise_related' });
    if (!draft) no.push({ code: 'gate.review_draft_missing' });
    if (until && until < dayOf(act.now)) no.push({ code: 'exception_in_the_past', field: 'exceptionUntil' });
    if ((await draftingHands(tx, docketId)).has(accountId(act))) no.push({ code: 'drafter_cannot_review' });
    if (no.length > 0) throw new Refusal(no);
    if (document && kind && hash) {
      const file = { hash, size: document.byteLength, mediaType: attachmentTypes[kind], storedAt: act.now };
      await rememberFile(tx, file);
    }
    const [row] = await tx
      .insert(fairCompetitionReviews)
      .values({
        docketId,
        draftId: draft!.id,
        conclusion,
        reason,
        exceptionUntil: until,
        documentFile: hash,
        concludedBy: accountId(act),
        concludedAt: act.now,
      })
      .returning({ id: fairCompetitionReviews.id });
    const data = { competition: conclusion, draftId: draft!.id, textHash: draft!.textHash, exceptionUntil: until };
    await record(tx, act, { type: 'fair_competition.concluded', docketId, subject: row!.id, data });
  });
}
