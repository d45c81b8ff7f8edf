import { attachmentLabel } from './attachments';
import { damageIn } from './damage';
import { linesOf, skipBlanks } from './lines';
import { type MarkKind, markOf, ordinalOf } from './marks';
import { readNumeral } from './numerals';
import type { Level, ParsedText, ProvisionNode } from './provision';
import type { Piece } from './rebuild';

/** Levels whose span is a line of its own. */
export const onOwnLine: readonly Level[] = ['title', 'part', 'subpart', 'chapter', 'section', 'attachment'];
const unlabelled: readonly Level[] = ['title', 'note', 'contents', 'paragraph', 'table', 'plain'];
const levelOfMark: Record<MarkKind, Level> = {
  part: 'part',
  subpart: 'subpart',
  chapter: 'chapter',
  section: 'section',
  article: 'article',
  comma: 'article',
  han: 'item',
  dot: 'subitem',
  glued: 'subitem',
  paren: 'subsubitem',
  circle: 'subsubitem',
};

type Span = { start: number; end: number };

/** All nodes as they are, but for `changed`, in whose place stand the `replacements`. */
export function piecesOf({ nodes }: ParsedText, changed: ProvisionNode, replacements: Piece[]): Piece[] {
  return nodes.flatMap((node) => (node === changed ? replacements : [{ ...node, old: node }]));
}

/** The span as a node of this level, labelled by the mark printed there, or by its first `labelLength` UTF-16 units. */
export function pieceOf(
  text: string,
  { start, end }: Span,
  level: Level,
  old: ProvisionNode | null,
  labelLength?: number,
): Piece {
  const span = text.slice(start, end);
  const label = unlabelled.includes(level) ? '' : labelIn(span, level, labelLength);
  return { level, label, ordinal: ordinalIn(label), start, end, warnings: damageIn(span), old };
}

function labelIn(span: string, level: Level, length: number | undefined): string {
  const line = linesOf(span)[0];
  if (!line) return '';
  const words = span.slice(line.from, line.to);
  if (length !== undefined) return words.slice(0, length).trim();
  return (level === 'attachment' ? attachmentLabel(span, line) : markOf(words)?.label) ?? '';
}

function ordinalIn(label: string): string | null {
  const mark = markOf(label);
  if (mark) return ordinalOf(mark);
  const number = readNumeral(/[〇零一二三四五六七八九十百千0-9０-９]+/.exec(label)?.[0] ?? '');
  return number === null ? null : String(number);
}

/** What the mark at the start of a span says it is; null without a mark, or where a heading would not be a line of its own. */
export function levelIn(text: string, { start, end }: Span): Level | null {
  const line = linesOf(text.slice(start, end))[0];
  const mark = line ? markOf(text.slice(start + line.from, start + line.to)) : null;
  const level = mark && levelOfMark[mark.kind];
  return level && onOwnLine.includes(level) && !standsAlone(text, { start, end }) ? null : level;
}

/** Whether the span is whole lines, and no more of them than a heading with its name has. */
export function standsAlone(text: string, { start, end }: Span): boolean {
  const startsLine = start === 0 || text[start - 1] === '\n';
  const endsLine = end === text.length || text[end - 1] === '\n';
  return startsLine && endsLine && linesOf(text.slice(start, end)).length <= 2;
}

/** `offset`, or behind it the start of the line that is printed next: blank lines stay with what is before them. */
export function cutAt(text: string, offset: number, end: number): number {
  const next = skipBlanks(text, offset, end);
  const newline = text.lastIndexOf('\n', next - 1);
  return newline >= offset ? newline + 1 : offset;
}

export function isBlankSpan(text: string, { start, end }: Span): boolean {
  return skipBlanks(text, start, end) === end;
}

/** Where the label of a node ends, or, without one, where its first word starts. */
export function labelEnd(text: string, { start, end, label }: ProvisionNode): number {
  return start + (linesOf(text.slice(start, end))[0]?.from ?? 0) + label.length;
}
