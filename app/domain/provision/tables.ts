import type { Line } from './lines';
import { markOf } from './marks';

const rule = /^\|[\s|:—–-]+\|$/;

/** A row between pipes, as Markdown and our own Word reader write it. */
function isPipeRow(row: string): boolean {
  return row.length > 2 && row.startsWith('|') && (row.endsWith('|') || rule.test(row));
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

/** For each line whether it is a row of a table: between pipes, or one of at least two lines in a row with tabs. */
export function tableRows(text: string, lines: Line[]): boolean[] {
  const rows = lines.map((line) => text.slice(line.from, line.to));
  const pipes = rows.map(isPipeRow);
  const tabs = rows.map(isTabRow);
  const goesOn = (at: number) => tabs[at] === true && lines[at]?.afterBlank === false;
  return rows.map((_, at) => pipes[at]! || (tabs[at]! && (goesOn(at + 1) || (goesOn(at) && tabs[at - 1] === true))));
}
