/**
 * Tables in plain text: one line for each row, `| a | b |`. Inside a cell a line break is written `<br>`, and a backslash
 * stands before a pipe, a backslash or a `<br>` that is meant as such. {@link cellsOf} gives back what was put in, except
 * blanks around a cell.
 */
export function pipeRow(cells: string[]): string {
  const written = cells.map((cell) =>
    cell
      .trim()
      .replace(/\\|\||<br>/g, '\\$&')
      .replaceAll('\n', '<br>'),
  );
  return `| ${written.join(' | ')} |`;
}

/** The cells of a table row, line breaks inside them as line feeds; null where the line is no table row. */
export function cellsOf(line: string): string[] | null {
  const row = line.trim();
  if (row.length < 2 || !row.startsWith('|') || !row.endsWith('|')) return null;
  const cells = [''];
  for (const [token] of row.slice(1, -1).matchAll(/\\.|<br>|[\s\S]/g)) {
    if (token === '|') cells.push('');
    else cells[cells.length - 1] += token === '<br>' ? '\n' : token.replace(/^\\(?=.)/, '');
  }
  return cells.map((cell) => cell.trim());
}

/** The cells of one line of a table, between pipes or between tabs; null where the line has neither. */
export const rowOf = (line: string): string[] | null =>
  cellsOf(line) ?? (line.includes('\t') ? line.split('\t').map((cell) => cell.trim()) : null);

/** The line under the head of a Markdown table. */
export const isRuler = (cells: readonly string[]): boolean => cells.every((cell) => /^:?-+:?$/.test(cell));
