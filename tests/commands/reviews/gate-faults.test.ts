import { canonicalJson, recordEvent, sha256 } from 'db/record';
import { feedback } from 'db/schema/answers';
import { consultationChanges } from 'db/schema/consultation-changes';
import { consultations, exemptions } from 'db/schema/consultations';
import { profiles } from 'db/schema/dockets';
import { fairCompetitionReviews } from 'db/schema/fair-competition';
import { gateEvaluations, reviews, submissionAnswers, submissions } from 'db/schema/review';
import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { concludeReview } from '~/commands/reviews/conclude.server';
import { submitForReview } from '~/commands/submissions/submit.server';
import type { GateFacts } from '~/domain/gate/facts';
import { evaluateGate } from '~/domain/gate/gate';
import { defaultProfile } from '~/domain/profile/default-profile';
import { evaluationHash } from '~/queries/evaluation-hash.server';
import { gateFaults } from '~/queries/gate-faults.server';
import { type County, county, given } from '../../situations/county';
import { openedDocket } from '../../situations/dockets';
import { approvedExemption } from '../../situations/exemptions';
import {
  acceptedReview,
  days,
  docketReadyForReview,
  letter,
  submittedDocket,
  uploadedDraft,
  writtenMaterials,
} from '../../situations/submissions';

const found = async ({ db }: County) => (await gateFaults(db.read)).map(({ fault }) => fault);
const idOf = (here: County, role: 'unitHead' | 'legalReviewer' | 'drafter') => {
  const { actor } = here.as(role);
  return actor.kind === 'account' ? actor.id : '';
};

/** The evaluation of a docket that the gate refuses, and whatever a forger makes of it. */
async function refusedAttempt(here: County) {
  const { docketId } = await openedDocket(here);
  await writtenMaterials(here, { docketId });
  const draftId = await uploadedDraft(here, { docketId }, 'review', { at: days.submitted });
  await submitForReview(here.as('unitHead', days.submitted), { docketId, letter });
  const [row] = await here.db.read.select().from(gateEvaluations);
  return { docketId, draftId, row: row!, facts: JSON.parse(row!.facts) as GateFacts };
}

/** Writes an evaluation, its submission and its event, as somebody with the keys of the database could. */
async function forge(here: County, row: typeof gateEvaluations.$inferSelect, facts: GateFacts, withEvent: boolean) {
  const evaluated = evaluateGate(facts);
  const { id: _, ...base } = row;
  const [evaluation] = await here.db.transaction((tx) =>
    tx
      .insert(gateEvaluations)
      .values({ ...base, outcome: 'passed', facts: canonicalJson(facts), checks: canonicalJson(evaluated.checks) })
      .returning(),
  );
  const sent = { docketId: row.docketId, draftId: row.draftId, attempt: 99, refusedByGate: false };
  const by = { submittedBy: idOf(here, 'unitHead'), submittedAt: row.evaluatedAt };
  await here.db.transaction(async (tx) => {
    const [submission] = await tx
      .insert(submissions)
      .values({ ...sent, ...by, evaluationId: evaluation!.id })
      .returning({ id: submissions.id });
    const data = { outcome: 'passed', evaluationHash: evaluationHash(evaluation!) };
    const event = { type: 'submission.made' as const, at: row.evaluatedAt, actor: 'system', data };
    if (withEvent) await recordEvent(tx, { ...event, docketId: row.docketId, subject: submission!.id });
  });
}

