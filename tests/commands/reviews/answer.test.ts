import { events } from 'db/schema/record';
import { reviews, submissionAnswers, submissions } from 'db/schema/review';
import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import type { Act } from '~/commands/act.server';
import { disposeComment } from '~/commands/dispositions/dispose.server';
import { terminateDocket } from '~/commands/dockets/terminate.server';
import { decideExemption } from '~/commands/exemptions/decide.server';
import { answerSubmission, newAnswer } from '~/commands/submissions/answer.server';
import { submitForReview } from '~/commands/submissions/submit.server';
import { roles } from '~/domain/vocabulary';
import { type County, county, given, refusalCodes } from '../../situations/county';
import { openedDocket } from '../../situations/dockets';
import { approval, approvedExemption, requestedExemption } from '../../situations/exemptions';
import {
  colleague,
  days,
  docketReadyForReview,
  letter,
  publishedRound,
  sentComment,
  submittedDocket,
  uploadedDraft,
  writtenMaterials,
} from '../../situations/submissions';

const reviewer = (here: County) => here.as('legalReviewer', days.accepted);
const accepted = { answer: 'accepted' as const, reason: '' };

/** The same person with one more role. */
const alsoReviewer = (act: Act, unitId: string): Act =>
  act.actor.kind === 'account'
    ? { ...act, actor: { ...act.actor, grants: [...act.actor.grants, { role: 'legalReviewer', unitId }] } }
    : act;

describe('accepting a submission', () => {
  it('begins a review of the submitted text, due after fifteen working days', async () => {
    const here = await county();
    const { submissionId, docketId, draftId } = await submittedDocket(here);
    const { reviewId } = given(await answerSubmission(reviewer(here), { submissionId, ...accepted }));
    // Fifteen working days after Monday 13 April, over the holidays of 1 to 5 May.
    expect(await here.db.read.select().from(reviews)).toMatchObject([
      { id: reviewId, submissionId, docketId, draftId, outcome: 'passed', dueOn: '2026-05-07', dueProvisional: false },
    ]);
    const [event] = await here.db.read.select().from(events).where(eq(events.type, 'submission.answered'));
    expect(JSON.parse(event!.data)).toEqual({ answer: 'accepted' });
  });

  it('is done by one of two reviewers at once', async () => {
    const here = await county();
    const { submissionId } = await submittedDocket(here);
    const two = [reviewer(here), await colleague(here, 'legalReviewer', days.accepted)];
    const outcomes = await Promise.all(two.map((act) => answerSubmission(act, { submissionId, ...accepted })));
    expect(outcomes.map(refusalCodes).sort()).toEqual([[], ['submission_already_answered']]);
    expect(await here.db.read.select().from(reviews)).toHaveLength(1);
    expect(await here.db.read.select().from(submissionAnswers)).toHaveLength(1);
  });

  it('keeps one of two different answers given at once', async () => {
    const here = await county();
    const { submissionId } = await submittedDocket(here);
    const other = await colleague(here, 'legalReviewer', days.accepted);
    const returned = { submissionId, answer: 'returned' as const, reason: '缺少依据对照表。' };
    const outcomes = await Promise.all([
      answerSubmission(reviewer(here), { submissionId, ...accepted }),
      answerSubmission(other, returned),
    ]);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    const [answer] = await here.db.read.select().from(submissionAnswers);
    expect(await here.db.read.select().from(reviews)).toHaveLength(answer!.answer === 'accepted' ? 1 : 0);
  });

  it('is refused for an attempt that the gate refused', async () => {
    const here = await county();
    const { docketId } = await openedDocket(here);
    await submitForReview(here.as('unitHead', days.submitted), { docketId, letter });
    const [attempt] = await here.db.read.select().from(submissions);
    for (const answer of [accepted, { answer: 'returned' as const, reason: '退回' }]) {
      const outcome = await answerSubmission(reviewer(here), { submissionId: attempt!.id, ...answer });
      expect(refusalCodes(outcome)).toEqual(['submission_refused_by_gate']);
    }
    expect(await here.db.read.select().from(reviews)).toEqual([]);
  });

  it('asks the gate once more: a round published since has to be closed and answered first', async () => {
    const here = await county();
    const { submissionId, docketId } = await submittedDocket(here);
    await publishedRound(here, { docketId }, { opensOn: '2026-04-11', closesOn: '2026-05-12', at: '2026-04-11 09:00' });
    const outcome = await answerSubmission(reviewer(here), { submissionId, ...accepted });
    expect(refusalCodes(outcome)).toEqual(['gate_no_longer_passes', 'gate.not_closed', 'gate.feedback_missing']);
    expect(await here.db.read.select().from(submissionAnswers)).toEqual([]);
    given(
      await answerSubmission(reviewer(here), { submissionId, answer: 'returned', reason: '又开始了新一轮征求意见。' }),
    );
  });

  it('reviews what was submitted, though another draft was uploaded since', async () => {
    const here = await county();
    const { submissionId, docketId, draftId } = await submittedDocket(here);
    await uploadedDraft(here, { docketId }, 'review', { at: '2026-04-11 09:00', confirm: false });
    given(await answerSubmission(reviewer(here), { submissionId, ...accepted }));
    expect(await here.db.read.select().from(reviews)).toMatchObject([{ draftId }]);
  });

  it('goes on when comments come after what the feedback counted', async () => {
    const here = await county();
    const { submissionId, round } = await submittedDocket(here);
    await sentComment(here, round, '2026-04-11 09:00');
    given(await answerSubmission(reviewer(here), { submissionId, ...accepted }));
  });

  it('is refused for a docket that was ended meanwhile', async () => {
    const here = await county();
    const { submissionId, docketId } = await submittedDocket(here);
    given(await terminateDocket(here.as('unitHead', days.accepted), { docketId, reason: '不再需要' }));
    const outcome = await answerSubmission(reviewer(here), { submissionId, ...accepted });
    expect(refusalCodes(outcome)).toEqual(['docket_terminated']);
  });
});

