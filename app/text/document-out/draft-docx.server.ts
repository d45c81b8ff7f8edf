import { HeadingLevel, Paragraph, type Table } from 'docx';
import type { Level, ProvisionNode } from '~/domain/provision/provision';
import { cellsOf } from '../pipe-rows';
import { packOfficeFile, words } from './office-file.server';
import { textWidth } from './official-paper.server';
import { textTable } from './table.server';

/** A draft as it is stored. `title` heads the document where the text has no title of its own. */
export type DraftDocument = {
  title: string;
  /** A line under the title, such as （征求意见稿）. */
  headNote?: string;
  text: string;
  nodes: Pick<ProvisionNode, 'level' | 'label' | 'start' | 'end'>[];
  footer?: string;
};

type Node = DraftDocument['nodes'][number];
type Block = Paragraph | Table;

const headingLevels: Level[] = ['part', 'subpart', 'chapter', 'section'];
const headings = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3, HeadingLevel.HEADING_4];

/**
 * A draft as .docx with the look of an official document. Headings and articles have styles with outline levels; their
 * numbers are written as text, so that no editor can renumber what was published.
 */
export function draftAsDocx(draft: DraftDocument): Promise<Buffer> {
  const present = headingLevels.filter((level) => draft.nodes.some((node) => node.level === level));
  const opening = draft.nodes.findLastIndex((node, index) => node.level === 'title' && index < 3) + 1;
  const note = draft.headNote ? [line('HeadNote', draft.headNote)] : [];
  const top = opening > 0 ? blocksOf(draft.nodes.slice(0, opening), draft.text, present) : [line('Title', draft.title)];
  return packOfficeFile({
    title: draft.title,
    headings: present,
    footer: draft.footer,
    children: [...top, ...note, ...blocksOf(draft.nodes.slice(opening), draft.text, present)],
  });
}

function blocksOf(nodes: Node[], text: string, present: Level[]): Block[] {
  const blocks: Block[] = [];
  let rows: string[][] = [];
  const closeTable = () => {
    if (rows.length > 0) blocks.push(textTable(rows, textWidth(false), { headed: false }));
    rows = [];
  };
  for (const node of nodes) {
    for (const [index, words] of linesOf(text.slice(node.start, node.end)).entries()) {
      const cells = node.level === 'table' ? rowOf(words) : null;
      if (cells && isRule(cells)) continue;
      if (cells) rows.push(cells);
      else closeTable();
      if (!cells) blocks.push(paragraphOf(node, words, index, present));
    }
  }
  closeTable();
  return blocks;
}

/** The lines of a span that say something to a reader, without blanks around them. */
function linesOf(span: string): string[] {
  const lines = span.split('\n').map((line) => line.trim());
  return lines.filter((line) => line !== '' && !/^<!--.*-->$/.test(line));
}

/** The cells of a row, between pipes or between tabs. */
const rowOf = (line: string): string[] | null => cellsOf(line) ?? (line.includes('\t') ? line.split('\t') : null);

/** The line under the head of a Markdown table. */
const isRule = (cells: string[]): boolean => cells.every((cell) => /^:?-+:?$/.test(cell));

/** `index` is the place of the line in its node: only the first one carries the label and the rank. */
function paragraphOf(node: Node, text: string, index: number, present: Level[]): Paragraph {
  const rank = present.indexOf(node.level);
  if (rank >= 0) {
    return new Paragraph({ heading: headings[rank], children: [words(text.replace(/^#{1,6}\s+/, ''))] });
  }
  switch (node.level) {
    case 'title':
      return line('Title', text.replace(/^#{1,6}\s+/, ''));
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
