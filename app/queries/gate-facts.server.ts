import type { Read } from 'db/database';
import { feedback } from 'db/schema/answers';
import { consultations, exemptions } from 'db/schema/consultations';
import { documents } from 'db/schema/documents';
import { drafts } from 'db/schema/drafts';
import { and, asc, desc, eq } from 'drizzle-orm';
import type { NoticeSnapshot } from '~/domain/consultation/notice-snapshot';
import type { ExemptionFacts, GateFacts, RoundFacts } from '~/domain/gate/facts';
import { consultedAndSubmitted } from './consulted-versions.server';
import type { DocketFacts } from './docket-facts.server';
import { draftingHands } from './drafting-hands.server';
import type { Sent } from './material-list.server';
import { judgedPeriod } from './notice-changes.server';
import { procedureFacts } from './procedure-facts.server';
import { profileVersion } from './rules-profile.server';
import { letterOfAttempt } from './submission-state.server';
import { unansweredComments } from './unanswered-comments.server';
import { versionCheck } from './version-check.server';

/**
 * Gathers from the record everything that the gate looks at. Of a submission that was or is being sent it looks at the text and the
 * letter that go with it; otherwise at the latest review draft, and at the letter of the attempt that is with the review body.
 */
export async function gateFacts(read: Read, docket: DocketFacts, now: Date, sent: Sent = {}): Promise<GateFacts> {
  const { draftId, letter = await letterOfAttempt(read, docket.id) } = sent;
  const rows = await read
    .select({
      consultation: consultations,
      feedback: {
        publishedAt: feedback.publishedAt,
        countedThrough: feedback.countedThrough,
        reportHash: feedback.reportHash,
        totals: feedback.totals,
      },
    })
    .from(consultations)
    .leftJoin(feedback, eq(feedback.consultationId, consultations.id))
    .where(eq(consultations.docketId, docket.id))
    .orderBy(asc(consultations.round));
  const rounds: RoundFacts[] = [];
  let consultedTextHash: string | null = null;
  for (const row of rows) {
    const snapshot = snapshotOf(row.consultation);
    consultedTextHash = snapshot?.draft.textHash ?? consultedTextHash;
    rounds.push(await roundFacts(read, row, snapshot));
  }
  const issued = await read.select({ id: documents.id }).from(documents).where(eq(documents.docketId, docket.id));
  return {
    edition: 3,
    at: now.toISOString(),
    docket: { terminated: docket.terminatedAt !== null, issued: issued.length > 0, flags: docket.flags },
    rounds,
    consultedTextHash,
    reviewDraft: await reviewDraft(read, docket.id, draftId),
    exemptions: await exemptionFacts(read, docket.id),
    version: await versionFacts(read, docket, draftId),
    procedure: await procedureFacts(read, docket, { draftId, letter }),
  };
}

type Row = {
  consultation: typeof consultations.$inferSelect;
  feedback: Pick<typeof feedback.$inferSelect, 'publishedAt' | 'countedThrough' | 'reportHash' | 'totals'> | null;
};

const snapshotOf = ({ snapshot }: Row['consultation']) =>
  snapshot === null ? null : (JSON.parse(snapshot) as NoticeSnapshot);

async function roundFacts(
  read: Read,
  { consultation, feedback: answer }: Row,
  snapshot: NoticeSnapshot | null,
): Promise<RoundFacts> {
  const { id, number, publishedAt, closesAt, snapshotHash } = consultation;
  // What the public was promised last: a lengthened period counts as long as it became.
  const { verdict, countedDays, unit, minimum } = snapshot ? await judgedPeriod(read, id, snapshot) : {};
  return {
    number,
    publishedAt: publishedAt?.toISOString() ?? null,
    // Never earlier than the public was told: a consultation is not closed early.
    closesAt: [closesAt.toISOString(), snapshot?.consultation.closesAt ?? ''].sort().at(-1)!,
    period: verdict && minimum ? { verdict, counted: countedDays!, unit: unit!, minimum } : null,
    snapshotHash,
    snapshotHas: {
      draft: (snapshot?.draft.nodes.length ?? 0) > 0,
      notes: (snapshot?.notes.trim().length ?? 0) > 0,
      basis: (snapshot?.basis.length ?? 0) > 0,
    },
    // Comments that came after what the feedback counted are kept and answered, and do not reopen the gate.
    unanswered: await unansweredComments(read, id, answer?.countedThrough),
    feedback: answer && {
      publishedAt: answer.publishedAt.toISOString(),
      countedThrough: answer.countedThrough.toISOString(),
      reportHash: answer.reportHash,
      adopted: answer.totals.byResult.adopted + answer.totals.byResult.partial,
    },
  };
}

async function versionFacts(read: Read, docket: DocketFacts, draftId?: string): Promise<GateFacts['version']> {
  const check = await versionCheck(read, docket, await consultedAndSubmitted(read, docket.id, draftId));
  const { limits } = await profileVersion(read, docket.profileVersion);
  return check ? { ...check.drift, limit: limits.reconsultShare.value } : null;
}

async function reviewDraft(read: Read, docketId: string, draftId?: string): Promise<GateFacts['reviewDraft']> {
  const [draft] = await read
    .select({ id: drafts.id, confirmedAt: drafts.confirmedAt, textHash: drafts.textHash })
    .from(drafts)
    .where(and(eq(drafts.docketId, docketId), eq(drafts.stage, 'review'), draftId ? eq(drafts.id, draftId) : undefined))
    .orderBy(desc(drafts.version))
    .limit(1);
  return draft ? { ...draft, confirmedAt: draft.confirmedAt?.toISOString() ?? null } : null;
}

async function exemptionFacts(read: Read, docketId: string): Promise<ExemptionFacts[]> {
  const rows = await read
    .select()
    .from(exemptions)
    .where(eq(exemptions.docketId, docketId))
    .orderBy(asc(exemptions.requestedAt), asc(exemptions.id));
  const hands = rows.length > 0 ? await draftingHands(read, docketId) : new Set();
  return rows.map(({ id, ground, decision, decidedAt, decidedBy, decidedPost, documentFile, publicLine }) => ({
    id,
    ground,
    decision,
    decidedAt: decidedAt?.toISOString() ?? null,
    anotherHand: decidedBy !== null && !hands.has(decidedBy),
    post: decidedPost,
    documentHash: documentFile,
    publicLine: Boolean(publicLine?.trim()),
  }));
}
