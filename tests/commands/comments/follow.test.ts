import { describe, expect, it } from 'vitest';
import type { Receipt } from '~/commands/comments/receive.server';
import { disposeComment } from '~/commands/dispositions/dispose.server';
import { linkEffects } from '~/commands/dispositions/link-effects.server';
import { publishFeedback } from '~/commands/feedback/publish.server';
import { consultationFeedback } from '~/queries/consultation-feedback.server';
import { marketRules, received, seenBy, written } from '../../situations/comments';
import { publishedRound, type Round } from '../../situations/consultations';
import { type County, county, given } from '../../situations/county';
import { openedDocket } from '../../situations/dockets';
import { confirmedText } from '../../situations/drafts';

const reason = '采纳。送审稿第二条写明六十岁以上优先。';
const before = '2026-04-07 08:59:59';
const published = '2026-04-07 09:00';

/** A market round with an opinion on the second item, answered and tied to a changed article; the report comes out on 7 April. */
async function answeredMarket() {
  const here = await county();
  const docket = await openedDocket(here, { title: '汀禾县集市管理办法' });
  const round = await publishedRound(here, docket, marketRules);
  const opinions = [{ node: 'n5', body: '老年人几岁算？' }];
  const receipt = await received(here, round, '2026-03-10 09:00', written({ opinions }));
  const commentId = await idOf(here, receipt);
  given(await disposeComment(here.as('drafter', '2026-04-06 09:00'), { commentId, result: 'adopted', reason }));
  const revised = marketRules.replace('老年人优先', '六十岁以上的老年人优先');
  const draftId = await confirmedText(here, docket, revised, 'review');
  given(await linkEffects(here.as('drafter', '2026-04-06 09:00'), { commentId, draftId, nodes: ['n3'] }));
  return { here, round, receipt };
}

const idOf = async (here: County, receipt: Receipt) =>
  (await seenBy(here, receipt, '2026-03-10 09:00'))!.opinions[0]!.id;
const publish = (here: County, { consultationId }: Round) =>
  publishFeedback(here.as('unitHead', published), { consultationId, summary: '共一条。' }).then(given);

describe('following a receipt', () => {
  it('shows no answer before the report is out: what the desk wrote may still change', async () => {
    const { here, receipt } = await answeredMarket();
    const seen = await seenBy(here, receipt, before);
    expect(seen).toMatchObject({ answeredAt: null, due: { day: '2026-05-05' }, documentNumber: null });
    expect(seen?.opinions[0]?.answer).toBeNull();
  });

  it('then shows the decision, the reason, its place in the report, and the article before and after', async () => {
    const { here, round, receipt } = await answeredMarket();
    await publish(here, round);
    const seen = await seenBy(here, receipt, published);
    const answer = seen?.opinions[0]?.answer;
    expect(answer).toMatchObject({ result: 'adopted', reason, number: 1 });
    expect(answer?.wordings).toEqual([
      {
        label: '第二条',
        redline: [
          { kind: 'same', text: '第二条　摊位按下列办法安排：\n（一）先到先得；\n（二）' },
          { kind: 'ins', text: '六十岁以上的' },
          { kind: 'same', text: '老年人优先。' },
        ],
      },
    ]);
  });

  it('after the report, a late comment gets its own answer as soon as the desk has given it', async () => {
    const { here, round } = await answeredMarket();
    await publish(here, round);
    const late = await received(here, round, '2026-04-10 09:00');
    expect(late.late).toBe(true);
    const open = await seenBy(here, late, '2026-04-10 09:30');
    expect(open?.opinions[0]?.answer).toBeNull();
    const commentId = open!.opinions[0]!.id;
    const answer = { commentId, result: 'rejected' as const, reason: '已经定稿。' };
    given(await disposeComment(here.as('drafter', '2026-04-11 09:00'), answer));
    const seen = await seenBy(here, late, '2026-04-11 09:30');
    expect(seen?.opinions[0]?.answer).toMatchObject({ result: 'rejected', reason: '已经定稿。', number: null });
  });
});

describe('the published report', () => {
  it('says when it is due while it is not out', async () => {
    const { here, round } = await answeredMarket();
    const { now } = here.as('auditor', before);
    expect(await consultationFeedback(here.db.read, round.number, { from: 1 }, now)).toMatchObject({
      report: null,
      due: { day: '2026-05-05', overdue: false },
    });
    const late = here.as('auditor', '2026-05-06 00:00').now;
    expect(await consultationFeedback(here.db.read, round.number, { from: 1 }, late)).toMatchObject({
      due: { overdue: true },
    });
  });

  it('can be read for one article: the opinions on its items are among them', async () => {
    const { here, round } = await answeredMarket();
    const other = await received(here, round, '2026-03-11 09:00', written({ opinions: [{ body: '总的很好。' }] }));
    const answer = { commentId: await idOf(here, other), result: 'outOfScope' as const, reason: '谢谢。' };
    given(await disposeComment(here.as('drafter', '2026-04-06 09:00'), answer));
    await publish(here, round);
    const { now } = here.as('auditor', published);
    const items = async (article?: string) => {
      const page = await consultationFeedback(here.db.read, round.number, { from: 1, article }, now);
      return page?.report?.items.map(({ number, place, result }) => [number, place, result]);
    };
    expect(await items()).toEqual([
      [1, '第二条（二）', 'adopted'],
      [2, null, 'outOfScope'],
    ]);
    expect(await items('n3')).toEqual([[1, '第二条（二）', 'adopted']]);
    expect(await items('n2')).toEqual([]);
    expect(await items('no such article')).toHaveLength(2);
  });

  it('comes in pages that begin with the number of an opinion', async () => {
    const here = await county();
    const round = await publishedRound(here, await openedDocket(here), marketRules);
    for (const part of [40, 40]) {
      const opinions = Array.from({ length: part }, () => ({ body: '好。' }));
      const receipt = await received(here, round, '2026-03-10 09:00', written({ opinions }));
      for (const { id: commentId } of (await seenBy(here, receipt, '2026-03-10 09:00'))!.opinions) {
        given(
          await disposeComment(here.as('drafter', '2026-04-06 09:00'), {
            commentId,
            result: 'adopted',
            reason: '好。',
          }),
        );
      }
    }
    await publish(here, round);
    const page = async (from: number) =>
      (await consultationFeedback(here.db.read, round.number, { from }, here.as('auditor', published).now))!.report!;
    const [first, second] = [await page(1), await page(51)];
    expect([first.items.length, first.previous, first.next]).toEqual([50, undefined, 51]);
    expect([second.items.length, second.previous, second.next]).toEqual([30, 1, undefined]);
    expect((await page(99)).items).toEqual([]);
  });
});
