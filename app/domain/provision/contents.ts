import { headOf, type Line, looksLikeHeading } from './lines';
import { type Mark, markOf } from './marks';

export const contentsTitle = /^目\s*[录次]$/;
const leader = /(?:[.．·—-]{3,}|…+|\s{2,}|\t)\s*\d{1,4}$/;
const headingKinds: readonly Mark['kind'][] = ['part', 'subpart', 'chapter', 'section'];

/**
 * For each line whether it belongs to a table of contents (目录). One ends where its first entry is printed for the second
 * time; that is the body, and so no chapter is made twice. A list of chapters without the word 目录 counts too, if it
 * repeats word by word. Lines with dot leaders and page numbers behind 目录 belong to it in any case.
 */
export function contentsLines(text: string, lines: Line[], isTaken: (at: number) => boolean): boolean[] {
  const found = lines.map(() => false);
  for (let at = 0; at < lines.length; ) {
    const end = isTaken(at)
      ? at
      : contentsTitle.test(headOf(text, lines[at]!, 20))
        ? endOfTitled(at)
        : endOfUntitled(at);
    found.fill(true, at, end);
    at = Math.max(end, at + 1);
  }
  return found;

  function endOfTitled(at: number): number {
    const repeated = repetitionOf(at + 1);
    if (repeated > 0) return repeated;
    let end = at + 1;
    while (end < lines.length && !isTaken(end) && leader.test(headOf(text, lines[end]!))) end++;
    return end;
  }

  function endOfUntitled(at: number): number {
    const words = headOf(text, lines[at]!);
    const mark = markOf(words);
    if (mark === null || mark.number !== 1 || !headingKinds.includes(mark.kind)) return at;
    const repeated = repetitionOf(at);
    return repeated > at + 2 && bare(headOf(text, lines[repeated]!)) === bare(words) ? repeated : at;
  }

  /** Where the number of the entry at `first` stands again, with nothing but entries in between; -1 if nowhere. */
  function repetitionOf(first: number): number {
    const entry = lines[first];
    if (entry === undefined) return -1;
    const words = headOf(text, entry);
    for (let at = first; at < lines.length; at++) {
      if (at > first && !isTaken(at) && isSameEntry(words, headOf(text, lines[at]!))) return at;
      if (!isEntry(at)) break;
    }
    return -1;
  }

  function isEntry(at: number): boolean {
    const line = lines[at]!;
    const head = headOf(text, line);
    if (isTaken(at) || contentsTitle.test(head) || !looksLikeHeading(text, line, 80)) return false;
    return leader.test(head) || markOf(head)?.kind !== 'article';
  }
}

/** 第一章 of the list and 第一章 of the body need not be spelled alike. Entries without number are compared by their words. */
function isSameEntry(one: string, other: string): boolean {
  const [a, b] = [markOf(one), markOf(other)];
  return a && b ? a.kind === b.kind && a.number === b.number : bare(one) === bare(other);
}

function bare(line: string): string {
  return line.replace(leader, '').replace(/\s/g, '');
}
