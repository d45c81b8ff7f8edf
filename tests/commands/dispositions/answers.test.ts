import { dispositions, feedback } from 'db/schema/answers';
import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { enterComment } from '~/commands/comments/enter.server';
import { disposeComment } from '~/commands/dispositions/dispose.server';
import { publishFeedback } from '~/commands/feedback/publish.server';
import { roles } from '~/domain/vocabulary';
import { written } from '../../situations/comments';
import { opinionOn, publishedRound } from '../../situations/consultations';
import { county, given, refusalCodes } from '../../situations/county';
import { openedDocket } from '../../situations/dockets';

const text = '第一条 为了便民，制定本办法。\n第二条 摊位每天五元。\n';
const closed = '2026-04-06 00:00';
const adopted = { result: 'adopted', reason: '说得对，已经改了。' } as const;

/** A round with one opinion; it closes at 24:00 of 5 April. */
async function roundWithOpinion() {
  const here = await county();
  const docket = await openedDocket(here);
  const round = await publishedRound(here, docket, text);
  const commentId = await opinionOn(here, round);
  const answer = () => disposeComment(here.as('drafter', closed), { commentId, ...adopted });
  const publish = (at = closed, countedThrough?: string) =>
    publishFeedback(here.as('unitHead', at), {
      consultationId: round.consultationId,
      summary: '共收到意见 1 条。',
      ...(countedThrough ? { countedThrough: here.as('auditor', countedThrough).now } : {}),
    });
  const report = async () => (await here.db.read.select().from(feedback))[0];
  return { here, round, commentId, answer, publish, report };
}

describe('an answer', () => {
  it('may be given again; the last one stands and the first stays on record', async () => {
    const { here, commentId, answer } = await roundWithOpinion();
    given(await answer());
    given(
      await disposeComment(here.as('drafter', closed), { commentId, result: 'rejected', reason: '再想想，不行。' }),
    );
    const rows = await here.db.read.select().from(dispositions).where(eq(dispositions.commentId, commentId));
    expect(rows.map(({ version, result }) => `${version} ${result}`).sort()).toEqual(['1 adopted', '2 rejected']);
  });

  it.each(roles.filter((role) => role !== 'drafter' && role !== 'unitHead'))('is not given by %s', async (role) => {
    const { here, commentId } = await roundWithOpinion();
    expect(refusalCodes(await disposeComment(here.as(role, closed), { commentId, ...adopted }))).toEqual(['forbidden']);
  });

  it('does not change once the feedback that counted it is public', async () => {
    const { answer, publish } = await roundWithOpinion();
    given(await answer());
    given(await publish());
    expect(refusalCodes(await answer())).toEqual(['feedback_already_published']);
  });
});

describe('the feedback', () => {
  it('waits for closing, to the second, and for the last answer', async () => {
    const { answer, publish } = await roundWithOpinion();
    expect(refusalCodes(await publish('2026-04-05 23:59'))).toEqual([
      'consultation_not_closed',
      'counted_before_closing',
      'comments_unanswered',
    ]);
    given(await answer());
    given(await publish(closed));
  });

  it('never counts less than what came before closing, nor what is still to come', async () => {
    const { answer, publish } = await roundWithOpinion();
    given(await answer());
    expect(refusalCodes(await publish('2026-04-08 09:00', '2026-04-05 23:59'))).toEqual(['counted_before_closing']);
    expect(refusalCodes(await publish('2026-04-08 09:00', '2026-04-09 09:00'))).toEqual(['counted_in_the_future']);
  });

  it('is published when nobody wrote, with zeros', async () => {
    const here = await county();
    const { consultationId } = await publishedRound(here, await openedDocket(here), text);
    given(await publishFeedback(here.as('unitHead', closed), { consultationId, summary: '没有收到意见。' }));
    const [row] = await here.db.read.select().from(feedback);
    expect(row!.totals).toMatchObject({ receipts: 0, opinions: 0, late: 0 });
  });

  it('counts what came by post like what came online, and a late letter apart as well', async () => {
    const { here, round, answer, publish, report } = await roundWithOpinion();
    const letter = {
      ...written({ idempotencyKey: 'a'.repeat(24) }),
      consultationId: round.consultationId,
      privacyNotice: '2026-1',
    };
    const receivedAt = here.as('auditor', '2026-04-06 08:00').now;
    given(await enterComment(here.as('drafter', '2026-04-06 09:00'), { ...letter, channel: 'mail', receivedAt }));
    given(await answer());
    expect(refusalCodes(await publish('2026-04-06 10:00'))).toEqual(['comments_unanswered']);
    given(await publish('2026-04-06 10:00', closed));
    const { totals } = (await report())!;
    expect(totals).toMatchObject({ opinions: 1, late: 0, byChannel: { online: 1, mail: 0 } });
  });

  it('of two who publish at once, one is told that it is public already', async () => {
    const { answer, publish, here } = await roundWithOpinion();
    given(await answer());
    const outcomes = await Promise.all([publish(), publish()]);
    expect(outcomes.flatMap((outcome) => refusalCodes(outcome))).toEqual(['feedback_already_published']);
    expect(await here.db.read.select().from(feedback)).toHaveLength(1);
  });
});
