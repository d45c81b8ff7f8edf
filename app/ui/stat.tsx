export type StatItem = { label: string; value: string | number; unit?: string; note?: string };

/** A few figures in a row, the figure large, its word beneath. */
export function Stats({ items }: { items: StatItem[] }) {
  return (
    <dl className="stats">
      {items.map(({ label, value, unit, note }) => (
        <div className="stat" key={label}>
          <dt>{label}</dt>
          <dd>
            <span className="stat-figure">{value}</span>
            {unit && <span className="stat-unit">{unit}</span>}
          </dd>
          {note && <dd className="stat-note">{note}</dd>}
        </div>
      ))}
    </dl>
  );
}
