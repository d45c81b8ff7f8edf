import { type Change, type ChangeKind, type Comparison, changeKinds } from './change';
import { type Draft, unitsOf } from './unit';

/** What a reader came for: everything but the unchanged. */
export function changesOnly({ changes }: Comparison): Change[] {
  return changes.filter((change) => change.change !== 'same');
}

/** The numbers of the summary sentence, in a fixed order and without zeros. */
export function summaryCounts({ summary }: Comparison): { change: ChangeKind; count: number }[] {
  return changeKinds.map((change) => ({ change, count: summary[change] })).filter(({ count }) => count > 0);
}

/** `index` is the place in `changes`, for the anchor on the page; `formerLabel` is there only when it was another one. */
export type Jump = { index: number; change: ChangeKind; label: string; formerLabel?: string };

/** The changed provisions and headings in reading order, for a list of links. */
export function jumpList({ changes }: Comparison): Jump[] {
  return changes.flatMap(({ change, beforeLabel, afterLabel }, index) => {
    if (change === 'same') return [];
    const jump = { index, change, label: afterLabel || beforeLabel };
    return [beforeLabel && afterLabel && beforeLabel !== afterLabel ? { ...jump, formerLabel: beforeLabel } : jump];
  });
}

/** The wording of each provision and heading by id, without its label, one line per paragraph: what a redline is drawn from. */
export function wordings(draft: Draft): Map<string, string> {
  return new Map(unitsOf(draft).map((unit) => [unit.node.id, unit.text]));
}