describe('supplements and returns', () => {
  it('free the docket for another attempt, and keep the first', async () => {
    const here = await county();
    const { submissionId, docketId } = await submittedDocket(here);
    const supplement = { answer: 'supplement' as const, reason: '集体讨论记录\n依据对照表' };
    const answer = { submissionId, ...supplement, supplementsDueOn: '2026-04-20' };
    given(await answerSubmission(reviewer(here), answer));
    given(await submitForReview(here.as('unitHead', '2026-04-15 09:00'), { docketId, letter }));
    expect(await here.db.read.select().from(submissionAnswers)).toMatchObject([
      { submissionId, ...supplement, supplementsDueOn: '2026-04-20' },
    ]);
    expect(await here.db.read.select().from(reviews)).toEqual([]);
  });

  it('cannot be due before today, and may be due today', async () => {
    const here = await county();
    const { submissionId } = await submittedDocket(here);
    const answer = (supplementsDueOn: string) =>
      answerSubmission(reviewer(here), { submissionId, answer: 'supplement', reason: '对照表', supplementsDueOn });
    expect(refusalCodes(await answer('2026-04-12'))).toEqual(['supplements_due_in_the_past']);
    expect(refusalCodes(await answer('2026-04-13'))).toEqual([]);
  });

  it('need their words: reasons for a return, a list and a day for supplements', () => {
    const wrong = (answer: object) => newAnswer.safeParse(answer).error?.issues.map(({ path }) => path[0]);
    expect(wrong({ answer: 'returned' })).toEqual(['reason']);
    expect(wrong({ answer: 'supplement' })).toEqual(['reason', 'supplementsDueOn']);
    expect(wrong({ answer: 'accepted' })).toBeUndefined();
  });
});

