import type { ProvisionNode } from '~/domain/provision/provision';
import { wordsOf } from '~/domain/provision/words';

export type Provision = Omit<ProvisionNode, 'warnings'>;

export type Branch = { node: Provision; body: string; children: Branch[] };

/** What is printed of a node behind its label. A table keeps its lines as they are: blank cells stand at their edges. */
const printed = (node: Provision, text: string): string =>
  node.level === 'table' ? text.slice(node.start, node.end) : wordsOf({ text }, node);

/** Nodes in reading order become trees; a node whose parent is not among them is a root. */
export function treeOf(nodes: Provision[], text: string): Branch[] {
  const branches = new Map(
    nodes.map((node) => [node.id, { node, body: printed(node, text), children: [] as Branch[] }]),
  );
  const roots: Branch[] = [];
  for (const branch of branches.values()) {
    const parent = branch.node.parent === null ? undefined : branches.get(branch.node.parent);
    (parent ? parent.children : roots).push(branch);
  }
  return roots;
}

export const anchorOf = (node: Pick<Provision, 'id'>): string => `p-${node.id}`;

const listed = new Set(['item', 'subitem', 'subsubitem']);

export const isItem = ({ node }: Branch): boolean => listed.has(node.level);

/** Neighbouring items (项, 目) form one run, to be printed as one list; everything else is a run of its own. */
export function runsOf(branches: Branch[]): [Branch, ...Branch[]][] {
  const runs: [Branch, ...Branch[]][] = [];
  for (const branch of branches) {
    const last = runs[runs.length - 1];
    if (last && isItem(last[0]) && isItem(branch)) last.push(branch);
    else runs.push([branch]);
  }
  return runs;
}
