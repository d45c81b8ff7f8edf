import type { Line } from './lines';

/**
 * Amending texts quote whole provisions, over several lines: “第三条 ……”. Those are provisions of another text. `inside`
 * are lines that stand wholly within such a quotation, `unclosed` lines that open one which nobody closes.
 */
export type Quotation = 'inside' | 'unclosed' | null;

/** No quotation is believed to be longer: a forgotten mark must not swallow the rest of a draft. */
const mostLines = 200;
const amendment = /(?:修改为|改为|修正为|增加|作为第.{1,8}|如下)[^“”]{0,30}[：:]\s*“/;

export function quotedLines(text: string, lines: Line[]): Quotation[] {
  const quotations: Quotation[] = lines.map(() => null);
  const ends = lines.map((line) => endOfOpening(text, line));
  const closing = nextClosingLines(ends);
  for (let at = 0; at < lines.length; at++) {
    const { atStart, closesAtEnd, left } = ends[at]!;
    if (atStart ? closesAtEnd : left <= 0 || !amendment.test(text.slice(lines[at]!.from, lines[at]!.to))) {
      if (atStart) quotations[at] = 'inside';
      continue;
    }
    if (atStart && left <= 0) continue;
    const last = closing[at + 1] ?? lines.length;
    if (last >= lines.length || last - at > mostLines) {
      quotations[at] = 'unclosed';
      continue;
    }
    quotations.fill('inside', atStart ? at : at + 1, last + 1);
    at = last;
  }
  return quotations;
}

/**
 * `atStart`: the line begins with an opening mark. `closesAtEnd`: that one is closed by the last words of the line.
 * `left`: marks still open at its end. `closes`: it ends a quotation opened above; each paragraph of a quotation may
 * repeat the opening mark, so one at the start does not count here.
 */
type Ends = { atStart: boolean; closesAtEnd: boolean; left: number; closes: boolean };

function endOfOpening(text: string, line: Line): Ends {
  const atStart = text[line.from] === '“';
  let left = 0;
  let firstClosed = -1;
  for (let at = line.from; at < line.to; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0x201c) left++;
    else if (unit === 0x201d && --left === 0 && firstClosed < 0) firstClosed = at;
  }
  const closesAtEnd = atStart && firstClosed >= line.to - 2;
  return { atStart, closesAtEnd, left, closes: left < 0 || closesAtEnd };
}

function nextClosingLines(ends: Ends[]): number[] {
  const next: number[] = new Array(ends.length);
  for (let at = ends.length - 1; at >= 0; at--) next[at] = ends[at]!.closes ? at : (next[at + 1] ?? ends.length);
  return next;
}
