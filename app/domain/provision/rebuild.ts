import type { ParsedText, ProvisionNode } from './provision';
import { rankOf, type Sprout, Tree } from './tree';

/** A node of the new list: its span and level, and the node of the old tree that it was (null: it is new). */
export type Piece = Sprout & { old: ProvisionNode | null };

/** The nodes that can have children. */
export function isContainer({ level }: Pick<ProvisionNode, 'level'>): boolean {
  return rankOf(level) !== undefined || level === 'attachment';
}

/**
 * Links the pieces anew, as the reader does: by their levels. Text without level hangs where it hung before if that is
 * still open, and on whatever is open if it hung on that before. Ids are given anew by position.
 */
export function rebuild(parsed: ParsedText, pieces: Piece[]): ParsedText {
  const tree = new Tree();
  const successors = new Map<string, ProvisionNode>();
  const tops = topsBefore(parsed.nodes);
  for (const { old, ...sprout } of pieces) {
    const node = tree.add(sprout, old ? under(sprout, old) : undefined);
    if (old) successors.set(old.id, node);
  }
  const hasArticles = tree.nodes.some(({ level }) => level === 'article');
  const warnings = parsed.warnings.filter(({ code }) => code !== 'no-articles');
  return {
    text: parsed.text,
    nodes: tree.nodes,
    warnings: hasArticles ? warnings : [...warnings, { code: 'no-articles' }],
  };

  function under(sprout: Sprout, old: ProvisionNode): ProvisionNode | null | undefined {
    const parent = old.parent === null ? null : successors.get(old.parent);
    // ① inside （1）: the only level that lies in its own.
    if (isContainer(sprout))
      return sprout.level === 'subsubitem' && parent?.level === 'subsubitem' ? parent : undefined;
    return sprout.level === old.level && tops.get(old.id) !== old.parent ? parent : undefined;
  }
}

/** For each node the id of the deepest node that was open when it was read, or null. */
function topsBefore(nodes: ProvisionNode[]): Map<string, string | null> {
  const tops = new Map<string, string | null>();
  let top: string | null = null;
  for (const node of nodes) {
    tops.set(node.id, top);
    top = isContainer(node) ? node.id : node.parent;
  }
  return tops;
}
