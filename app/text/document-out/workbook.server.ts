import writeExcelFile from 'write-excel-file/node';
import { neutralCell } from './neutral-cell';

/** A sheet of a workbook. The first row is its head, repeated and bold; `widths` are in characters. */
export type WorkbookSheet = { name: string; rows: string[][]; widths: number[] };

/** Sheets of text as .xlsx. Every cell is text, wrapped, and none begins like a formula. */
export function workbook(sheets: readonly WorkbookSheet[]): Promise<Buffer> {
  return writeExcelFile(
    sheets.map(({ name, rows, widths }) => ({
      sheet: name.slice(0, 31),
      data: rows.map((row, at) =>
        row.map((text) => ({
          value: neutralCell(text),
          type: String,
          wrap: true,
          alignVertical: 'top' as const,
          ...(at === 0 ? { fontWeight: 'bold' as const } : {}),
        })),
      ),
      columns: widths.map((width) => ({ width })),
      stickyRowsCount: 1,
    })),
  ).toBuffer();
}
