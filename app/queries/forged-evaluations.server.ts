import type { Read } from 'db/database';
import { canonicalJson } from 'db/record';
import { consultations, exemptions } from 'db/schema/consultations';
import { drafts } from 'db/schema/drafts';
import { gateEvaluations, submissions } from 'db/schema/review';
import { materials } from 'db/schema/review-work';
import { and, asc, eq, gt, lte } from 'drizzle-orm';
import { type EarlierFacts, type GateFacts, gateFactsSchema } from '~/domain/gate/facts';
import { evaluateGate } from '~/domain/gate/gate';
import { stepItems } from '~/domain/gate/step-items';
import { evaluationHash } from './evaluation-hash.server';
import type { GateFault } from './gate-fault';
import { recordedEvents } from './recorded-events.server';

type Row = typeof gateEvaluations.$inferSelect;
const pageSize = 200;

/** Evaluates every evaluation of the gate again, and names those that the commands cannot have made. */
export async function forgedEvaluations(read: Read): Promise<GateFault[]> {
  const faults: GateFault[] = [];
  for (let after = ''; ; ) {
    const page = await read
      .select({ evaluation: gateEvaluations, submissionId: submissions.id })
      .from(gateEvaluations)
      .leftJoin(submissions, eq(submissions.evaluationId, gateEvaluations.id))
      .where(gt(gateEvaluations.id, after))
      .orderBy(asc(gateEvaluations.id))
      .limit(pageSize);
    const said = await recordedEvents(
      read,
      ['submission.made', 'submission.refused'],
      page.flatMap(({ submissionId }) => submissionId ?? []),
    );
    for (const { evaluation, submissionId } of page) {
      const recorded = submissionId ? said.get(submissionId) : undefined;
      const found = await faultsOf(read, evaluation, recorded?.evaluationHash);
      faults.push(...found.map((fault) => ({ fault, id: evaluation.id })));
    }
    if (page.length < pageSize) return faults;
    after = page.at(-1)!.evaluation.id;
  }
}

async function faultsOf(read: Read, row: Row, recordedHash: unknown): Promise<GateFault['fault'][]> {
  const facts = gateFactsSchema.safeParse(parsed(row.facts));
  if (!facts.success) return ['evaluation_malformed'];
  const checks: [holds: boolean, fault: GateFault['fault']][] = [
    [follows(row, facts.data), 'evaluation_does_not_follow'],
    [recordedHash === evaluationHash(row), 'evaluation_not_recorded'],
    [await isOfTheRecord(read, row, facts.data), 'evaluation_of_other_facts'],
    [await exemptionHolds(read, row), 'evaluation_by_bad_exemption'],
  ];
  return checks.filter(([holds]) => !holds).map(([, fault]) => fault);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Text that is no JSON is no facts: the caller names it.
    return undefined;
  }
}

function follows(
  { outcome, checks, exemptionId, draftId, evaluatedAt }: Row,
  facts: GateFacts | EarlierFacts,
): boolean {
  const again = evaluateGate(facts);
  return (
    again.outcome === outcome &&
    canonicalJson(again.checks) === checks &&
    again.exemptionId === exemptionId &&
    (facts.reviewDraft?.id ?? null) === draftId &&
    facts.at === evaluatedAt.toISOString()
  );
}

/**
 * Whether the rounds and the draft in the facts are those that the docket had at the time. What was done in the very
 * millisecond of the evaluation may have come before or after it.
 */
async function isOfTheRecord(
  read: Read,
  { docketId, draftId, evaluatedAt }: Row,
  facts: GateFacts | EarlierFacts,
): Promise<boolean> {
  const rounds = await read
    .select({
      number: consultations.number,
      createdAt: consultations.createdAt,
      publishedAt: consultations.publishedAt,
      hash: consultations.snapshotHash,
    })
    .from(consultations)
    .where(and(eq(consultations.docketId, docketId), lte(consultations.createdAt, evaluatedAt)));
  const then = evaluatedAt.getTime();
  const same = rounds.every(({ number, createdAt, publishedAt, hash }) => {
    const round = facts.rounds.find((one) => one.number === number);
    if (!round) return createdAt.getTime() === then;
    const published = publishedAt?.getTime() ?? Number.POSITIVE_INFINITY;
    return (published <= then && round.snapshotHash === hash) || (published >= then && round.snapshotHash === null);
  });
  const known = facts.rounds.every((round) => rounds.some(({ number }) => number === round.number));
  const [draft] = draftId ? await read.select().from(drafts).where(eq(drafts.id, draftId)) : [];
  const sameDraft = draft
    ? draft.docketId === docketId && draft.textHash === facts.reviewDraft?.textHash
    : facts.reviewDraft === null;
  return same && known && sameDraft && (await filesWereThere(read, { docketId, evaluatedAt }, facts));
}

/** Whether every file that stood for a step was in the list of materials by then. */
async function filesWereThere(
  read: Read,
  { docketId, evaluatedAt }: Pick<Row, 'docketId' | 'evaluatedAt'>,
  facts: GateFacts | EarlierFacts,
): Promise<boolean> {
  if (facts.edition !== 3) return true;
  const rows = await read
    .select({ item: materials.item, file: materials.file })
    .from(materials)
    .where(and(eq(materials.docketId, docketId), lte(materials.addedAt, evaluatedAt)));
  return stepItems.every((item) =>
    (facts.procedure.steps[item]?.evidence ?? []).every(
      ({ kind, hash }) => kind === 'record' || rows.some((row) => row.item === item && row.file === hash),
    ),
  );
}

async function exemptionHolds(read: Read, { outcome, docketId, exemptionId }: Row): Promise<boolean> {
  if (outcome !== 'passed_by_exemption' || !exemptionId) return true;
  const [row] = await read.select().from(exemptions).where(eq(exemptions.id, exemptionId));
  return row?.docketId === docketId && row.decision === 'approved' && row.decidedBy !== row.requestedBy;
}
