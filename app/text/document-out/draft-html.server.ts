import type { Level } from '~/domain/provision/provision';
import { type DraftBlock, type DraftDocument, draftBlocks, openingNodes } from './draft-blocks';
import { heading, paragraph, printedPage, table } from './printed-page.server';

const divisions: Level[] = ['part', 'subpart', 'chapter', 'section'];

/** A draft as a page for the printer, headings and article numbers in its outline. */
export function draftAsHtml({ title, headNote, text, nodes, footer }: DraftDocument): string {
  const present = divisions.filter((level) => nodes.some((node) => node.level === level));
  const opening = openingNodes(nodes);
  const html = (some: typeof nodes) =>
    draftBlocks(some, text)
      .map((block) => htmlOf(block, present))
      .join('\n');
  const top = opening > 0 ? html(nodes.slice(0, opening)) : heading(1, title);
  const note = headNote ? paragraph(headNote, 'note') : '';
  return printedPage({ title, footer, body: `${top}${note}${html(nodes.slice(opening))}` });
}

function htmlOf(block: DraftBlock, present: Level[]): string {
  if ('rows' in block) return table(block.rows);
  const { node, text, index } = block;
  const rank = present.indexOf(node.level);
  if (rank >= 0) return heading(rank + 2, text);
  if (node.level === 'title') return /^[（(]/.test(text) ? paragraph(text, 'note') : heading(1, text);
  if (node.level === 'note' || node.level === 'contents') return paragraph(text, 'note');
  if (node.level === 'attachment') return index === 0 ? heading(2, text, 'left') : paragraph(text, 'note');
  if (node.level === 'article' && index === 0) return article(node.label, text, present.length + 2);
  return paragraph(text);
}

/** The number stands in the line as it is printed, and is a heading for the outline. */
function article(label: string, text: string, level: number): string {
  if (!label || !text.startsWith(label)) return paragraph(text);
  return `<div class="article">${heading(level, label)}${paragraph(text.slice(label.length))}</div>`;
}
