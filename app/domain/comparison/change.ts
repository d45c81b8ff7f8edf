import type { Relation } from './references';
import type { UnitSort } from './unit';

/**
 * What became of a provision between two drafts, decided by its words and its place, never by its number alone.
 *
 * - `same`: same words, same number, same order.
 * - `renumbered`: same words, order kept; its own number changed, or article numbers quoted in it (`words: 'references'`).
 * - `moved`: stands elsewhere in the order or under another chapter; `words` tells whether they changed as well.
 * - `reworded`: order kept, words changed, perhaps its number too.
 * - `split`, `merged`: one provision became several, several became one.
 */
export const changeKinds = ['same', 'renumbered', 'moved', 'reworded', 'split', 'merged', 'added', 'deleted'] as const;
export type ChangeKind = (typeof changeKinds)[number];

/**
 * `before` and `after` are node ids, empty where the change was an addition or a deletion; labels are as printed, those of
 * several joined by 、, and of what has no label the opening words.
 */
export type Change = {
  change: ChangeKind;
  of: UnitSort;
  words: Relation;
  before: string[];
  after: string[];
  beforeLabel: string;
  afterLabel: string;
};

/** Changes in the reading order of the later draft, deletions where they stood; `summary` counts provisions only. */
export type Comparison = { changes: Change[]; summary: Record<ChangeKind, number> };
