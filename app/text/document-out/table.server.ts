import { Paragraph, Table, TableCell, TableRow, WidthType } from 'docx';
import { words } from './office-file.server';

/**
 * A table with borders over the whole width (in twentieths of a point). The first row is repeated on every page if it is
 * a heading. `shares` are the relative widths of the columns; a line feed in a cell begins a new paragraph.
 */
export function textTable(rows: string[][], width: number, options: { headed: boolean; shares?: number[] }): Table {
  const columns = Math.max(...rows.map((row) => row.length), 1);
  const shares = Array.from({ length: columns }, (_, i) => options.shares?.[i] ?? 1);
  const sum = shares.reduce((total, share) => total + share, 0);
  const columnWidths = shares.map((share) => Math.floor((width * share) / sum));
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths,
    rows: rows.map((row, index) => {
      const isHead = options.headed && index === 0;
      const cells = columnWidths.map((size, column) =>
        cell(row[column] ?? '', size, isHead ? 'TableHead' : 'TableText'),
      );
      return new TableRow({ tableHeader: isHead, children: cells });
    }),
  });
}

function cell(text: string, size: number, style: string): TableCell {
  const children = text.split('\n').map((line) => new Paragraph({ style, children: [words(line)] }));
  return new TableCell({ width: { size, type: WidthType.DXA }, margins: { left: 80, right: 80 }, children });
}
