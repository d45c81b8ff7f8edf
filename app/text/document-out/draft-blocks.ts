import { isRuler, rowOf } from '~/domain/provision/pipe-rows';
import type { Level, ProvisionNode } from '~/domain/provision/provision';

/** A draft as it is stored. `title` heads the document where the text has no title of its own. */
export type DraftDocument = {
  title: string;
  /** A line under the title, such as （征求意见稿）. */
  headNote?: string | undefined;
  text: string;
  nodes: Pick<ProvisionNode, 'level' | 'label' | 'start' | 'end'>[];
  footer?: string | undefined;
};

export type DraftNode = DraftDocument['nodes'][number];

/** What stands on paper: a line of a node (`index` is its place there, the first carries label and rank), or the rows of a table. */
export type DraftBlock = { node: DraftNode; text: string; index: number } | { rows: string[][] };

const headed: Level[] = ['title', 'part', 'subpart', 'chapter', 'section', 'attachment'];

/** The nodes as lines and tables in reading order; neighbouring table rows make one table. */
export function draftBlocks(nodes: DraftNode[], text: string): DraftBlock[] {
  const blocks: DraftBlock[] = [];
  for (const node of nodes) {
    for (const [index, words] of linesOf(text.slice(node.start, node.end)).entries()) {
      const cells = node.level === 'table' ? rowOf(words) : null;
      const last = blocks.at(-1);
      if (!cells) blocks.push({ node, text: headed.includes(node.level) ? withoutHashes(words) : words, index });
      else if (isRuler(cells)) continue;
      else if (last && 'rows' in last) last.rows.push(cells);
      else blocks.push({ rows: [cells] });
    }
  }
  return blocks;
}

/** How many nodes are the title that the text opens with; 0 where it has none of its own. */
export const openingNodes = (nodes: DraftNode[]): number =>
  nodes.findLastIndex((node, index) => node.level === 'title' && index < 3) + 1;

/** The lines of a span that say something to a reader, without blanks around them. */
function linesOf(span: string): string[] {
  const lines = span.split('\n').map((line) => line.trim());
  return lines.filter((line) => line !== '' && !/^<!--.*-->$/.test(line));
}

/** A heading as it is printed: Markdown's hashes are for programs. */
const withoutHashes = (line: string): string => line.replace(/^#{1,6}\s+/, '');