describe('who answers a submission', () => {
  it('is a legal reviewer and nobody else', async () => {
    const here = await county();
    const { submissionId } = await submittedDocket(here);
    for (const role of roles.filter((role) => role !== 'legalReviewer')) {
      const outcome = await answerSubmission(here.as(role, days.accepted), { submissionId, ...accepted });
      expect([role, refusalCodes(outcome)]).toEqual([role, ['forbidden']]);
    }
  });

  it('is nobody who had a hand in the draft, whatever other role they hold', async () => {
    const here = await county();
    const { submissionId } = await submittedDocket(here);
    for (const role of ['drafter', 'unitHead'] as const) {
      const both = alsoReviewer(here.as(role, days.accepted), here.units.government);
      const outcome = await answerSubmission(both, { submissionId, ...accepted });
      expect([role, refusalCodes(outcome)]).toEqual([role, ['drafter_cannot_review']]);
    }
  });

  it('is nobody who only answered one comment of it', async () => {
    const here = await county();
    const helper = await colleague(here, 'drafter', '2026-04-10 11:00');
    const { submissionId, round } = await submittedDocket(here);
    const commentId = await sentComment(here, round, '2026-04-10 10:30');
    given(await disposeComment(helper, { commentId, result: 'outOfScope', reason: '与本办法无关。' }));
    const both = alsoReviewer({ ...helper, now: reviewer(here).now }, here.units.government);
    const outcome = await answerSubmission(both, { submissionId, ...accepted });
    expect(refusalCodes(outcome)).toEqual(['drafter_cannot_review']);
  });

  it('is nobody who only signed its letter', async () => {
    const here = await county();
    const { docketId } = await docketReadyForReview(here);
    const head = await colleague(here, 'unitHead', days.submitted);
    const { submissionId } = given(await submitForReview(head, { docketId, letter }));
    const both = alsoReviewer({ ...head, now: reviewer(here).now }, here.units.government);
    const outcome = await answerSubmission(both, { submissionId, ...accepted });
    expect(refusalCodes(outcome)).toEqual(['drafter_cannot_review']);
  });

  it('is nobody who approved an exception for it; who refused one may', async () => {
    const here = await county();
    const { docketId } = await openedDocket(here);
    await writtenMaterials(here, { docketId });
    const approver = await colleague(here, 'legalReviewer', '2026-03-05 09:00');
    const refuser = await colleague(here, 'legalReviewer', '2026-03-05 09:00');
    const [first, second] = [
      await requestedExemption(here, { docketId }),
      await requestedExemption(here, { docketId }, { ground: 'superior_urgent_order' }),
    ];
    given(await decideExemption(approver, { exemptionId: first, ...approval }));
    given(await decideExemption(refuser, { exemptionId: second, ...approval, decision: 'refused', publicLine: '' }));
    await uploadedDraft(here, { docketId }, 'review', { at: '2026-03-05 10:00' });
    const sent = await submitForReview(here.as('unitHead', '2026-03-05 11:00'), { docketId, letter });
    const { submissionId } = given(sent);
    const { now } = here.as('auditor', '2026-03-06 09:00');
    const byApprover = await answerSubmission({ ...approver, now }, { submissionId, ...accepted });
    expect(refusalCodes(byApprover)).toEqual(['drafter_cannot_review']);
    given(await answerSubmission({ ...refuser, now }, { submissionId, ...accepted }));
    expect(await here.db.read.select().from(reviews)).toMatchObject([{ outcome: 'passed_by_exemption' }]);
  });

  it('may be any reviewer when the exception was only asked for the shortening of a period by others', async () => {
    const here = await county();
    const { submissionId, docketId } = await submittedDocket(here);
    await approvedExemption(here, { docketId }, { ground: 'emergency_shortened', at: days.submitted });
    given(await answerSubmission(reviewer(here), { submissionId, ...accepted }));
  });

  it('refuses a submission that does not exist', async () => {
    const here = await county();
    const outcome = await answerSubmission(reviewer(here), { submissionId: 'nothing', ...accepted });
    expect(refusalCodes(outcome)).toEqual(['not_found']);
  });
});
