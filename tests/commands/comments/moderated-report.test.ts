import { feedback } from 'db/schema/answers';
import { expect, it } from 'vitest';
import { disposeComment } from '~/commands/dispositions/dispose.server';
import { indexPublished } from '~/commands/search/index-published.server';
import { consultationFeedback } from '~/queries/consultation-feedback.server';
import { searchableFeedback } from '~/queries/searchable-feedback.server';
import { publishedAnswer } from '../../situations/answers';
import { marketRound, seenBy } from '../../situations/comments';
import { type County, county, given } from '../../situations/county';
import { moderate, toldOpinion } from '../../situations/moderation';

const covering = { act: 'redacted', passages: [{ words: '丁满仓', reason: 'otherPerson' }] };
const body = '丁满仓占道。';
const now = ({ as }: County) => as('auditor', '2026-04-08 09:00').now;

/** A round with an opinion that names somebody, answered; the report comes out on 7 April. */
async function answered(beforeReport?: Record<string, unknown>) {
  const here = await county();
  const round = await marketRound(here);
  const { commentId, receipt } = await toldOpinion(here, round, body);
  if (beforeReport) given(await moderate(here, commentId, beforeReport));
  const reason = '另行处理。';
  given(await disposeComment(here.as('drafter', '2026-04-06 08:00'), { commentId, result: 'outOfScope', reason }));
  await publishedAnswer(here, round);
  const item = async () => {
    const page = await consultationFeedback(here.db.read, round.number, { from: 1 }, now(here));
    return page!.report!.items.find((one) => one.commentId === commentId)!;
  };
  return { here, round, commentId, receipt, item };
}

it('what was covered before the report is covered in it, with the reason', async () => {
  const { here, item } = await answered(covering);
  expect(await item()).toMatchObject({ body: '■■■占道。', covered: ['otherPerson'] });
  const [row] = await here.db.read.select().from(feedback);
  expect(row!.report).not.toContain('丁满仓');
});

it('what was withheld has its line, its result and its answer, and no word', async () => {
  const { item } = await answered({ act: 'hidden', reason: 'insult' });
  expect(await item()).toMatchObject({ body: '', hidden: 'insult', author: null, reason: '另行处理。' });
});

it('what is covered after the report came out is covered on the page and in the search; the report itself never changes', async () => {
  const { here, round, commentId, item } = await answered();
  expect((await item()).body).toBe(body);
  const [before] = await here.db.read.select().from(feedback);
  await indexPublished(here.db, now(here));
  given(await moderate(here, commentId, covering, { at: '2026-04-08 08:00' }));
  expect((await item()).body).toBe('■■■占道。');
  const found = await searchableFeedback(here.db.read, round.number, now(here));
  expect(JSON.stringify(found)).not.toContain('丁满仓');
  expect(await indexPublished(here.db, now(here))).toBe(1);
  const [after] = await here.db.read.select().from(feedback);
  expect(after).toEqual(before);
});

it('the author reads the full words and why something of them is covered', async () => {
  const { here, receipt } = await answered(covering);
  const seen = await seenBy(here, receipt, '2026-04-08 09:00');
  expect(seen?.opinions[0]).toMatchObject({
    body,
    publicity: { state: 'redacted', reasons: ['otherPerson'], body: '■■■占道。' },
  });
});
