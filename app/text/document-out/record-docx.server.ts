import { HeadingLevel, Paragraph } from 'docx';
import { packOfficeFile, words } from './office-file.server';
import { textWidth } from './official-paper.server';
import { textTable } from './table.server';

/** A sheet of record: a title, some lines, and tables with a heading each. All texts as they are printed. */
export type SheetOfRecord = {
  title: string;
  lines: string[];
  tables: { heading: string; rows: string[][]; shares: number[] }[];
  footer: string;
};

/** A sheet of record as .docx on landscape paper. */
export function recordAsDocx({ title, lines, tables, footer }: SheetOfRecord): Promise<Buffer> {
  const width = textWidth(true);
  const children = [
    new Paragraph({ style: 'Title', children: [words(title)] }),
    ...lines.map((line) => new Paragraph({ style: 'TableText', children: [words(line)] })),
    ...tables.flatMap(({ heading, rows, shares }) => [
      new Paragraph({ heading: HeadingLevel.HEADING_1, children: [words(heading)] }),
      textTable(rows, width, { headed: true, shares }),
    ]),
  ];
  return packOfficeFile({ title, footer, landscape: true, children });
}
