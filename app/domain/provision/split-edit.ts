import { dropBlanks } from './lines';
import { labelEnd } from './pieces';
import type { Level, ParsedText, ProvisionNode } from './provision';
import { demote, merge, promote, type ResplitRefusal, relabel, resplitRefusals, split } from './resplit';

/**
 * What an officer asks for, in the words of a form: `node` is the provision meant. A cut stands at `place` (UTF-16 offset in
 * the text) or before the typed `words`; a label is typed as it is printed at the start of the node, '' to have it found.
 */
export type SplitEdit = { node: string } & (
  | { edit: 'promote' | 'demote' | 'merge' }
  | { edit: 'split'; place?: number | undefined; words: string }
  | { edit: 'relabel'; level: Level; label: string }
);

/** Why an edit is refused: the reasons of the tree, and those of what was typed. */
export const splitRefusals = [...resplitRefusals, 'label-not-printed', 'words-not-found', 'words-found-twice'] as const;

type SplitRefusal = { refused: (typeof splitRefusals)[number] };

/** The tree after the edit and the node to look at next, or why not. No word of the text is touched. */
export function applyEdit(parsed: ParsedText, edit: SplitEdit): { parsed: ParsedText; node: string } | SplitRefusal {
  const at = parsed.nodes.findIndex(({ id }) => id === edit.node);
  const node = parsed.nodes[at];
  if (!node) return { refused: 'unknown-node' };
  const edited = edit.edit === 'split' ? cut(parsed, node, edit) : changed(parsed, node, edit);
  if ('refused' in edited) return edited;
  const moved = { split: 1, merge: -1, promote: 0, demote: 0, relabel: 0 }[edit.edit];
  return { parsed: edited, node: edited.nodes[at + moved]!.id };
}

function changed(
  parsed: ParsedText,
  node: ProvisionNode,
  edit: Exclude<SplitEdit, { edit: 'split' }>,
): ParsedText | SplitRefusal {
  if (edit.edit !== 'relabel') return { promote, demote, merge }[edit.edit](parsed, node.id);
  const label = edit.label.trim();
  if (!label) return relabel(parsed, node.id, { level: edit.level });
  if (!parsed.text.startsWith(label, firstPrinted(parsed.text, node))) return { refused: 'label-not-printed' };
  return relabel(parsed, node.id, { level: edit.level, labelLength: label.length });
}

function cut(
  parsed: ParsedText,
  node: ProvisionNode,
  { place, words }: { place?: number | undefined; words: string },
): ParsedText | ResplitRefusal | SplitRefusal {
  if (place !== undefined) return split(parsed, node.id, place);
  const wanted = words.trim();
  const span = parsed.text.slice(node.start, node.end);
  const found = wanted ? span.indexOf(wanted) : -1;
  if (found < 0) return { refused: 'words-not-found' };
  if (span.includes(wanted, found + 1)) return { refused: 'words-found-twice' };
  return split(parsed, node.id, node.start + found);
}

const firstPrinted = (text: string, node: ProvisionNode) => labelEnd(text, { ...node, label: '' });

/** A stretch of a node's words; `place` is where it starts, and there the node may be cut. */
export type SplitPlace = { place: number; words: string };

const mark =
  '[（(][一二三四五六七八九十百]{1,4}[）)]|[一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十百零〇]{1,6}[条章节]';
const seam = new RegExp(`(?<=[。；;：:，,！!？?\\n])|(?=${mark})`, 'gu');

/**
 * The words of a node, cut wherever an officer is likely to want them cut: behind punctuation, at line starts, before a mark.
 * Together they are all that is printed of the node; at most `most` of them, the last with all the rest.
 */
export function splitPlaces({ text }: Pick<ParsedText, 'text'>, node: ProvisionNode, most = 120): SplitPlace[] {
  const from = firstPrinted(text, node);
  const words = text.slice(from, dropBlanks(text, from, node.end));
  const places: SplitPlace[] = [];
  for (const piece of words.split(seam)) {
    const last = places.at(-1);
    const isFull = places.length >= most;
    if (last && (isFull || !piece.trim() || inLabel(last, node, from))) last.words += piece;
    else places.push({ place: last ? last.place + last.words.length : from, words: piece });
  }
  return places;
}

/** A cut inside the label is refused anyway, so none is offered. */
const inLabel = ({ place, words }: SplitPlace, { label }: ProvisionNode, from: number) =>
  place === from && words.length < label.length;
