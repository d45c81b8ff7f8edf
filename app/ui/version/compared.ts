import type { MarkedChange } from '~/domain/comparison/marked-changes';
import type { Segment } from '~/domain/comparison/words';
import { gapBehind } from '~/domain/provision/words';
import type { CauseLink } from './causes';

export type Compared = MarkedChange & { causes: CauseLink[] };

/** What a comparison is read as: changes, the headings they stand under, and between them stretches of what did not change. */
export type Stretch =
  | { kind: 'change'; change: Compared }
  | { kind: 'heading'; words: string; index: number }
  | { kind: 'unchanged'; labels: string[]; index: number };

/** The changes in reading order, neighbours that did not change taken together. The title and text outside of provisions are shown only if they changed. */
export function stretchesOf(changes: readonly Compared[]): Stretch[] {
  const stretches: Stretch[] = [];
  for (const change of changes.filter((one) => !isStageMark(one))) {
    const { index, of, level, number, words, label } = change;
    const last = stretches.at(-1);
    if (change.change !== 'same') stretches.push({ kind: 'change', change });
    else if (of === 'text' || level === 'title') continue;
    else if (of === 'heading')
      stretches.push({ kind: 'heading', words: said(number) + gapBehind(said(number)) + said(words), index });
    else if (last?.kind === 'unchanged') last.labels.push(label);
    else stretches.push({ kind: 'unchanged', labels: [label], index });
  }
  return stretches;
}

/**
 * What a reader came for: everything that changed but the mark of the stage under the title. That a 征求意见稿 is now called
 * 送审稿 says the page's own heading.
 */
export const changedOf = (changes: readonly Compared[]): Compared[] =>
  changes.filter((change) => change.change !== 'same' && !isStageMark(change));

const isStageMark = ({ level, words }: Compared) =>
  level === 'title' && /^[（(][^（()）]*稿[）)]$/.test(said(words.filter(({ kind }) => kind !== 'del')) || said(words));

const said = (segments: readonly Segment[]) => segments.map(({ text }) => text).join('');

export const anchorOfChange = ({ index }: { index: number }): string => `change-${index}`;
