import type { Read } from 'db/database';
import type { Level, ParsedText, ProvisionNode } from '~/domain/provision/provision';
import { applyEdit, splitPlaces } from '~/domain/provision/split-edit';
import { splitSeen } from './draft-nodes.server';

const rowsOnPage = 200;

/** What of a split is looked at: the page that holds this provision, or the page of this number (from 1). */
export type SplitView = { node?: string | undefined; page: number };

type Draft = Pick<ParsedText, 'text' | 'nodes'> & { id: string };

/**
 * The split of a draft that waits to be confirmed, provision by provision beside the words it covers, one page of it; for the
 * chosen provision also what may be done with it.
 */
export async function draftSplit(read: Read, { id, text, nodes }: Draft, view: SplitView) {
  const chosen = nodes.findIndex(({ id }) => id === view.node);
  const pages = Math.max(1, Math.ceil(nodes.length / rowsOnPage));
  const wanted = chosen >= 0 ? Math.floor(chosen / rowsOnPage) + 1 : view.page;
  const page = Math.min(Math.max(1, wanted), pages);
  const depths = depthsOf(nodes);
  return {
    seen: await splitSeen(read, id),
    page,
    pages,
    rows: nodes.slice((page - 1) * rowsOnPage, page * rowsOnPage).map((node) => ({
      ...node,
      depth: depths.get(node.id) ?? 0,
      words: text.slice(node.start, node.end).trim(),
    })),
    chosen: chosen >= 0 ? possibilities({ text, nodes, warnings: [] }, nodes[chosen]!) : null,
  };
}

/** What an officer may do with a provision: the level it would get when raised or lowered, and where it may be cut. */
function possibilities(parsed: ParsedText, node: ProvisionNode) {
  const levelAfter = (edit: 'promote' | 'demote' | 'merge'): Level | null => {
    const edited = applyEdit(parsed, { edit, node: node.id });
    return 'refused' in edited ? null : edited.parsed.nodes.find(({ id }) => id === edited.node)!.level;
  };
  return {
    id: node.id,
    raised: levelAfter('promote'),
    lowered: levelAfter('demote'),
    mayMerge: levelAfter('merge') !== null,
    places: splitPlaces(parsed, node),
  };
}

function depthsOf(nodes: readonly ProvisionNode[]): Map<string, number> {
  const depths = new Map<string, number>();
  for (const { id, parent } of nodes) depths.set(id, parent === null ? 0 : (depths.get(parent) ?? 0) + 1);
  return depths;
}
