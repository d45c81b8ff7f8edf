import type { Level, ProvisionNode } from './provision';

/** How deep the levels of the law lie in each other. Levels without a rank stand beside them. */
const ranks: Partial<Record<Level, number>> = {
  part: 1,
  subpart: 2,
  chapter: 3,
  section: 4,
  article: 5,
  paragraph: 6,
  item: 7,
  subitem: 8,
  subsubitem: 9,
};

/** From 编 (1) to the deepest item (9); undefined for titles, tables, plain text and the like. */
export function rankOf(level: Level): number | undefined {
  return ranks[level];
}

export type Sprout = Omit<ProvisionNode, 'id' | 'parent'>;

/**
 * Nodes in reading order, linked to their parents as they come. Open is the chain from an attachment or heading down to
 * the last node that can have children. An attachment closes everything; 标题, 题注 and 目录 close everything but the
 * attachment they stand in; text without level closes what is below the node it hangs on.
 */
export class Tree {
  readonly nodes: ProvisionNode[] = [];
  private readonly open: ProvisionNode[] = [];

  /** `under` is asked for where the level alone does not say it, and must be open (null: the root). */
  add(sprout: Sprout, under?: ProvisionNode | null): ProvisionNode {
    const rank = rankOf(sprout.level);
    if (sprout.level === 'attachment') this.open.length = 0;
    else if (under !== undefined && this.isOpen(under)) this.closeBelow(under);
    else if (rank !== undefined) this.closeFrom(rank);
    else if (sprout.level !== 'plain' && sprout.level !== 'table') this.closeBelow(this.attachment);
    const { level, label, ordinal, start, end, warnings } = sprout;
    const node = {
      id: `n${this.nodes.length + 1}`,
      parent: this.top?.id ?? null,
      level,
      label,
      ordinal,
      start,
      end,
      warnings,
    };
    this.nodes.push(node);
    if (rank !== undefined || level === 'attachment') this.open.push(node);
    return node;
  }

  /** The deepest open node. */
  get top(): ProvisionNode | null {
    return this.open[this.open.length - 1] ?? null;
  }

  get attachment(): ProvisionNode | null {
    return this.open[0]?.level === 'attachment' ? this.open[0] : null;
  }

  /** The heading or attachment that is open, whatever article or item stands open below it. */
  get heading(): ProvisionNode | null {
    return this.open.findLast(({ level }) => (rankOf(level) ?? 0) < ranks.article!) ?? null;
  }

  isOpen(node: ProvisionNode | null): boolean {
    return node === null || this.open.includes(node);
  }

  private closeFrom(rank: number) {
    while ((rankOf(this.top?.level ?? 'plain') ?? 0) >= rank) this.open.pop();
  }

  private closeBelow(node: ProvisionNode | null) {
    while (this.top !== node && this.open.length > 0) this.open.pop();
  }
}
