import { dropBlanks } from './lines';
import { cutAt, isBlankSpan, labelEnd, levelIn, onOwnLine, pieceOf, piecesOf, standsAlone } from './pieces';
import type { Level, ParsedText, ProvisionNode } from './provision';
import { rebuild } from './rebuild';

/** Why an edit was refused. The sentences are in the catalogues. */
export const resplitRefusals = [
  'unknown-node',
  'no-level-beyond',
  'nothing-before',
  'not-into-that',
  'needs-its-own-line',
  'outside-node',
  'inside-label',
  'inside-character',
  'label-too-long',
] as const;

export type ResplitRefusal = { refused: (typeof resplitRefusals)[number] };

/** What an officer may do to a tree before it is published. No word of the text is touched; ids are given anew by position. */
type Edited = ParsedText | ResplitRefusal;

const ladder: readonly Level[] = [
  'part',
  'subpart',
  'chapter',
  'section',
  'article',
  'paragraph',
  'item',
  'subitem',
  'subsubitem',
];
const running: readonly Level[] = ['article', 'paragraph', 'item', 'subitem', 'subsubitem', 'plain'];

/** One level up: 款 becomes 条, 项 becomes 款. Plain text becomes a 款. */
export function promote(parsed: ParsedText, id: string): Edited {
  return step(parsed, id, (at) => (at < 0 ? 'paragraph' : ladder[at - 1]));
}

/** One level down: 条 becomes 款, 款 becomes 项. Plain text has nothing below it. */
export function demote(parsed: ParsedText, id: string): Edited {
  return step(parsed, id, (at) => (at < 0 ? undefined : ladder[at + 1]));
}

function step(parsed: ParsedText, id: string, next: (at: number) => Level | undefined): Edited {
  const node = nodeOf(parsed, id);
  if (!node) return { refused: 'unknown-node' };
  const isMovable = node.level === 'plain' || ladder.includes(node.level);
  const level = isMovable ? next(ladder.indexOf(node.level)) : undefined;
  return level ? relabel(parsed, id, { level }) : { refused: 'no-level-beyond' };
}

/**
 * Gives a node another level. `labelLength` counts UTF-16 units from its first printed character; without it the label
 * is the mark that is printed there, if any. 款 and plain text have none.
 */
export function relabel(parsed: ParsedText, id: string, to: { level: Level; labelLength?: number }): Edited {
  const node = nodeOf(parsed, id);
  if (!node) return { refused: 'unknown-node' };
  if (onOwnLine.includes(to.level) && !standsAlone(parsed.text, node)) return { refused: 'needs-its-own-line' };
  const room = dropBlanks(parsed.text, node.start, node.end) - labelEnd(parsed.text, { ...node, label: '' });
  if ((to.labelLength ?? 0) > room) return { refused: 'label-too-long' };
  return rebuild(parsed, piecesOf(parsed, node, [pieceOf(parsed.text, node, to.level, node, to.labelLength)]));
}

/** Joins a node to the running text before it; a table, note or 目录 to one of its kind. */
export function merge(parsed: ParsedText, id: string): Edited {
  const node = nodeOf(parsed, id);
  if (!node) return { refused: 'unknown-node' };
  const before = parsed.nodes[parsed.nodes.indexOf(node) - 1];
  if (!before) return { refused: 'nothing-before' };
  const isAlike = before.level === node.level && !onOwnLine.includes(node.level);
  if (!isAlike && !running.includes(before.level)) return { refused: 'not-into-that' };
  const pieces = piecesOf(parsed, before, [{ ...before, end: node.end, old: before }]);
  return rebuild(
    parsed,
    pieces.filter(({ old }) => old !== node),
  );
}

/**
 * Cuts a node in two at `offset` (UTF-16, in `parsed.text`); blank lines there stay with the first. The second is what
 * its mark says; without one the second part of a 条 or 款 is a 款, that of anything else plain text.
 */
export function split(parsed: ParsedText, id: string, offset: number): Edited {
  const { text } = parsed;
  const node = nodeOf(parsed, id);
  if (!node) return { refused: 'unknown-node' };
  if (!Number.isInteger(offset) || offset <= node.start || offset >= node.end) return { refused: 'outside-node' };
  const at = cutAt(text, offset, node.end);
  const [first, second] = [
    { start: node.start, end: at },
    { start: at, end: node.end },
  ];
  if (isBlankSpan(text, first) || isBlankSpan(text, second)) return { refused: 'outside-node' };
  if (/[\ud800-\udbff]/.test(text[at - 1]!) && /[\udc00-\udfff]/.test(text[at]!))
    return { refused: 'inside-character' };
  if (at < labelEnd(text, node)) return { refused: 'inside-label' };
  if (onOwnLine.includes(node.level) && text[at - 1] !== '\n') return { refused: 'needs-its-own-line' };
  const level =
    levelIn(text, second) ?? (node.level === 'article' || node.level === 'paragraph' ? 'paragraph' : 'plain');
  return rebuild(parsed, piecesOf(parsed, node, [{ ...node, end: at, old: node }, pieceOf(text, second, level, null)]));
}

function nodeOf({ nodes }: ParsedText, id: string): ProvisionNode | undefined {
  return nodes.find((node) => node.id === id);
}
