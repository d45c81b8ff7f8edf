import { Paragraph } from 'docx';
import { packOfficeFile, words } from './office-file.server';
import { textWidth } from './official-paper.server';
import { textTable } from './table.server';

/** One provision of the draft beside what it rests on. Line feeds begin new paragraphs; all texts as they are printed. */
type BasisRow = { provision: string; basis: string; quotation: string };

/** A 条文依据对照表. Title and column headings come from the caller, who knows the language. */
export type BasisTable = {
  title: string;
  headings: BasisRow;
  rows: BasisRow[];
  footer?: string;
};

/** The table of provisions and their legal basis as .docx, on landscape paper, its head repeated on every page. */
export function basisTableAsDocx({ title, headings, rows, footer }: BasisTable): Promise<Buffer> {
  const lines = [headings, ...rows].map((row) => [row.provision, row.basis, row.quotation]);
  const table = textTable(lines, textWidth(true), { headed: true, shares: [5, 3, 4] });
  const heading = new Paragraph({ style: 'Title', children: [words(title)] });
  return packOfficeFile({ title, footer, landscape: true, children: [heading, table] });
}
