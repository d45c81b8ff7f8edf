import { events } from 'db/schema/record';
import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import type { Act } from '~/commands/act.server';
import { answerPoint } from '~/commands/reviews/answer-point.server';
import { askForSupplements } from '~/commands/reviews/ask-supplements.server';
import { assignReview } from '~/commands/reviews/assign.server';
import { concludeReview } from '~/commands/reviews/conclude.server';
import { deliverSupplements, giveUpSupplements } from '~/commands/reviews/end-supplements.server';
import { recordAdviserView } from '~/commands/reviews/record-view.server';
import { withdrawPoint, writePoint } from '~/commands/reviews/write-point.server';
import { answerSubmission } from '~/commands/submissions/answer.server';
import { roles } from '~/domain/vocabulary';
import { reviewFollowUps } from '~/queries/review-follow-up.server';
import { reviewPointsPage } from '~/queries/review-points-page.server';
import { reviewQueue } from '~/queries/review-queue.server';
import { type County, county, given, refusalCodes } from '../../situations/county';
import { decidedExemption } from '../../situations/exemptions';
import { pdf, program } from '../../situations/materials';
import { acceptedReview, colleague, days, submittedDocket } from '../../situations/submissions';

const evening = '2026-04-14 16:00';
const idOf = ({ actor }: Act) => (actor.kind === 'account' ? actor.id : '');
const point = { severity: 'must' as const, opinion: '第二条超出权限。', basis: '《中华人民共和国立法法》第九十三条' };
const request = { items: ['riskReport' as const], request: '请补风险评估报告。', dueOn: '2026-04-20' };
const queueOn = async ({ db, as }: County, at: string) => (await reviewQueue(db.read, as('auditor', at).now)).waiting;

describe('a submission given to a reviewer', () => {
  it('is answered, reviewed and concluded by that one only, until it is given to another', async () => {
    const here = await county();
    const { submissionId } = await submittedDocket(here);
    const [first, second] = [
      here.as('legalReviewer', days.accepted),
      await colleague(here, 'legalReviewer', days.accepted),
    ];
    given(await assignReview(first, { submissionId, assigneeId: idOf(second) }));
    const accept = { submissionId, answer: 'accepted' as const, reason: '' };
    expect(refusalCodes(await answerSubmission(first, accept))).toEqual(['review_assigned_to_another']);
    const { reviewId } = given(await answerSubmission(second, accept));
    const lawful = { reviewId: reviewId!, conclusion: 'lawful' as const, opinion: '合法。' };
    expect(refusalCodes(await writePoint(first, { reviewId: reviewId!, ...point }))).toEqual([
      'review_assigned_to_another',
    ]);
    expect(refusalCodes(await concludeReview(first, lawful))).toEqual(['review_assigned_to_another']);
    given(await assignReview(second, { submissionId, assigneeId: idOf(first) }));
    given(await concludeReview(first, lawful));
    expect(refusalCodes(await assignReview(second, { submissionId, assigneeId: idOf(second) }))).toEqual([
      'submission_over',
    ]);
  });

  it('is given to no one who is no reviewer, and to no one who approved an exception for it', async () => {
    const here = await county();
    const { submissionId, docketId } = await submittedDocket(here);
    const approver = await colleague(here, 'legalReviewer', days.accepted);
    await decidedExemption(here, { docketId }, approver);
    const act = here.as('legalReviewer', days.accepted);
    const to = async (assigneeId: string) => refusalCodes(await assignReview(act, { submissionId, assigneeId }));
    expect(await to(idOf(here.as('auditor')))).toEqual(['assignee_no_reviewer']);
    expect(await to(idOf(approver))).toEqual(['drafter_cannot_review']);
    for (const role of roles.filter((role) => role !== 'legalReviewer')) {
      const outcome = await assignReview(here.as(role), { submissionId, assigneeId: idOf(act) });
      expect([role, refusalCodes(outcome)]).toEqual([role, ['forbidden']]);
    }
  });

  it('is found in the queue by whoever deals with it', async () => {
    const here = await county();
    const { submissionId } = await submittedDocket(here);
    const act = here.as('legalReviewer', days.accepted);
    given(await assignReview(act, { submissionId, assigneeId: idOf(act) }));
    const of = async (assignee: string) => (await reviewQueue(here.db.read, act.now, { assignee })).waiting.length;
    expect([await of(idOf(act)), await of('nobody')]).toEqual([1, 0]);
    const inState = async (state: 'waiting' | 'overdue') =>
      (await reviewQueue(here.db.read, act.now, { state })).waiting.length;
    expect([await inState('waiting'), await inState('overdue')]).toEqual([1, 0]);
  });
});

