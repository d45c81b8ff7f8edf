import type { Reason, Source } from '../reason';
import { type FollowUpFacts, isFollowedUp } from '../review/follow-up';

/** What an item for the agenda says of its docket. `review` is the latest one with its points; null when there was none. */
export type ItemFacts = {
  title: string;
  kind: 'decision' | 'report';
  docket?: { terminated: boolean; majorDecision: boolean; review: FollowUpFacts | null } | undefined;
};

const onMajorDecisions: Source = { document: '重大行政决策程序暂行条例', article: '第二十五条' };
const onNormativeDocuments: Source = {
  document: '国务院办公厅关于加强行政规范性文件制定和监督管理工作的通知（国办发〔2018〕37号）',
  article: '（六）',
};

const codeOf = { unlawful: 'item_unlawful', toBeAmended: 'item_to_be_amended' } as const;

/**
 * Every reason why an item may not stand on the agenda. What was not reviewed for legality, or was found unlawful, is not put
 * up for discussion (decree 713, article 25; document 37 of 2018, point 6); what was to be amended only once every point was
 * followed or answered with a reason. A report decides nothing and needs no docket.
 */
export function refusalsForItem({ title, kind, docket }: ItemFacts): Reason[] {
  if (kind === 'report') return [];
  if (!docket) return [{ code: 'item_without_docket', facts: { title }, source: onMajorDecisions, field: 'docketId' }];
  const { terminated, majorDecision, review } = docket;
  const source = majorDecision ? onMajorDecisions : onNormativeDocuments;
  const reasons: Reason[] = [];
  if (terminated) reasons.push({ code: 'item_docket_terminated', facts: { title }, field: 'docketId' });
  if (!review || !isFollowedUp(review)) {
    const conclusion = review?.conclusion;
    const code = conclusion && conclusion !== 'lawful' ? codeOf[conclusion] : 'item_not_reviewed';
    reasons.push({ code, facts: { title }, source, field: 'docketId' });
  }
  return reasons;
}
