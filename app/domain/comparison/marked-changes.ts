import type { Level, ProvisionNode } from '../provision/provision';
import { gapBehind } from '../provision/words';
import type { Change, Comparison } from './change';
import type { Draft } from './unit';
import { wordings } from './view';
import { redline, type Segment } from './words';

/**
 * A change with everything a reader is shown of it. `index` is its place in the comparison; `label` what it is called in the
 * later draft (in the earlier one if it was deleted), `formerLabel` there only when it was called otherwise; `level` is that of
 * its first node there. `number` is the printed number and `words` the wording, both marked; where several provisions became
 * one or one several, their numbers stand inside the wording.
 */
export type MarkedChange = Omit<Change, 'words' | 'beforeLabel' | 'afterLabel'> & {
  index: number;
  level: Level;
  label: string;
  formerLabel?: string;
  number: Segment[];
  words: Segment[];
};

/** The changes of a comparison in reading order, each drawn as a redline when it is asked for: a long draft need not be drawn in one go. */
export function* markedChanges(before: Draft, after: Draft, { changes }: Comparison): Generator<MarkedChange> {
  const earlier = wordsIn(before);
  const later = wordsIn(after);
  for (const [index, { beforeLabel, afterLabel, ...change }] of changes.entries()) {
    const isOneToOne = change.before.length <= 1 && change.after.length <= 1;
    const [was, is] = [earlier(change.before, !isOneToOne), later(change.after, !isOneToOne)];
    yield {
      ...change,
      index,
      level: is.level ?? was.level!,
      label: afterLabel || beforeLabel,
      ...(beforeLabel && afterLabel && beforeLabel !== afterLabel ? { formerLabel: beforeLabel } : {}),
      number: isOneToOne ? exchanged(was.number, is.number) : [],
      words: was.words === is.words ? exchanged(was.words, is.words) : redline(was.words, is.words),
    };
  }
}

/** Reads the words of provisions by id; several are joined, each behind its number. */
function wordsIn(draft: Draft) {
  const words = wordings(draft);
  const nodes = new Map(draft.nodes.map((node) => [node.id, node]));
  return (ids: readonly string[], numbered: boolean) => {
    const printed = (id: string) => (numbered ? behindNumber(nodes.get(id)!, words.get(id)!) : words.get(id)!);
    const first = nodes.get(ids[0] ?? '');
    return { level: first?.level, number: first?.label ?? '', words: ids.map(printed).join('\n') };
  };
}

const behindNumber = ({ label }: ProvisionNode, words: string) => label + gapBehind(label) + words;

/** Struck out and written anew as a whole: a number is one word. */
function exchanged(was: string, is: string): Segment[] {
  const both: Segment[] = [
    { kind: 'del', text: was },
    { kind: 'ins', text: is },
  ];
  return (was === is ? [{ kind: 'same' as const, text: is }] : both).filter(({ text }) => text);
}

/** The two sides of a redline: what the earlier draft says, its losses marked, and what the later one says, its gains marked. */
export const sidesOf = (segments: readonly Segment[]) => ({
  before: segments.filter(({ kind }) => kind !== 'ins'),
  after: segments.filter(({ kind }) => kind !== 'del'),
});