describe('supplements asked for during a review', () => {
  it('stop its clock from the day after, and the days until they are in are not counted', async () => {
    const here = await county();
    const { reviewId } = await acceptedReview(here);
    const { supplementsId } = given(
      await askForSupplements(here.as('legalReviewer', evening), { reviewId, ...request }),
    );
    expect(await queueOn(here, '2026-04-17 09:00')).toMatchObject([
      { state: 'paused', dueOn: null, remainingDays: 14, suppliesBy: '2026-04-20', suppliesLate: false },
    ]);
    given(await deliverSupplements(here.as('drafter', '2026-04-17 10:00'), { supplementsId, reply: '已经补齐。' }));
    // Due on 7 May without the pause; 15, 16 and 17 April are not counted, so it ends three working days later.
    expect(await queueOn(here, '2026-04-20 09:00')).toMatchObject([
      { state: 'running', dueOn: '2026-05-11', remainingDays: 13 },
    ]);
  });

  it('may come after their day: they are taken, and the record says late', async () => {
    const here = await county();
    const { reviewId } = await acceptedReview(here);
    const { supplementsId } = given(
      await askForSupplements(here.as('legalReviewer', evening), { reviewId, ...request }),
    );
    expect(await queueOn(here, '2026-04-21 00:00')).toMatchObject([{ state: 'paused', suppliesLate: true }]);
    given(await deliverSupplements(here.as('drafter', '2026-04-21 09:00'), { supplementsId, reply: '晚了一天。' }));
    const [event] = await here.db.read.select().from(events).where(eq(events.type, 'review.supplements_in'));
    expect(JSON.parse(event!.data)).toEqual({ late: true });
    const again = await deliverSupplements(here.as('drafter', '2026-04-21 09:01'), {
      supplementsId,
      reply: '再说一次。',
    });
    expect(refusalCodes(again)).toEqual(['supplements_ended']);
  });

  it('are asked for one request at a time, not into the past, and keep the opinion until they are in or given up', async () => {
    const here = await county();
    const { reviewId } = await acceptedReview(here);
    const act = here.as('legalReviewer', evening);
    const past = await askForSupplements(act, { reviewId, ...request, dueOn: '2026-04-13' });
    expect(refusalCodes(past)).toEqual(['supplements_due_in_the_past']);
    const { supplementsId } = given(await askForSupplements(act, { reviewId, ...request }));
    expect(refusalCodes(await askForSupplements(act, { reviewId, ...request }))).toEqual(['supplements_still_open']);
    const lawful = { reviewId, conclusion: 'lawful' as const, opinion: '合法。' };
    expect(refusalCodes(await concludeReview(act, lawful))).toEqual(['supplements_still_open']);
    given(await giveUpSupplements(act, { supplementsId }));
    given(await concludeReview(act, lawful));
  });

  it('are delivered by the drafting unit and nobody else', async () => {
    const here = await county();
    const { reviewId } = await acceptedReview(here);
    const { supplementsId } = given(
      await askForSupplements(here.as('legalReviewer', evening), { reviewId, ...request }),
    );
    for (const role of roles.filter((role) => role !== 'drafter' && role !== 'unitHead')) {
      const outcome = await deliverSupplements(here.as(role, evening), { supplementsId, reply: '已经补齐。' });
      expect([role, refusalCodes(outcome)]).toEqual([role, ['forbidden']]);
    }
  });
});

