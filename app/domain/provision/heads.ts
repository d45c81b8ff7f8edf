import { isDateLine, namesOrgan } from './closing';
import { contentsTitle } from './contents';
import { headOf, type Line, looksLikeHeading } from './lines';
import type { Mark } from './marks';
import { isBareHeading, isDocumentName, isDocumentNumber, isNote, isSubtitle } from './titles';

const mostLines = 40;
const mostTitles = 6;
const longestTitle = 80;

/** What the lines at the head of a document are; `end` is the line behind it. */
type Head = { titles: number[]; notes: number[]; end: number };

/**
 * Reads a head that begins at line `from`: titles, subtitles （征求意见稿） and notes, up to the first line that is none.
 * The longest run that ends in the name of a document is the title; without such a name the first line is.
 */
export function readHead(text: string, lines: Line[], marks: (Mark | null)[], from: number): Head {
  const head: Head = { titles: [], notes: [], end: from };
  const candidates: number[] = [];
  for (; head.end < Math.min(lines.length, from + mostLines); head.end++) {
    const line = lines[head.end]!;
    const words = headOf(text, line);
    if (isSubtitle(words)) head.titles.push(head.end);
    else if (isNote(text, line)) head.notes.push(head.end);
    else if (marks[head.end] || !mayBeTitle(text, line)) break;
    else if (line.hashes === 1) head.titles.push(head.end);
    else if (candidates.length === mostTitles || (candidates.length > 0 && isBareHeading(words))) break;
    else if (!isDocumentNumber(words) && !/[：:]/.test(words)) candidates.push(head.end);
  }
  const named = candidates.findLastIndex((at) => isDocumentName(headOf(text, lines[at]!)));
  const hasTitle = head.titles.some((at) => lines[at]!.hashes === 1);
  head.titles.push(...candidates.slice(0, named >= 0 ? named + 1 : hasTitle ? 0 : 1));
  return head;
}

function mayBeTitle(text: string, line: Line): boolean {
  const words = headOf(text, line);
  if (line.to - line.from > longestTitle || /^(?:附件|\|)/.test(words) || contentsTitle.test(words)) return false;
  return looksLikeHeading(text, line, longestTitle) || isDocumentName(words);
}

/**
 * Whether a new document begins here, without a heading 附件 over it: behind the notice that prints it (现将《……》印发给你们)
 * stands its title, and then its first chapter, its first article, its 目录, or its own notes. Right behind a date and
 * signature (`afterClosing`) the name of a document is enough.
 */
export function startsDocument(
  text: string,
  lines: Line[],
  marks: (Mark | null)[],
  at: number,
  afterClosing: boolean,
): boolean {
  const line = lines[at]!;
  const words = headOf(text, line);
  if (marks[at] || !looksLikeHeading(text, line, 60) || isDateLine(text, line) || isBareHeading(words)) return false;
  if (isNameOfHeading(marks[at - 1])) return false;
  const isNamed = isDocumentName(words) || line.hashes === 1;
  if (isNamed && afterClosing) return true;
  for (let next = at + 1; next < Math.min(lines.length, at + 8); next++) {
    const below = headOf(text, lines[next]!);
    const mark = marks[next];
    if (contentsTitle.test(below)) return true;
    if (mark) return mark.number === 1 && mark.sub === 0 && (isOpening(mark) || (isNamed && mark.kind === 'comma'));
    if (isSubtitle(below) || isNote(text, lines[next]!)) continue;
    const goesOn = next === at + 1 && isDocumentName(below) && looksLikeHeading(text, lines[next]!, 60);
    if (!goesOn || (namesOrgan(words) && !below.startsWith('关于'))) return false;
  }
  return false;
}

function isOpening({ kind }: Mark): boolean {
  return kind === 'part' || kind === 'chapter' || kind === 'article';
}

/** 第一章 alone on its line, so that this line is its name. */
function isNameOfHeading(above: Mark | null | undefined): boolean {
  return above != null && above.after === '' && above.kind !== 'comma';
}
