import { controlProps, FieldFrame, type FieldText } from './field-frame';

type Props = FieldText & { options: { value: string; label: string }[]; value?: string; empty?: string };

/** One of many. `empty` is the word for "none chosen". */
export function Select({ options, value, empty, ...field }: Props) {
  return (
    <FieldFrame {...field}>
      <select {...controlProps(field)} className="input select" defaultValue={value ?? ''}>
        {empty !== undefined && <option value="">{empty}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}
