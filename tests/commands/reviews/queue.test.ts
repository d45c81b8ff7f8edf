import { describe, expect, it } from 'vitest';
import { terminateDocket } from '~/commands/dockets/terminate.server';
import { concludeReview } from '~/commands/reviews/conclude.server';
import { answerSubmission } from '~/commands/submissions/answer.server';
import { submitForReview } from '~/commands/submissions/submit.server';
import { exemptionDocument, undecidedExemptions } from '~/queries/exemption-desk.server';
import { reviewDesk } from '~/queries/review-desk.server';
import { reviewQueue } from '~/queries/review-queue.server';
import { submissionDesk } from '~/queries/submission-desk.server';
import { type County, county, given } from '../../situations/county';
import { openedDocket } from '../../situations/dockets';
import { approvedExemption, requestedExemption } from '../../situations/exemptions';
import { acceptedReview, days, letter, submittedDocket, uploadedDraft } from '../../situations/submissions';

const queueOn = ({ db, as }: County, at: string) => reviewQueue(db.read, as('auditor', at).now);
const deskOn = ({ db, as }: County, submissionId: string, at: string) =>
  reviewDesk(db.read, submissionId, as('auditor', at).now);

describe('the queue of the review body', () => {
  it('has what waits and what is under review, the most urgent first', async () => {
    const here = await county();
    const accepted = await acceptedReview(here);
    const waiting = await submittedDocket(here);
    const { waiting: rows } = await queueOn(here, days.accepted);
    // Submitted on 10 April and measured from there, it is due a day before the one accepted on 13 April.
    expect(rows).toMatchObject([
      { id: waiting.submissionId, accepted: false, dueOn: '2026-05-06', remainingDays: 14, overdue: false },
      { id: accepted.submissionId, accepted: true, dueOn: '2026-05-07', remainingDays: 15, overdue: false },
    ]);
  });

  it('marks what is overdue from the day after its last', async () => {
    const here = await county();
    await acceptedReview(here);
    expect((await queueOn(here, '2026-05-07 23:59')).waiting).toMatchObject([{ overdue: false }]);
    expect((await queueOn(here, '2026-05-08 00:00')).waiting).toMatchObject([{ overdue: true, remainingDays: 0 }]);
  });

  it('does not have what the gate refused, what was sent back, what is concluded, nor what was ended', async () => {
    const here = await county();
    const refused = await openedDocket(here);
    await submitForReview(here.as('unitHead', days.submitted), { docketId: refused.docketId, letter });
    const sentBack = await submittedDocket(here);
    const back = { submissionId: sentBack.submissionId, answer: 'returned' as const, reason: '缺少依据对照表。' };
    given(await answerSubmission(here.as('legalReviewer', days.accepted), back));
    const done = await acceptedReview(here);
    const lawful = { reviewId: done.reviewId, conclusion: 'lawful' as const, opinion: '合法。' };
    given(await concludeReview(here.as('legalReviewer', '2026-04-20 09:00'), lawful));
    const ended = await submittedDocket(here);
    given(await terminateDocket(here.as('unitHead', days.accepted), { docketId: ended.docketId, reason: '不再需要' }));
    const { waiting, concluded } = await queueOn(here, '2026-04-21 09:00');
    expect(waiting).toEqual([]);
    expect(concluded).toMatchObject([{ id: done.submissionId, conclusion: 'lawful' }]);
  });
});

describe('a submission before its reviewer', () => {
  it('shows the time guaranteed to the reviewer with its article, and the day by which supplements are usual', async () => {
    const here = await county();
    const { submissionId } = await acceptedReview(here, { flags: ['majorDecision'] });
    const desk = await deskOn(here, submissionId, '2026-04-14 09:00');
    expect(desk!.clock).toMatchObject({
      usedDays: 1,
      guaranteed: { days: 7, until: '2026-04-22', source: { nature: 'law', law: { article: '第二十六条' } } },
    });
    expect(desk!.supplements).toEqual({ days: 5, until: '2026-04-21' });
  });

  it('has a clock that stands still once the opinion is out', async () => {
    const here = await county();
    const { submissionId, reviewId } = await acceptedReview(here);
    const lawful = { reviewId, conclusion: 'lawful' as const, opinion: '合法。' };
    given(await concludeReview(here.as('legalReviewer', '2026-04-15 09:00'), lawful));
    expect((await deskOn(here, submissionId, '2026-09-01 09:00'))!.clock).toMatchObject({
      usedDays: 2,
      state: 'running',
    });
  });

  it('is not there for an attempt that the gate refused: it was never sent', async () => {
    const here = await county();
    const { docketId, number } = await openedDocket(here);
    await submitForReview(here.as('unitHead', days.submitted), { docketId, letter });
    const desk = await submissionDesk(here.db.read, number, here.as('auditor', days.submitted).now);
    expect(desk!.attempts).toMatchObject([{ state: 'refused', submittedBy: 'unitHead' }]);
    expect(await deskOn(here, desk!.attempts[0]!.id, days.submitted)).toBeUndefined();
    expect(await deskOn(here, 'nothing', days.submitted)).toBeUndefined();
  });
});

describe('the gate on the desk', () => {
  it('can be read at any time, and leaves nothing behind', async () => {
    const here = await county();
    const { docketId, number } = await openedDocket(here);
    const read = (at: string) => submissionDesk(here.db.read, number, here.as('auditor', at).now);
    const failing = async (at: string) =>
      (await read(at))!.gate.checks.filter(({ state }) => state === 'fail').map(({ check }) => check);
    expect(await failing(days.submitted)).toContain('review_draft_confirmed');
    await uploadedDraft(here, { docketId }, 'review', { at: days.submitted });
    expect(await failing(days.submitted)).not.toContain('review_draft_confirmed');
    expect((await read(days.submitted))!.attempts).toEqual([]);
  });
});

describe('exceptions that wait', () => {
  it('are listed until somebody decides, the oldest first', async () => {
    const here = await county();
    const [first, second] = [await openedDocket(here), await openedDocket(here, { title: '另一件事项' })];
    const later = await requestedExemption(here, second, { at: '2026-03-05 09:00' });
    const earlier = await requestedExemption(here, first, { at: '2026-03-04 09:00' });
    await approvedExemption(here, second, { ground: 'superior_urgent_order' });
    expect((await undecidedExemptions(here.db.read)).map(({ id }) => id)).toEqual([earlier, later]);
  });

  it('give out their document under their own docket only', async () => {
    const here = await county();
    const [own, other] = [await openedDocket(here), await openedDocket(here, { title: '另一件事项' })];
    const id = await requestedExemption(here, own);
    expect(await exemptionDocument(here.db.read, own.number, id)).toMatchObject({ mediaType: 'application/pdf' });
    expect(await exemptionDocument(here.db.read, other.number, id)).toBeUndefined();
  });
});
