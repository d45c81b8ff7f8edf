import { useId } from 'react';

type Props = {
  name: string;
  label: string;
  value?: string;
  checked?: boolean;
  /** The label is for assistive software only: the column's heading says it to everybody else. */
  hidden?: boolean;
  /** What assistive software is told where the visible word alone is not enough. */
  says?: string;
};

/** A checkbox in the cell of a table. */
export function Tick({ name, label, value, checked, hidden, says }: Props) {
  const id = useId();
  return (
    <span className="tick">
      <input aria-label={says} defaultChecked={checked} id={id} name={name} type="checkbox" value={value} />
      <label className={hidden ? 'hidden' : undefined} htmlFor={id}>
        {label}
      </label>
    </span>
  );
}
