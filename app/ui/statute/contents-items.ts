import type { ContentsCell, ContentsItem } from './contents';
import { anchorOf, bodyOf, type Provision } from './provision-tree';

const sections = new Set(['part', 'subpart', 'chapter', 'section', 'attachment']);
const gistLength = 14;

type Numbered = Provision & { ordinal?: unknown };

/** Headings with their articles as cells; a draft without headings lists its articles with their first words. */
export function contentsItems(nodes: Numbered[], text: string): ContentsItem[] {
  const hasHeadings = nodes.some(({ level }) => sections.has(level));
  const items: ContentsItem[] = [];
  let position = 0;
  for (const node of nodes) {
    const href = `#${anchorOf(node)}`;
    const body = bodyOf(node, text);
    if (sections.has(node.level)) {
      items.push({ href, label: [node.label, body].filter(Boolean).join('　'), cells: [] });
    } else if (node.level === 'article') {
      position += 1;
      if (hasHeadings) lastOf(items, href).push({ href, number: String(node.ordinal ?? position) });
      else items.push({ href, label: `${node.label}　${body.slice(0, gistLength)}` });
    }
  }
  return items;
}

/** Articles before the first heading get a line of their own. */
function lastOf(items: ContentsItem[], href: string): ContentsCell[] {
  const last = items[items.length - 1];
  if (last?.cells) return last.cells;
  const cells: ContentsCell[] = [];
  items.push({ href, label: '…', cells });
  return cells;
}
