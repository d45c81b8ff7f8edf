import type { Level, ParsedText, ProvisionNode } from '~/domain/provision/provision';
import { fold } from './folding';
import { type Masked, maskReferences } from './references';

/** The part of a parsed text that a comparison reads. */
export type Draft = Pick<ParsedText, 'text' | 'nodes'>;

/** A provision (an article with all its 款, 项 and tables), a heading (also title and head note), or text outside provisions. */
export type UnitSort = 'provision' | 'heading' | 'text';

/**
 * What is compared as a whole: its first node, its wording without the label (one line per paragraph), and the headings
 * it stands under, outermost first.
 */
export type Unit = {
  node: ProvisionNode;
  position: number;
  sort: UnitSort;
  text: string;
  masked: Masked;
  under: Unit[];
};

/** Cuts a draft into units in reading order. The table of contents is left out: it only repeats the headings. */
export function unitsOf(draft: Draft): Unit[] {
  const spans = spansOf(draft);
  const hasProvisions = spans.some((span) => span.sort === 'provision');
  const byId = new Map<string | null, Unit>();
  return spans.map(({ node, sort, end }, position) => {
    const text = wordingOf(draft.text.slice(node.start, end), node.label);
    const parent = byId.get(node.parent);
    const unit: Unit = {
      node,
      position,
      sort: sort === 'text' && !hasProvisions ? 'provision' : sort,
      text,
      masked: maskReferences(fold(text)),
      under: parent ? [...parent.under, parent] : [],
    };
    byId.set(node.id, unit);
    return unit;
  });
}

type Span = { node: ProvisionNode; sort: UnitSort; end: number };

function spansOf(draft: Draft): Span[] {
  const parents = new Set(draft.nodes.map((node) => node.parent));
  const owners = new Map<string, Span | 'contents'>();
  const spans: Span[] = [];
  for (const node of draft.nodes) {
    const owner = node.parent === null ? undefined : owners.get(node.parent);
    if (node.level === 'contents' || owner === 'contents') {
      owners.set(node.id, 'contents');
    } else if (owner && owner.sort !== 'heading') {
      owner.end = node.end;
      owners.set(node.id, owner);
    } else {
      const span = { node, sort: sortOf(node, draft.text, parents.has(node.id)), end: node.end };
      owners.set(node.id, span);
      spans.push(span);
    }
  }
  return spans;
}

const headingLevels: readonly Level[] = ['title', 'note', 'part', 'subpart', 'chapter', 'section', 'attachment'];
const sentenceMark = /[。；：;:]/;

/** In a notice without articles “一、总体要求” is a heading over its （一）（二）, but “一、各单位应当……。” is itself the provision. */
function sortOf(node: ProvisionNode, text: string, isParent: boolean): UnitSort {
  if (headingLevels.includes(node.level)) return 'heading';
  if (!node.label) return 'text';
  const standsOver = isParent && !node.label.startsWith('第') && !sentenceMark.test(text.slice(node.start, node.end));
  return standsOver ? 'heading' : 'provision';
}

function wordingOf(source: string, label: string): string {
  const unmarked = source.replace(/^[\s#]+/, '');
  const wording = label && unmarked.startsWith(label) ? unmarked.slice(label.length) : unmarked;
  return wording
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .join('\n');
}
