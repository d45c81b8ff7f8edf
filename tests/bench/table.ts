import type { Row } from './rounds';

const columns: [head: string, width: number, cell: (row: Row) => string][] = [
  ['connections', 12, ({ connections }) => String(connections)],
  ['per second', 11, ({ perSecond }) => perSecond.toFixed(0)],
  ['p50 ms', 9, ({ p50 }) => p50.toFixed(2)],
  ['p99 ms', 9, ({ p99 }) => p99.toFixed(2)],
  ['µs each', 9, ({ processor }) => processor?.toFixed(0) ?? '–'],
  ['MB', 7, ({ megabytes }) => megabytes?.toFixed(0) ?? '–'],
];

/** A table of two contestants at each number of connections; the first one's share of the second's answers a second. */
export function table(title: string, rows: Row[]): string {
  const head = title.padEnd(34) + columns.map(([name, width]) => name.padStart(width)).join('');
  const lines = rows.map((row) => {
    const cells = columns.map(([, width, cell]) => cell(row).padStart(width)).join('');
    const rival = rows.find(({ connections, what }) => connections === row.connections && what !== row.what);
    const isFirst = rival && rows.indexOf(row) < rows.indexOf(rival);
    return `${row.what.padEnd(34)}${cells}${isFirst ? `  ${share(row, rival)}` : ''}`;
  });
  return [head, ...lines].join('\n');
}

const share = (row: Row, rival: Row) => {
  const processor =
    row.processor && rival.processor ? `, ${(row.processor / rival.processor).toFixed(1)}x the processor` : '';
  return `${((row.perSecond / rival.perSecond) * 100).toFixed(0)} %${processor}`;
};
