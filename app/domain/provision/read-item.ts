import type { Mark } from './marks';
import type { Warning } from './provision';
import { readText } from './read-text';
import type { Reading } from './reading';
import type { Surveyed } from './survey';

/** 项, 目 and what lies below them; also 一、 inside an article. */
export function readItem(reading: Reading, each: Surveyed, printed: Mark) {
  const mark: Mark = printed.kind === 'glued' ? { ...printed, kind: 'dot' } : printed;
  const isExpected = reading.lists.isContinuedBy(mark);
  if (!isExpected) {
    if (reading.isUnfinishedBefore(each.line) && mark.number !== 1) return readText(reading, each);
    if (printed.kind === 'glued' && !isConfirmed(mark, each)) return readText(reading, each, [{ code: 'dot-lost' }]);
    if (isPageNumber(reading, mark)) return void reading.plain(each, reading.tree.top, [{ code: 'page-mark' }]);
    if (isFootnote(reading, each, mark))
      return void reading.plain(each, reading.article ?? reading.tree.heading, [{ code: 'footnote' }]);
  }
  addItem(reading, each, mark, printed.kind === 'glued' ? [{ code: 'dot-lost' }] : []);
}

function addItem(reading: Reading, each: Surveyed, mark: Mark, found: Warning[]) {
  const { lists } = reading;
  const { level, under, isOutermost, warnings } = lists.enter(mark, reading.isLed);
  const isSkipping = isOutermost && level !== 'item' && each.style === 'articles' && reading.article !== null;
  const inOneLine = mark.kind === 'dot' ? lastInLine(reading.text, each, mark.number) : mark.number;
  warnings.unshift(...found);
  if (isSkipping && mark.number === 1) warnings.push({ code: 'level-skipped' });
  if (inOneLine > mark.number) warnings.push({ code: 'items-in-one-line', facts: { last: inOneLine } });
  const node = reading.add(each, level, { mark, warnings, under });
  lists.hold({ ...mark, number: inOneLine }, node);
  reading.previous = each.line;
  if (mark.after === '') reading.wordless = node;
}

/** Digits without a dot are believed only where the next number follows in the same way. */
function isConfirmed(mark: Mark, { nextMark }: Surveyed): boolean {
  return mark.number === 1 && nextMark?.number === 2 && (nextMark.kind === 'glued' || nextMark.kind === 'dot');
}

/** “(2)” alone on a line, where no list waits for it, is the number of a page. */
function isPageNumber(reading: Reading, mark: Mark): boolean {
  return mark.kind === 'paren' && mark.after === '' && !reading.isLed;
}

/** ① under a finished sentence, and no ② to follow: a note at the foot, and no item. */
function isFootnote(reading: Reading, { nextMark }: Surveyed, mark: Mark): boolean {
  if (mark.kind !== 'circle' || reading.isLed || !reading.lists.isEmpty) return false;
  return nextMark?.kind !== 'circle' || nextMark.number !== mark.number + 1;
}

const inner = /[\s。；;]([0-9０-９]{1,3})[．.、](?![0-9０-９])/g;

/** The last of the numbers that follow each other inside one line: “1．…… 2．…… 3．……” gives 3. */
function lastInLine(text: string, { line }: Surveyed, first: number): number {
  let last = first;
  for (const [, digits] of text.slice(line.from, line.to).matchAll(inner)) {
    if (Number(digits) === last + 1) last++;
  }
  return last;
}
