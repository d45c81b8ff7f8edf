import { FieldError } from '../form/field-frame';

type Cell = { name: string; id: string; label: string; value?: string; error?: string };

const told = ({ id, error }: Cell) => ({
  'aria-describedby': error ? `${id}-error` : undefined,
  'aria-invalid': error ? (true as const) : undefined,
});

/** A few lines of text in the cell of a table: the column's heading is its visible label. */
export function CellText(cell: Cell) {
  const { name, id, label, value, error } = cell;
  return (
    <div className="cell">
      <FieldError error={error} id={id} />
      <textarea
        {...told(cell)}
        aria-label={label}
        className="input"
        defaultValue={value}
        id={id}
        name={name}
        rows={2}
      />
    </div>
  );
}

/** One of many in the cell of a table. `empty` is the word for "none chosen". */
export function CellSelect({
  options,
  empty,
  ...cell
}: Cell & { options: { value: string; label: string }[]; empty?: string }) {
  const { name, id, label, value, error } = cell;
  return (
    <div className="cell">
      <FieldError error={error} id={id} />
      <select
        {...told(cell)}
        aria-label={label}
        className="input select"
        defaultValue={value ?? ''}
        id={id}
        name={name}
      >
        {empty !== undefined && <option value="">{empty}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}

/** A day in the cell of a table. */
export function CellDay(cell: Cell) {
  const { name, id, label, value, error } = cell;
  return (
    <div className="cell">
      <FieldError error={error} id={id} />
      <input
        {...told(cell)}
        aria-label={label}
        className="input"
        defaultValue={value}
        id={id}
        name={name}
        title={label}
        type="date"
      />
    </div>
  );
}
