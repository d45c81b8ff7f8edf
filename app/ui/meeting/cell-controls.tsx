import type { ReactNode } from 'react';
import { FieldError } from '../form/field-frame';

type Cell = { name: string; id: string; label: string; value?: string; error?: string };

/** What every control in the cell of a table is told: the column's heading is its visible label. */
const told = ({ name, id, label, error }: Cell) => ({
  'aria-describedby': error ? `${id}-error` : undefined,
  'aria-invalid': error ? (true as const) : undefined,
  'aria-label': label,
  id,
  name,
});

function CellFrame({ cell: { id, error }, children }: { cell: Cell; children: ReactNode }) {
  return (
    <div className="cell">
      <FieldError error={error} id={id} />
      {children}
    </div>
  );
}

/** A few lines of text in the cell of a table. */
export function CellText(cell: Cell) {
  return (
    <CellFrame cell={cell}>
      <textarea {...told(cell)} className="input" defaultValue={cell.value} rows={2} />
    </CellFrame>
  );
}

/** One of many in the cell of a table. `empty` is the word for "none chosen". */
export function CellSelect({
  options,
  empty,
  ...cell
}: Cell & { options: { value: string; label: string }[]; empty?: string }) {
  return (
    <CellFrame cell={cell}>
      <select {...told(cell)} className="input select" defaultValue={cell.value ?? ''}>
        {empty !== undefined && <option value="">{empty}</option>}
        {options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </CellFrame>
  );
}

/** A day in the cell of a table. */
export function CellDay(cell: Cell) {
  return (
    <CellFrame cell={cell}>
      <input {...told(cell)} className="input" defaultValue={cell.value} title={cell.label} type="date" />
    </CellFrame>
  );
}
