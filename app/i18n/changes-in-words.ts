import type { ChangeKind } from '~/domain/comparison/change';
import type { T } from './t';

const order: ChangeKind[] = ['added', 'reworded', 'split', 'merged', 'moved', 'renumbered', 'deleted', 'same'];

/** "3 articles added, 5 reworded, 12 renumbered": what a reader came for first, what stayed last. */
export function changesInWords(t: T, counts: readonly { change: ChangeKind; count: number }[]): string {
  const said = order.flatMap((kind) => counts.filter(({ change }) => change === kind));
  const parts = said.map(({ change, count }) => t(`version.count.${change}`, { count }));
  return `${parts.join(t('version.compare.comma'))}${t('version.compare.stop')}`;
}
