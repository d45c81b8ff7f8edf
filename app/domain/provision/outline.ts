import type { Level, ParsedText, ProvisionNode } from './provision';
import { headingOf } from './words';

/** All articles in reading order, those of attachments included. */
export function articlesOf({ nodes }: Pick<ParsedText, 'nodes'>): ProvisionNode[] {
  return nodes.filter(({ level }) => level === 'article');
}

/** The node and everything below it, in reading order; empty if there is no such node. */
export function subtree(nodes: ProvisionNode[], id: string): ProvisionNode[] {
  const inside = new Set([id]);
  return nodes.filter((node) => {
    const belongs = node.id === id || (node.parent !== null && inside.has(node.parent));
    if (belongs) inside.add(node.id);
    return belongs;
  });
}

/** One line of a table of contents; `depth` counts from 0. */
export type OutlineEntry = { id: string; level: Level; label: string; heading: string | null; depth: number };

const listed: readonly Level[] = ['part', 'subpart', 'chapter', 'section', 'article', 'attachment'];

/** Parts, chapters, sections, articles and attachments, for a table of contents. */
export function outline(parsed: Pick<ParsedText, 'text' | 'nodes'>): OutlineEntry[] {
  const depths = new Map<string, number>();
  return parsed.nodes
    .filter(({ level }) => listed.includes(level))
    .map((node) => {
      const depth = node.parent === null ? 0 : (depths.get(node.parent) ?? -1) + 1;
      depths.set(node.id, depth);
      return { id: node.id, level: node.level, label: node.label, heading: headingOf(parsed, node), depth };
    });
}
