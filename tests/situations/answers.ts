import { disposeComment } from '~/commands/dispositions/dispose.server';
import { publishFeedback } from '~/commands/feedback/publish.server';
import { opinionOn, type Round } from './consultations';
import { type County, given } from './county';

type Answer = { node?: string; reason?: string; summary?: string };

/** The only opinion of a round, not adopted, and the report that says so, published two days after the closing. */
export async function publishedAnswer(county: County, round: Round, answer: Answer = {}): Promise<void> {
  const { node, reason = '登记是为了万一出事找得到人。', summary = '## 总体情况\n\n共收到 **一条** 意见。' } = answer;
  const commentId = await opinionOn(county, round, node);
  const { consultationId } = round;
  given(await disposeComment(county.as('drafter', '2026-04-06 09:00'), { commentId, result: 'rejected', reason }));
  given(await publishFeedback(county.as('unitHead', '2026-04-07 09:00'), { consultationId, summary }));
}
