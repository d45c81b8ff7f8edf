import type { ProvisionNode } from '../../app/domain/provision/provision';

/**
 * The provision that a printed place means: '第十二条', or labels joined from the outside in where a draft has no articles
 * ('三、（二）'). Throws when the draft has no such place: the demo's texts would be wrong.
 */
export function nodeAt(nodes: readonly ProvisionNode[], place: string): string {
  const found = nodes.find((node) => node.label === place) ?? nodes.find((node) => pathOf(nodes, node).endsWith(place));
  if (!found) throw new Error(`the draft has no place ${place}`);
  return found.id;
}

function pathOf(nodes: readonly ProvisionNode[], node: ProvisionNode): string {
  const parent = nodes.find(({ id }) => id === node.parent);
  return (parent ? pathOf(nodes, parent) : '') + node.label;
}
