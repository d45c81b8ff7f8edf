import { isRuler, rowOf } from '~/domain/provision/pipe-rows';

/** A table that stands in a draft as lines of text; its first row is its head. */
export function TextTable({ text, id }: { text: string; id: string }) {
  const lines = text.split('\n').filter((line) => line.trim());
  const [head = [], ...rows] = lines.map((line) => rowOf(line) ?? [line.trim()]).filter((cells) => !isRuler(cells));
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
