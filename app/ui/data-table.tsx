import type { ReactNode } from 'react';
import { classes } from './classes';

type Column<Row> = {
  key: string;
  heading: string;
  cell: (row: Row) => ReactNode;
  /** Numbers stand to the right, figures under figures. */
  number?: boolean;
  /** The cell that names the row: a heading of its own, and the head of the card on phones. */
  names?: boolean;
};

type Props<Row> = {
  caption: ReactNode;
  columns: Column<Row>[];
  rows: Row[];
  rowKey: (row: Row) => string;
  /** Rows as dense as a working desk wants them. */
  dense?: boolean;
  hideCaption?: boolean;
};

/** A table that turns into one card per row on narrow phones; each cell then says its column's heading. */
export function DataTable<Row>({ caption, columns, rows, rowKey, dense, hideCaption }: Props<Row>) {
  return (
    <table className={classes('table', dense && 'table-dense')}>
      <caption className={hideCaption ? 'hidden' : undefined}>{caption}</caption>
      <thead>
        <tr>
          {columns.map(({ key, heading, number }) => (
            <th className={number ? 'number' : undefined} key={key} scope="col">
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={rowKey(row)}>
            {columns.map((column) => (
              <Cell column={column} key={column.key} row={row} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Cell<Row>({ column, row }: { column: Column<Row>; row: Row }) {
  const { heading, number, names, cell } = column;
  if (names) return <th scope="row">{cell(row)}</th>;
  return (
    <td className={number ? 'number' : undefined} data-heading={heading}>
      {cell(row)}
    </td>
  );
}