describe('the check of the gate', () => {
  it('finds nothing wrong with what the commands did, refused, passed, exempt and concluded', async () => {
    const here = await county();
    const { reviewId } = await acceptedReview(here);
    const conclusion = { reviewId, conclusion: 'lawful' as const, opinion: '合法。' };
    given(await concludeReview(here.as('legalReviewer', '2026-04-20 09:00'), conclusion));
    await submitForReview(here.as('unitHead', days.submitted), {
      docketId: (await openedDocket(here, { title: '还没有征求意见的事项' })).docketId,
      letter,
    });
    const { docketId } = await openedDocket(here, { title: '例外的事项' });
    await writtenMaterials(here, { docketId });
    await approvedExemption(here, { docketId });
    await uploadedDraft(here, { docketId }, 'review', { at: days.submitted });
    given(await submitForReview(here.as('unitHead', days.submitted), { docketId, letter }));
    expect(await found(here)).toEqual([]);
  });

  it('names a failed evaluation that was copied as a passed one', async () => {
    const here = await county();
    const { row, facts } = await refusedAttempt(here);
    await forge(here, row, facts, true);
    expect(await found(here)).toEqual(['evaluation_does_not_follow']);
  });

  it('names facts made up so that the outcome follows: no round of the docket is like that', async () => {
    const here = await county();
    const { row, facts } = await refusedAttempt(here);
    const ready = await docketReadyForReview(here);
    given(await submitForReview(here.as('unitHead', days.submitted), { docketId: ready.docketId, letter }));
    const [good] = await here.db.read.select().from(gateEvaluations).where(eq(gateEvaluations.outcome, 'passed'));
    const { rounds, consultedTextHash, version } = JSON.parse(good!.facts) as GateFacts;
    await forge(here, row, { ...facts, rounds, consultedTextHash, version }, true);
    expect(await found(here)).toEqual(['evaluation_of_other_facts']);
  });

  it('names an evaluation that no event knows', async () => {
    const here = await county();
    const { docketId } = await docketReadyForReview(here);
    given(await submitForReview(here.as('unitHead', days.submitted), { docketId, letter }));
    const [good] = await here.db.read.select().from(gateEvaluations);
    await forge(here, good!, JSON.parse(good!.facts), false);
    expect(await found(here)).toEqual(['evaluation_not_recorded']);
  });

  it('names an evaluation that cannot be read', async () => {
    const here = await county();
    const { row } = await refusedAttempt(here);
    const { id: _, ...base } = row;
    for (const facts of ['{}', 'no JSON'])
      await here.db.transaction((tx) => tx.insert(gateEvaluations).values({ ...base, facts }));
    expect(await found(here)).toEqual(['evaluation_malformed', 'evaluation_malformed']);
  });

  it('names a review that was written past its submission, and one that nobody accepted', async () => {
    const here = await county();
    const refused = await refusedAttempt(here);
    const { docketId, draftId, submissionId } = await submittedDocket(here);
    const [good] = await here.db.read.select().from(gateEvaluations).where(eq(gateEvaluations.outcome, 'passed'));
    const [attempt] = await here.db.read.select().from(submissions).where(eq(submissions.evaluationId, refused.row.id));
    const review = {
      docketId,
      draftId,
      evaluationId: good!.id,
      outcome: 'passed' as const,
      reviewerId: idOf(here, 'legalReviewer'),
      acceptedAt: here.as('auditor', days.accepted).now,
      dueOn: '2026-05-07',
      dueProvisional: false,
    };
    const write = (row: { submissionId: string }) =>
      here.db.transaction((tx) => tx.insert(reviews).values({ ...review, ...row }));
    await write({ submissionId });
    expect(await found(here)).toEqual(['review_not_accepted']);
    await write({ submissionId: attempt!.id });
    expect(await found(here)).toEqual(['review_not_accepted', 'review_without_evaluation', 'review_not_accepted']);
  });

  it('names a review by somebody who drafted', async () => {
    const here = await county();
    const { docketId, draftId, submissionId } = await submittedDocket(here);
    const [good] = await here.db.read.select().from(gateEvaluations);
    const reviewerId = idOf(here, 'drafter');
    const { now } = here.as('auditor', days.accepted);
    const dates = { acceptedAt: now, dueOn: '2026-05-07', dueProvisional: false };
    const review = { submissionId, docketId, draftId, evaluationId: good!.id, outcome: 'passed' as const };
    await here.db.transaction(async (tx) => {
      await tx.insert(reviews).values({ ...review, ...dates, reviewerId });
      await tx
        .insert(submissionAnswers)
        .values({ submissionId, answer: 'accepted', answeredBy: reviewerId, answeredAt: now });
    });
    expect(await found(here)).toEqual(['review_by_barred_hand']);
  });

  it.each(['lawful', null] as const)('names a conclusion changed afterwards to %s', async (conclusion) => {
    const here = await county();
    const { reviewId } = await acceptedReview(here);
    const act = here.as('legalReviewer', '2026-04-20 09:00');
    given(await concludeReview(act, { reviewId, conclusion: 'unlawful', opinion: '超出权限。' }));
    await here.db.transaction((tx) => tx.update(reviews).set({ conclusion }));
    expect(await found(here)).toEqual(['conclusion_not_recorded']);
  });

  it('names an exception decided by whoever asked for it', async () => {
    const here = await county();
    const { docketId } = await openedDocket(here);
    await approvedExemption(here, { docketId });
    await here.db.transaction((tx) => tx.update(exemptions).set({ decidedBy: idOf(here, 'drafter') }));
    expect(await found(here)).toEqual(['exemption_decided_by_requester']);
  });

  it('names an exception approved by hand, and an attempt that used it', async () => {
    const here = await county();
    const { docketId } = await openedDocket(here);
    await writtenMaterials(here, { docketId });
    await approvedExemption(here, { docketId });
    await uploadedDraft(here, { docketId }, 'review', { at: days.submitted });
    given(await submitForReview(here.as('unitHead', days.submitted), { docketId, letter }));
    await here.db.transaction((tx) => tx.update(exemptions).set({ decision: 'refused' }));
    expect(await found(here)).toEqual(['exemption_not_recorded', 'evaluation_by_bad_exemption']);
  });

  it('names a notice and a feedback report that were changed after publication, with their hash or without', async () => {
    const here = await county();
    await docketReadyForReview(here);
    const [notice] = await here.db.read.select().from(consultations);
    const snapshot = notice!.snapshot!.replace('long_enough', 'too_short');
    await here.db.transaction((tx) => tx.update(consultations).set({ snapshot }));
    expect(await found(here)).toEqual(['snapshot_changed']);
    await here.db.transaction((tx) => tx.update(consultations).set({ snapshotHash: sha256(snapshot) }));
    expect(await found(here)).toEqual(['snapshot_changed']);
    await here.db.transaction((tx) => tx.update(feedback).set({ report: '{}' }));
    expect(await found(here)).toEqual(['snapshot_changed', 'report_changed']);
  });

  it('names a closing moved by hand, and a change of a notice that no event knows', async () => {
    const here = await county();
    const { round } = await docketReadyForReview(here);
    await here.db.transaction((tx) => tx.update(consultations).set({ closesAt: new Date('2026-04-01T16:00:00Z') }));
    expect(await found(here)).toEqual(['closing_changed']);
    const terms = { before: {}, after: { closesAt: '2026-04-01T16:00:00.000Z' } };
    const forged = { consultationId: round.consultationId, kind: 'extended' as const, reason: '悄悄', ...terms };
    const by = { changedBy: idOf(here, 'drafter'), changedAt: here.as('drafter').now };
    await here.db.transaction((tx) => tx.insert(consultationChanges).values({ ...forged, ...by }));
    expect(await found(here)).toEqual(['notice_change_not_recorded', 'closing_changed']);
  });

  it('names a conclusion on fair competition and a version of the rules that were written by hand', async () => {
    const here = await county();
    const { docketId, draftId } = await docketReadyForReview(here);
    const { now } = here.as('marketRegulator', days.submitted);
    const [drafter, head] = [idOf(here, 'drafter'), idOf(here, 'unitHead')];
    const conclusion = { docketId, draftId, conclusion: 'conforms' as const, reason: '没有问题。' };
    const version = { version: 2, content: defaultProfile, effectiveFrom: '2026-03-02', createdAt: now };
    await here.db.transaction(async (tx) => {
      await tx.insert(fairCompetitionReviews).values({ ...conclusion, concludedBy: head, concludedAt: now });
      await tx.insert(profiles).values({ ...version, createdBy: drafter, approvedBy: head });
    });
    expect(await found(here)).toEqual(['fair_competition_not_recorded', 'rules_not_recorded']);
  });
});
