import { disposeComment } from '~/commands/dispositions/dispose.server';
import { linkEffects } from '~/commands/dispositions/link-effects.server';
import { publishFeedback } from '~/commands/feedback/publish.server';
import { opinionOn, publishedRound } from './consultations';
import { type County, given } from './county';
import { openedDocket } from './dockets';
import { confirmedText } from './drafts';

export const consulted = [
  '汀禾县集市管理办法',
  '（征求意见稿）',
  '第一条　为了方便群众赶集，制定本办法。',
  '第二条　集市的摊位费每天不超过五元，由县市场监督管理部门公示。',
  '第三条　本办法自公布之日起施行。',
].join('\n');

/** The second article reworded, a new third one behind it, so that the last one has another number. */
export const reviewed = [
  '汀禾县集市管理办法',
  '（送审稿）',
  '第一条　为了方便群众赶集，制定本办法。',
  '第二条　集市的摊位费每天不超过三元，由县市场监督管理部门公示。',
  '第三条　六十周岁以上的老年人出售自产农产品，免收摊位费。',
  '第四条　本办法自公布之日起施行。',
].join('\n');

const afterClosing = '2026-04-06 09:00';

/**
 * A round that is over: two opinions on the second article, adopted, of which the second led to the new article of the review
 * draft. `publish` publishes the feedback.
 */
export async function answeredRound(here: County, { hasReviewDraft = true } = {}) {
  const docket = await openedDocket(here, { title: '汀禾县集市管理办法' });
  const round = await publishedRound(here, docket, consulted);
  const opinions = [await opinionOn(here, round, 'n4'), await opinionOn(here, round, 'n4')];
  const drafter = here.as('drafter', afterClosing);
  for (const commentId of opinions)
    given(await disposeComment(drafter, { commentId, result: 'adopted', reason: '五元确实偏高。' }));
  const change = async (draftId: string, changed: string[][] = [['n4'], ['n5']]) => {
    for (const [at, nodes] of changed.entries())
      given(await linkEffects(drafter, { commentId: opinions[at]!, draftId, nodes }));
  };
  const reviewId = hasReviewDraft ? await confirmedText(here, docket, reviewed, 'review', afterClosing) : '';
  if (reviewId) await change(reviewId);
  const publish = () =>
    publishFeedback(here.as('unitHead', afterClosing), { consultationId: round.consultationId, summary: '都采纳了。' });
  return { docket, round, reviewId, change, publish };
}
