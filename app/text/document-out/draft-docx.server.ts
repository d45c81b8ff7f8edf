import { HeadingLevel, Paragraph, type Table } from 'docx';
import type { Level } from '~/domain/provision/provision';
import { type DraftDocument, type DraftNode, draftBlocks, openingNodes } from './draft-blocks';
import { packOfficeFile, words } from './office-file.server';
import { textWidth } from './official-paper.server';
import { textTable } from './table.server';

type Block = Paragraph | Table;

const headingLevels: Level[] = ['part', 'subpart', 'chapter', 'section'];
const headings = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3, HeadingLevel.HEADING_4];

/**
 * A draft as .docx with the look of an official document. Headings and articles have styles with outline levels; their
 * numbers are written as text, so that no editor can renumber what was published.
 */
export function draftAsDocx(draft: DraftDocument): Promise<Buffer> {
  const present = headingLevels.filter((level) => draft.nodes.some((node) => node.level === level));
  const opening = openingNodes(draft.nodes);
  const note = draft.headNote ? [line('HeadNote', draft.headNote)] : [];
  const top = opening > 0 ? blocksOf(draft.nodes.slice(0, opening), draft.text, present) : [line('Title', draft.title)];
  return packOfficeFile({
    title: draft.title,
    headings: present,
    footer: draft.footer,
    children: [...top, ...note, ...blocksOf(draft.nodes.slice(opening), draft.text, present)],
  });
}

const blocksOf = (nodes: DraftNode[], text: string, present: Level[]): Block[] =>
  draftBlocks(nodes, text).map((block) =>
    'rows' in block
      ? textTable(block.rows, textWidth(false), { headed: false })
      : paragraphOf(block.node, block.text, block.index, present),
  );

/** `index` is the place of the line in its node: only the first one carries the label and the rank. */
function paragraphOf(node: DraftNode, text: string, index: number, present: Level[]): Paragraph {
  const rank = present.indexOf(node.level);
  if (rank >= 0) {
    return new Paragraph({ heading: headings[rank], children: [words(text)] });
  }
  switch (node.level) {
    case 'title':
      return line('Title', text);
    case 'note':
      return line('HeadNote', text);
    case 'contents':
      return line(index === 0 ? 'HeadNote' : 'Contents', text);
    case 'attachment':
      return new Paragraph({
        style: 'Attachment',
        pageBreakBefore: index === 0 && isMark(text),
        children: [words(text)],
      });
    case 'article':
      return index === 0 ? article(node.label, text) : line('Provision', text);
    default:
      return line('Provision', text);
  }
}

/** 附件, 附件1, 附表：a mark of its own begins a page; 附件：1.… in the text is a list. */
const isMark = (text: string): boolean => /^附\s*[件表录图]\s*[\d０-９一二三四五六七八九十]{0,3}\s*[：:]?$/.test(text);

function article(label: string, text: string): Paragraph {
  const head = text.startsWith(label) ? label : '';
  return new Paragraph({ style: 'Article', children: [words(head, { bold: true }), words(text.slice(head.length))] });
}

function line(style: string, text: string): Paragraph {
  return new Paragraph({ style, children: [words(text)] });
}
