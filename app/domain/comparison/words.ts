import { stepsByParagraph } from './paragraphs';
import { type Step, stepsByWord } from './steps';

/** A stretch of text that both have, that was put in, or that was taken out. */
export type Segment = { kind: 'same' | 'ins' | 'del'; text: string };

/**
 * The difference of two wordings as a person would mark it on paper: whole words, and whole paragraphs where one is new.
 * What is `same` or `ins` gives `after`, what is `same` or `del` gives `before`, to the character; neighbours are of
 * different kinds, and a deletion stands before the insertion that replaces it.
 */
export function redline(before: string, after: string): Segment[] {
  const steps = isOneLine(before) && isOneLine(after) ? byWord(before, after) : clearer(before, after);
  return steps.flatMap(({ same, del, ins }) => [
    ...segment('same', same),
    ...segment('del', del),
    ...segment('ins', ins),
  ]);
}

const isOneLine = (text: string) => !text.includes('\n');
const byWord = (before: string, after: string) => withoutIslands(stepsByWord(before, after));

/** Paragraph by paragraph reads better, unless one paragraph was cut in two or two were joined. */
function clearer(before: string, after: string): Step[] {
  const within = withoutIslands(stepsByParagraph(before, after));
  const across = byWord(before, after);
  return changed(across) < leastSaving * changed(within) ? across : within;
}

const leastSaving = 0.7;

function changed(steps: readonly Step[]): number {
  return steps.reduce((sum, { del, ins }) => sum + del.length + ins.length, 0);
}

function segment(kind: Segment['kind'], text: string): Segment[] {
  return text ? [{ kind, text }] : [];
}

/** Joins changes that are kept apart by a scrap of common text: nobody wants to read 的 alone between two exchanged phrases. */
function withoutIslands(steps: readonly Step[]): Step[] {
  const joined: Step[] = [];
  for (const step of steps) {
    const last = joined.at(-1);
    if (last && sizeOf(last) === 0) {
      joined.splice(-1, 1, { ...step, same: last.same + step.same });
    } else if (last && isIsland(last, step)) {
      last.del += step.same + step.del;
      last.ins += step.same + step.ins;
    } else joined.push({ ...step });
  }
  return joined;
}

const sizeOf = ({ del, ins }: Step) => Math.max(del.length, ins.length);

/** Longest stretch, in characters without marks, that may be given up between two changes at least three times as long. */
const longestIsland = 4;

function isIsland(left: Step, right: Step): boolean {
  if (right.same === '') return true;
  const size = Math.min(sizeOf(left), sizeOf(right));
  if (size === 0 || right.same.includes('\n')) return false;
  const characters = right.same.replace(/[\p{P}\s]/gu, '').length;
  const isExchange = Boolean((left.del || right.del) && (left.ins || right.ins));
  return characters < 2 || (isExchange && characters <= longestIsland && 3 * characters <= size);
}
