import type { Line } from './lines';
import { markOf } from './marks';

/** A row between pipes, as Markdown and our own Word reader write it. */
function isPipeRow(row: string): boolean {
  return row.length > 2 && row.startsWith('|') && row.endsWith('|');
}

function tabsIn(row: string): number {
  let tabs = 0;
  for (let at = row.indexOf('\t'); at >= 0; at = row.indexOf('\t', at + 1)) tabs++;
  return tabs;
}

/** Cells between tabs. One tab behind a number (第一条⇥为了) is only how Word sets a list. */
function isTabRow(row: string): boolean {
  const tabs = tabsIn(row);
  return tabs > 1 || (tabs === 1 && markOf(row) === null);
}

/** The line with its first and last cells, be they empty. */
function wholeRow(text: string, { from, to, indent }: Line): string {
  const newline = text.indexOf('\n', to);
  return text.slice(from - indent, newline < 0 ? text.length : newline);
}

/** For each line whether it is a row of a table: between pipes, or one of at least two lines in a row with tabs. */
export function tableRows(text: string, lines: Line[]): boolean[] {
  const rows = lines.map((line) => text.slice(line.from, line.to));
  const columns = lines.map((line) => tabsIn(wholeRow(text, line)));
  const tabs: boolean[] = [];
  for (const [at, row] of rows.entries()) {
    const isLikeAbove = columns[at]! > 0 && tabs[at - 1] === true && columns[at] === columns[at - 1];
    tabs.push(isTabRow(row) || isLikeAbove);
  }
  const goesOn = (at: number) => tabs[at] === true && lines[at]?.afterBlank === false;
  return rows.map(
    (row, at) => isPipeRow(row) || (tabs[at]! && (goesOn(at + 1) || (goesOn(at) && tabs[at - 1] === true))),
  );
}
