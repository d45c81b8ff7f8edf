const isRuler = (line: string) => /^\|[\s|:-]*---[\s|:-]*\|$/.test(line.trim());

/** Cells between pipes (`\|` is a pipe that is meant, `<br>` a line break) or between tabs, as drafts are stored. */
function cellsOf(line: string): string[] {
  const row = line.trim();
  if (!row.startsWith('|')) return line.split('\t').map((cell) => cell.trim());
  const cells = row.replace(/^\||\|$/g, '').split(/(?<!\\)\|/);
  return cells.map((cell) => cell.trim().replaceAll('<br>', '\n').replace(/\\(.)/g, '$1'));
}

/** A table that stands in a draft as lines of text; its first row is its head. */
export function TextTable({ text, id }: { text: string; id: string }) {
  const lines = text.split('\n').filter((line) => line.trim() && !isRuler(line));
  const [head = [], ...rows] = lines.map(cellsOf);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reachable by keyboard
    <section aria-label={head.join('、')} className="table-scroll" id={id} tabIndex={0}>
      <table className="table table-statute">
        <thead>
          <tr>{head.map((cell, column) => keyed('th', cell, column))}</tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows are printed once and never move
            <tr key={index}>{row.map((cell, column) => keyed('td', cell, column))}</tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

const keyed = (Tag: 'th' | 'td', cell: string, column: number) => (
  <Tag key={column} scope={Tag === 'th' ? 'col' : undefined}>
    {cell}
  </Tag>
);
