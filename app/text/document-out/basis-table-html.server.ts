import type { BasisTable } from './basis-table-docx.server';
import { heading, printedPage, table } from './printed-page.server';

/** The table of provisions and their legal basis as a page for the printer, to be printed on landscape paper. */
export function basisTableAsHtml({ title, headings, rows, footer }: BasisTable): string {
  const lines = [headings, ...rows].map(({ provision, basis, quotation }) => [provision, basis, quotation]);
  return printedPage({ title, footer, body: heading(1, title) + table(lines, { headed: true }) });
}
