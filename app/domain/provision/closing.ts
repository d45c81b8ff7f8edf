import { headOf, type Line, looksLikeHeading } from './lines';

const figure = '[0-9０-９〇○零一二三四五六七八九十廿卅X×x_＿*＊\\s]';
const date = new RegExp(
  `^[（(]?\\s*(?:${figure}{2,6})?\\s*年${figure}{0,6}月${figure}{0,6}日?\\s*(?:印发|发布)?\\s*[）)]?$`,
);
const organ = /(?:政府|办公室|办公厅|委员会|局|厅|部|院|中心|公司|协会)$/;

const lastSentence =
  /^本(?:决定|通知|意见|方案|规则|规定|办法|通告|公告)自.{2,40}(?:施行|实施|执行)|^《.{2,60}》根据本决定/;

/** “本通知自……起施行” behind the last point speaks of the whole document, not of that point. */
export function closesDocument(text: string, line: Line): boolean {
  return lastSentence.test(headOf(text, line));
}

/** A line that is a date and nothing else, with blanks to fill allowed: 2024年5月1日, 二〇二四年五月一日, 2024年  月  日. */
export function isDateLine(text: string, line: Line): boolean {
  return line.to - line.from <= 40 && date.test(headOf(text, line));
}

/** A name long enough to be that of an organ that issues documents. */
export function namesOrgan(words: string): boolean {
  return organ.test(words);
}

/**
 * For each line whether it closes a document: the date (成文日期), the signatures over it (署名), or a signature alone at
 * the very end. `isFree` says whether a line is still plain body without a mark.
 */
export function closingLines(text: string, lines: Line[], isFree: (at: number) => boolean): boolean[] {
  const found = lines.map(() => false);
  const isSignature = (at: number) => at >= 0 && isFree(at) && looksLikeHeading(text, lines[at]!, 30);
  for (const [at, line] of lines.entries()) {
    const isLast = at === lines.length - 1;
    if (isFree(at) && isDateLine(text, line)) {
      found[at] = true;
      for (let above = at - 1; above >= at - 3 && !found[above] && isSignature(above); above--) found[above] = true;
    } else if (isLast && isSignature(at) && namesOrgan(headOf(text, line))) {
      found[at] = true;
    }
  }
  return found;
}
