import { sha256 } from 'db/record';
import { events } from 'db/schema/record';
import { reviews } from 'db/schema/review';
import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { terminateDocket } from '~/commands/dockets/terminate.server';
import { concludeReview } from '~/commands/reviews/conclude.server';
import { withdrawPoint } from '~/commands/reviews/write-point.server';
import { submitForReview } from '~/commands/submissions/submit.server';
import { roles } from '~/domain/vocabulary';
import { docketTimeline } from '~/queries/docket-timeline.server';
import { county, given, refusalCodes } from '../../situations/county';
import { acceptedReview, colleague, letter, writtenPoint } from '../../situations/submissions';

const evening = '2026-04-20 16:00';
const opinion = '经审查，本办法符合法定权限和程序，内容合法。';
const lawful = { conclusion: 'lawful' as const, opinion };

describe('the opinion of a legality review', () => {
  it('is recorded with its author and time', async () => {
    const here = await county();
    const { reviewId } = await acceptedReview(here);
    const act = here.as('legalReviewer', evening);
    given(await concludeReview(act, { reviewId, ...lawful }));
    expect(await here.db.read.select().from(reviews)).toMatchObject([{ ...lawful, concludedAt: act.now }]);
  });

  it('may come before the guaranteed time is over: it is the reviewer’s, no waiting period', async () => {
    const here = await county();
    const { reviewId } = await acceptedReview(here, { flags: ['majorDecision'] });
    given(await concludeReview(here.as('legalReviewer', '2026-04-13 10:01'), { reviewId, ...lawful }));
  });

  it('is public with its date and conclusion, and never with its words', async () => {
    const here = await county();
    const { reviewId, docketId } = await acceptedReview(here);
    given(await concludeReview(here.as('legalReviewer', evening), { reviewId, ...lawful }));
    const steps = await docketTimeline(here.db.read, docketId);
    expect(steps.at(-1)).toEqual({
      at: here.as('auditor', evening).now,
      type: 'review.concluded',
      facts: { conclusion: 'lawful' },
    });
    expect(steps.map(({ type }) => type)).toEqual([
      'docket.opened',
      'consultation.published',
      'feedback.published',
      'submission.made',
      'submission.answered',
      'review.concluded',
    ]);
    const [event] = await here.db.read.select().from(events).where(eq(events.type, 'review.concluded'));
    expect(JSON.parse(event!.data)).toEqual({ conclusion: 'lawful', opinionHash: sha256(opinion) });
  });

  it('is given once: of two at once, one is told that it is there', async () => {
    const here = await county();
    const { reviewId } = await acceptedReview(here);
    const two = [here.as('legalReviewer', evening), await colleague(here, 'legalReviewer', evening)];
    const conclusions = ['lawful', 'unlawful'] as const;
    const outcomes = await Promise.all(
      two.map((act, at) => concludeReview(act, { reviewId, conclusion: conclusions[at]!, opinion })),
    );
    expect(outcomes.map(refusalCodes).sort()).toEqual([[], ['review_already_concluded']]);
    const [event] = await here.db.read.select().from(events).where(eq(events.type, 'review.concluded'));
    const [review] = await here.db.read.select().from(reviews);
    expect(JSON.parse(event!.data)).toMatchObject({ conclusion: review!.conclusion });
    const again = await concludeReview(two[0]!, { reviewId, ...lawful });
    expect(refusalCodes(again)).toEqual(['review_already_concluded']);
  });

  it('frees the docket for another submission', async () => {
    const here = await county();
    const { reviewId, docketId } = await acceptedReview(here);
    const head = here.as('unitHead', '2026-04-21 09:00');
    expect(refusalCodes(await submitForReview(head, { docketId, letter }))).toEqual(['submission_open']);
    const amended = { conclusion: 'toBeAmended' as const, opinion: '第八条超出权限，应当修改。' };
    await writtenPoint(here, { reviewId }, evening);
    given(await concludeReview(here.as('legalReviewer', evening), { reviewId, ...amended }));
    given(await submitForReview(head, { docketId, letter }));
  });

  it('does not say that the text is to be amended without one standing point that says where', async () => {
    const here = await county();
    const { reviewId } = await acceptedReview(here);
    const act = here.as('legalReviewer', evening);
    const amended = { reviewId, conclusion: 'toBeAmended' as const, opinion: '应当修改。' };
    expect(refusalCodes(await concludeReview(act, amended))).toEqual(['amend_without_points']);
    const pointId = await writtenPoint(here, { reviewId }, evening);
    given(await withdrawPoint(act, { pointId }));
    expect(refusalCodes(await concludeReview(act, amended))).toEqual(['amend_without_points']);
    await writtenPoint(here, { reviewId }, evening);
    given(await concludeReview(act, amended));
  });

  it('is not given on a docket that was ended', async () => {
    const here = await county();
    const { reviewId, docketId } = await acceptedReview(here);
    given(await terminateDocket(here.as('unitHead', evening), { docketId, reason: '不再需要' }));
    const outcome = await concludeReview(here.as('legalReviewer', evening), { reviewId, ...lawful });
    expect(refusalCodes(outcome)).toEqual(['docket_terminated']);
  });
});

describe('who concludes a review', () => {
  it('is a legal reviewer and nobody else', async () => {
    const here = await county();
    const { reviewId } = await acceptedReview(here);
    for (const role of roles.filter((role) => role !== 'legalReviewer')) {
      const outcome = await concludeReview(here.as(role, evening), { reviewId, ...lawful });
      expect([role, refusalCodes(outcome)]).toEqual([role, ['forbidden']]);
    }
  });

  it('may be a colleague of the one who accepted it, but nobody who drafted', async () => {
    const here = await county();
    const { reviewId } = await acceptedReview(here);
    const drafter = here.as('drafter', evening);
    const grants = [{ role: 'legalReviewer' as const, unitId: here.units.government }];
    const both = { ...drafter, actor: { ...drafter.actor, grants } as typeof drafter.actor };
    expect(refusalCodes(await concludeReview(both, { reviewId, ...lawful }))).toEqual(['drafter_cannot_review']);
    given(await concludeReview(await colleague(here, 'legalReviewer', evening), { reviewId, ...lawful }));
  });

  it('refuses a review that does not exist', async () => {
    const here = await county();
    const outcome = await concludeReview(here.as('legalReviewer'), { reviewId: 'nothing', ...lawful });
    expect(refusalCodes(outcome)).toEqual(['not_found']);
  });
});
