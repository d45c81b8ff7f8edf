import { neutralCell } from './neutral-cell';

/** Rows as CSV (RFC 4180) in UTF-8 with the mark that office programs want to see. No cell begins like a formula. */
export const csv = (rows: readonly string[][]): string =>
  `\uFEFF${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;

function cell(text: string): string {
  const neutral = neutralCell(text);
  return /[",\r\n]/.test(neutral) ? `"${neutral.replaceAll('"', '""')}"` : neutral;
}