describe('the points of a review', () => {
  it('are about a provision of the submitted text, or the whole of it, and about no other', async () => {
    const here = await county();
    const { reviewId, draftId } = await acceptedReview(here);
    const act = here.as('legalReviewer', evening);
    expect(refusalCodes(await writePoint(act, { reviewId, nodeId: 'of-another-draft', ...point }))).toEqual([
      'point_provision_unknown',
    ]);
    const page = (await reviewPointsPage(here.db.read, reviewId))!;
    expect(draftId).toBeTruthy();
    given(await writePoint(act, { reviewId, nodeId: page.places[1]!.node, ...point }));
    given(await writePoint(act, { reviewId, ...point, severity: 'should' }));
    const { points } = (await reviewPointsPage(here.db.read, reviewId))!;
    expect(points.map(({ place, severity }) => [place, severity])).toEqual([
      ['第二条', 'must'],
      [null, 'should'],
    ]);
  });

  it('are answered one by one by the drafting unit, and the last answer stands', async () => {
    const here = await county();
    const { reviewId, docketId } = await acceptedReview(here);
    const { pointId } = given(await writePoint(here.as('legalReviewer', evening), { reviewId, ...point }));
    const head = here.as('unitHead', '2026-04-15 09:00');
    given(await answerPoint(head, { pointId, result: 'notFollowed', text: '有上级文件依据。' }));
    given(
      await answerPoint(here.as('drafter', '2026-04-16 09:00'), { pointId, result: 'followed', text: '已经删去。' }),
    );
    const { points } = (await reviewFollowUps(here.db.read, [docketId])).get(docketId)!;
    expect(points).toMatchObject([{ severity: 'must', answer: { result: 'followed', text: '已经删去。' } }]);
    for (const role of roles.filter((role) => role !== 'drafter' && role !== 'unitHead')) {
      const outcome = await answerPoint(here.as(role, evening), { pointId, result: 'followed', text: '已改。' });
      expect([role, refusalCodes(outcome)]).toEqual([role, ['forbidden']]);
    }
  });

  it('do not go with “lawful” while one that must be followed is not', async () => {
    const here = await county();
    const { reviewId } = await acceptedReview(here);
    const act = here.as('legalReviewer', evening);
    const { pointId } = given(await writePoint(act, { reviewId, ...point }));
    const lawful = { reviewId, conclusion: 'lawful' as const, opinion: '合法。' };
    expect(refusalCodes(await concludeReview(act, lawful))).toEqual(['lawful_with_must_points']);
    given(await answerPoint(here.as('unitHead', evening), { pointId, result: 'followed', text: '已经删去。' }));
    given(await concludeReview(act, lawful));
    expect(refusalCodes(await withdrawPoint(act, { pointId }))).toEqual(['review_already_concluded']);
    expect(refusalCodes(await writePoint(act, { reviewId, ...point }))).toEqual(['review_already_concluded']);
  });

  it('are taken back before the opinion, and stay on the record', async () => {
    const here = await county();
    const { reviewId } = await acceptedReview(here);
    const act = here.as('legalReviewer', evening);
    const { pointId } = given(await writePoint(act, { reviewId, ...point }));
    given(await withdrawPoint(act, { pointId }));
    expect((await reviewPointsPage(here.db.read, reviewId))!.points).toEqual([]);
    const answer = await answerPoint(here.as('unitHead', evening), { pointId, result: 'followed', text: '已改。' });
    expect(refusalCodes(answer)).toEqual(['not_found']);
  });

  it('are written by no one who is no legal reviewer, nor by one who approved an exception', async () => {
    const here = await county();
    const { reviewId, docketId } = await acceptedReview(here);
    for (const role of roles.filter((role) => role !== 'legalReviewer')) {
      const outcome = await writePoint(here.as(role, evening), { reviewId, ...point });
      expect([role, refusalCodes(outcome)]).toEqual([role, ['forbidden']]);
    }
    const approver = await colleague(here, 'legalReviewer', evening);
    await decidedExemption(here, { docketId }, approver);
    expect(refusalCodes(await writePoint(approver, { reviewId, ...point }))).toEqual(['drafter_cannot_review']);
  });
});

describe('the written view of an adviser', () => {
  it('is recorded with who it was and the signed original; a program is none', async () => {
    const here = await county();
    const { reviewId } = await acceptedReview(here);
    const act = here.as('legalReviewer', evening);
    const view = { reviewId, kind: 'legalAdviser' as const, name: '子顾问', view: '第二条的处罚没有依据。' };
    expect(refusalCodes(await recordAdviserView(act, { ...view, file: program }))).toEqual(['scan_type']);
    given(await recordAdviserView(act, { ...view, file: pdf('书面意见') }));
    const { views } = (await reviewPointsPage(here.db.read, reviewId))!;
    expect(views).toMatchObject([{ kind: 'legalAdviser', name: '子顾问', view: view.view, file: expect.any(String) }]);
    const outcome = await recordAdviserView(here.as('unitHead', evening), view);
    expect(refusalCodes(outcome)).toEqual(['forbidden']);
  });
});
