import { placeName } from '../comment/place';
import type { Level, ParsedText, ProvisionNode } from '../provision/provision';
import type { Passage, PassageKind } from './passage';

type Draft = Pick<ParsedText, 'text' | 'nodes'>;

const alone: readonly Level[] = ['title', 'note', 'contents', 'article'];
// The title is the subject's own, and the contents only repeat the headings.
const leftOut: readonly Level[] = ['title', 'contents'];

/** A draft in passages: every article with all that is under it, and between articles whatever has a number of its own. */
export function draftPassages(draft: Draft, kind: PassageKind, page: string): Passage[] {
  const starts = startsOf(draft.nodes);
  return starts.flatMap((node, at) => {
    const body = draft.text.slice(node.start, starts[at + 1]?.start).trim();
    if (body === '' || leftOut.includes(node.level)) return [];
    const place = node.label ? (placeName(draft, node.id) ?? node.label) : '';
    return [{ kind, place, address: `${page}#p-${node.id}`, body }];
  });
}

function startsOf(nodes: readonly ProvisionNode[]): ProvisionNode[] {
  const inArticle = new Set<string | null>();
  const starts: ProvisionNode[] = [];
  for (const node of nodes) {
    const isInside = inArticle.has(node.parent);
    if (isInside || node.level === 'article') inArticle.add(node.id);
    if (isInside) continue;
    const last = starts.at(-1);
    if (node.label !== '' || !last || alone.includes(node.level) || alone.includes(last.level)) starts.push(node);
  }
  return starts;
}
