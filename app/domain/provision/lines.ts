/**
 * One printed line. `start` to `end` is what it covers (its line end and the blank lines behind it included), `from` to
 * `to` what it says, without the blanks around it and the hashes of a Markdown heading. Offsets are UTF-16.
 */
export type Line = {
  start: number;
  end: number;
  from: number;
  to: number;
  /** Hashes of a Markdown heading, 0 for none. */
  hashes: number;
  /** Blanks before the first word: a new paragraph is usually set in, a wrapped line is not. */
  indent: number;
  /** Whether blank lines stand before it. */
  afterBlank: boolean;
};

/** Spaces of every kind, among them U+3000 and NBSP, and the zero-width characters that copying leaves behind. */
export const blank = '[\\s\\u200b-\\u200f\\u2060\\ufeff]';
const isBlankCharacter = new RegExp(blank);

function isBlankAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit <= 0x20 || (unit >= 0x7f && !(unit >= 0x3001 && unit < 0xfeff) && isBlankCharacter.test(text.charAt(at)));
}

/** The first offset at or behind `from` where something is printed, `to` if nothing is. */
export function skipBlanks(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && isBlankAt(text, at)) at++;
  return at;
}

/** The last offset before which something is printed, `from` if nothing is. */
export function dropBlanks(text: string, from: number, to: number): number {
  let at = to;
  while (at > from && isBlankAt(text, at - 1)) at--;
  return at;
}

const comment = /^<!--[^\n]{0,200}-->$/;

/** `<!-- INFO END -->` and the like: written for programs, said to nobody. */
function isComment(text: string, from: number, to: number): boolean {
  return to - from <= 210 && text[from] === '<' && comment.test(text.slice(from, to));
}

/** All lines that say something, in order. Together they cover the text, unless nothing is printed in it at all. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let afterBlank = false;
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline + 1;
    const first = skipBlanks(text, start, end);
    const to = dropBlanks(text, first, end);
    const last = lines[lines.length - 1];
    if (first === to || isComment(text, first, to)) {
      if (last) last.end = end;
      afterBlank = true;
    } else {
      lines.push({ start: last ? start : 0, end, ...words(text, first, to), to, indent: first - start, afterBlank });
      afterBlank = false;
    }
    start = end;
  }
  return lines;
}

/** A line of hashes alone is no heading. */
function words(text: string, first: number, to: number): { from: number; hashes: number } {
  let hashes = 0;
  while (hashes < 6 && text[first + hashes] === '#') hashes++;
  const from = skipBlanks(text, first + hashes, to);
  return hashes > 0 && from > first + hashes && from < to ? { from, hashes } : { from: first, hashes: 0 };
}

/** The first `length` characters that a line says. */
export function headOf(text: string, line: Line, length = 80): string {
  return text.slice(line.from, Math.min(line.to, line.from + length));
}

export function lastCharacter(text: string, line: Line): string {
  return text.charAt(line.to - 1);
}

const sentencePunctuation = /[。；;，,！!？?]/;

/** Short and without the punctuation of a sentence: a title, a name, a signature. `most` counts UTF-16 units. */
export function looksLikeHeading(text: string, line: Line, most = 60): boolean {
  if (line.to - line.from > most) return false;
  return !/[：:、]$/.test(lastCharacter(text, line)) && !sentencePunctuation.test(text.slice(line.from, line.to));
}

const longestTitle = 24;

/** Behind its label the line has only a few words and no sentence: the title of an article. */
export function looksLikeTitle(text: string, line: Line, label: string): boolean {
  return looksLikeHeading(text, line, label.length + longestTitle);
}
