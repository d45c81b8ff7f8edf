import type { Tx } from 'db/database';
import { newId } from 'db/ids';
import { canonicalJson } from 'db/record';
import { gateEvaluations, reviews, submissionAnswers, submissions } from 'db/schema/review';
import { isCheckViolation, isForeignKeyViolation, isRecordViolation, isUniqueViolation } from 'db/violations';
import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { submitForReview } from '~/commands/submissions/submit.server';
import type { GateOutcome } from '~/domain/vocabulary';
import { type County, county } from '../../situations/county';
import { openedDocket } from '../../situations/dockets';
import { acceptedReview, days, letter, submittedDocket, uploadedDraft } from '../../situations/submissions';

type NewReview = typeof reviews.$inferInsert;

/** A review written past every command, straight into the table. */
const forged = (here: County, row: Partial<NewReview>) => {
  const { actor, now } = here.as('legalReviewer', days.accepted);
  const by = actor.kind === 'account' ? actor.id : '';
  const review = { reviewerId: by, acceptedAt: now, dueOn: '2026-05-06', dueProvisional: false, ...row };
  return here.db.transaction((tx) => tx.insert(reviews).values(review as NewReview));
};

const passingEvaluation = async (here: County, docketId: string) => {
  const rows = await here.db.read.select().from(gateEvaluations).where(eq(gateEvaluations.docketId, docketId));
  return rows.find(({ outcome }) => outcome !== 'failed')!;
};

const failure = (work: Promise<unknown>) =>
  work.then(
    () => undefined,
    (error: unknown) => error,
  );

describe('a review written past the commands', () => {
  it('is refused by the database for another docket, another draft or an outcome that the evaluation does not have', async () => {
    const here = await county();
    const { submissionId, docketId, draftId } = await submittedDocket(here);
    const other = await openedDocket(here, { title: '另一件事项' });
    const otherDraft = await uploadedDraft(here, { docketId }, 'review', { at: days.submitted });
    const { id: evaluationId } = await passingEvaluation(here, docketId);
    const right = { submissionId, docketId, draftId, evaluationId, outcome: 'passed' as const };
    for (const wrong of [
      { docketId: other.docketId },
      { draftId: otherDraft },
      { outcome: 'passed_by_exemption' as const },
      { evaluationId: newId() },
      { submissionId: newId() },
    ]) {
      const error = await failure(forged(here, { ...right, ...wrong }));
      expect([wrong, isForeignKeyViolation(error)]).toEqual([wrong, true]);
    }
    expect(await here.db.read.select().from(reviews)).toEqual([]);
    // Only the matching one is let in: what refused the others is the mismatch and nothing else.
    expect(await failure(forged(here, right))).toBeUndefined();
  });

  it('is refused on an evaluation that failed, under its own outcome and under a forged one', async () => {
    const here = await county();
    const { docketId } = await openedDocket(here);
    const draftId = await uploadedDraft(here, { docketId }, 'review', { at: days.submitted });
    await submitForReview(here.as('unitHead', days.submitted), { docketId, letter });
    const [attempt] = await here.db.read.select().from(submissions);
    const row = { submissionId: attempt!.id, docketId, draftId, evaluationId: attempt!.evaluationId };
    const outcomes: [GateOutcome, (error: unknown) => boolean][] = [
      ['failed', isCheckViolation],
      ['passed', isForeignKeyViolation],
      ['passed_by_exemption', isForeignKeyViolation],
    ];
    for (const [outcome, isRefusal] of outcomes) {
      const error = await failure(forged(here, { ...row, outcome: outcome as 'passed' }));
      expect([outcome, isRefusal(error)]).toEqual([outcome, true]);
    }
    expect(await here.db.read.select().from(reviews)).toEqual([]);
  });

  it('is refused a second time for the same submission', async () => {
    const here = await county();
    const { submissionId, docketId, draftId } = await acceptedReview(here);
    const { id: evaluationId } = await passingEvaluation(here, docketId);
    const again = { submissionId, docketId, draftId, evaluationId, outcome: 'passed' as const };
    expect(isUniqueViolation(await failure(forged(here, again)))).toBe(true);
  });

  it('cannot be moved to another docket or another evaluation afterwards', async () => {
    const here = await county();
    const { reviewId, docketId } = await acceptedReview(here);
    const other = await openedDocket(here, { title: '另一件事项' });
    for (const change of [{ docketId: other.docketId }, { outcome: 'passed_by_exemption' as const }]) {
      const moving = here.db.transaction((tx) => tx.update(reviews).set(change).where(eq(reviews.id, reviewId)));
      expect(isForeignKeyViolation(await failure(moving))).toBe(true);
    }
    expect(await here.db.read.select().from(reviews)).toMatchObject([{ docketId, outcome: 'passed' }]);
  });
});

describe('an attempt and its answer', () => {
  it('cannot be changed or deleted', async () => {
    const here = await county();
    await acceptedReview(here);
    const acts = [
      (tx: Tx) => tx.update(submissions).set({ refusedByGate: true }),
      (tx: Tx) => tx.update(submissionAnswers).set({ answer: 'returned' }),
      (tx: Tx) => tx.delete(submissionAnswers),
    ];
    for (const act of acts) expect(isRecordViolation(await failure(here.db.transaction(act)))).toBe(true);
  });
});

describe('an evaluation of the gate', () => {
  it('cannot be changed or deleted', async () => {
    const here = await county();
    await submittedDocket(here);
    const before = await here.db.read.select().from(gateEvaluations);
    const acts = [
      (tx: Tx) => tx.update(gateEvaluations).set({ outcome: 'failed' }),
      (tx: Tx) => tx.delete(gateEvaluations),
    ];
    for (const act of acts) expect(isRecordViolation(await failure(here.db.transaction(act)))).toBe(true);
    expect(await here.db.read.select().from(gateEvaluations)).toEqual(before);
  });

  it('cannot pass by an exemption that it does not name', async () => {
    const here = await county();
    const { docketId, draftId } = await submittedDocket(here);
    const { id: _, ...row } = await passingEvaluation(here, docketId);
    const nameless = { ...row, outcome: 'passed_by_exemption' as const, exemptionId: null };
    const writing = here.db.transaction((tx) =>
      tx.insert(gateEvaluations).values({ ...nameless, draftId, checks: canonicalJson([]) }),
    );
    expect(isCheckViolation(await failure(writing))).toBe(true);
  });
});
