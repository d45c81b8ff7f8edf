import { heading, paragraph, printedPage, table } from './printed-page.server';
import type { SheetOfRecord } from './record-docx.server';

/** A sheet of record as a page for the printer, to be printed on landscape paper. */
export function recordAsHtml({ title, lines, tables, footer }: SheetOfRecord): string {
  const body = [
    heading(1, title),
    ...lines.map((line) => paragraph(line, 'left')),
    ...tables.map(({ heading: head, rows }) => heading(2, head) + table(rows, { headed: true })),
  ];
  return printedPage({ title, footer, body: body.join('') });
}
