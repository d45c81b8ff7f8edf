import type { Read } from 'db/database';
import { feedback } from 'db/schema/answers';
import { consultations, exemptions } from 'db/schema/consultations';
import { drafts } from 'db/schema/drafts';
import { and, asc, desc, eq } from 'drizzle-orm';
import type { NoticeSnapshot } from '~/domain/consultation/notice-snapshot';
import type { GateFacts, RoundFacts } from '~/domain/gate/gate';
import { commentsCounted } from './comments-counted.server';
import type { DocketFacts } from './docket-facts.server';

/** Gathers from the record everything that the gate looks at. */
export async function gateFacts(read: Read, docket: DocketFacts, now: Date): Promise<GateFacts> {
  const rows = await read
    .select()
    .from(consultations)
    .where(eq(consultations.docketId, docket.id))
    .orderBy(asc(consultations.round));
  const rounds: RoundFacts[] = [];
  for (const row of rows) rounds.push(await roundFacts(read, row));
  const consulted = rows.at(-1) && (await draftById(read, rows.at(-1)!.draftId));
  const review = await latestReviewDraft(read, docket.id);
  return {
    at: now.toISOString(),
    docket: { terminated: docket.terminatedAt !== null, secret: docket.secret },
    rounds,
    consultedDraftHash: consulted?.textHash ?? null,
    reviewDraft: review
      ? {
          id: review.id,
          confirmed: review.confirmedAt !== null,
          textHash: review.textHash,
          differs: consulted ? consulted.textHash !== review.textHash : null,
        }
      : null,
    exemption: await latestExemption(read, docket),
  };
}

async function roundFacts(read: Read, row: typeof consultations.$inferSelect): Promise<RoundFacts> {
  const [answer] = await read.select().from(feedback).where(eq(feedback.consultationId, row.id));
  // Comments that came after what the feedback counted are kept and answered, and do not reopen the gate.
  const counted = await commentsCounted(read, row.id, answer?.countedThrough);
  const snapshot = row.snapshot === null ? null : (JSON.parse(row.snapshot) as NoticeSnapshot);
  return {
    number: row.number,
    publishedAt: row.publishedAt?.toISOString() ?? null,
    closesAt: row.closesAt.toISOString(),
    // As judged when the notice was published: holidays that became known later do not make a lawful period short.
    period: {
      verdict: snapshot?.period.verdict ?? null,
      counted: snapshot?.period.countedDays ?? null,
      minimum: snapshot?.period.minimum[0]?.value ?? null,
    },
    snapshotHash: row.snapshotHash,
    snapshotHas: {
      draft: (snapshot?.draft.nodes.length ?? 0) > 0,
      notes: (snapshot?.notes.trim().length ?? 0) > 0,
      basis: (snapshot?.basis.length ?? 0) > 0,
    },
    unanswered: counted.filter(({ withdrawn, result }) => !withdrawn && result === null).length,
    feedback: answer
      ? {
          publishedAt: answer.publishedAt.toISOString(),
          countedThrough: answer.countedThrough.toISOString(),
          reportHash: answer.reportHash,
        }
      : null,
  };
}

const draftById = async (read: Read, id: string) => (await read.select().from(drafts).where(eq(drafts.id, id)))[0];

async function latestReviewDraft(read: Read, docketId: string) {
  const [draft] = await read
    .select()
    .from(drafts)
    .where(and(eq(drafts.docketId, docketId), eq(drafts.stage, 'review')))
    .orderBy(desc(drafts.version))
    .limit(1);
  return draft;
}

/** The last exemption that was asked for instead of consultation. `sameHand`: who asked or opened the docket also decided. */
async function latestExemption(read: Read, docket: DocketFacts): Promise<GateFacts['exemption']> {
  const rows = await read
    .select()
    .from(exemptions)
    .where(eq(exemptions.docketId, docket.id))
    .orderBy(desc(exemptions.requestedAt));
  const asked = rows.find(({ ground }) => ground !== 'emergency_shortened');
  if (!asked) return null;
  const sameHand = asked.decidedBy !== null && [asked.requestedBy, docket.createdBy].includes(asked.decidedBy);
  return { id: asked.id, ground: asked.ground, approved: asked.decision === 'approved', sameHand };
}
