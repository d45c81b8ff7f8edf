import type { InputHTMLAttributes } from 'react';
import { classes } from '../classes';
import { controlProps, FieldFrame, type FieldText } from './field-frame';

type Props = FieldText & {
  type?: 'text' | 'email' | 'tel' | 'date' | 'number' | 'url' | 'password' | 'search';
  value?: string;
  /** How many Han wide the box is drawn: the width hints at the length of the answer. */
  width?: 4 | 8 | 16;
} & Pick<
    InputHTMLAttributes<HTMLInputElement>,
    | 'autoComplete'
    | 'inputMode'
    | 'min'
    | 'max'
    | 'step'
    | 'minLength'
    | 'maxLength'
    | 'pattern'
    | 'spellCheck'
    | 'lang'
  >;

/** One line of text, an e-mail address, a telephone number, a day. */
export function Field({
  name,
  id,
  label,
  hint,
  error,
  required,
  optional,
  type = 'text',
  value,
  width,
  ...rest
}: Props) {
  const field = { name, id, label, hint, error, required, optional };
  return (
    <FieldFrame {...field}>
      <input
        {...controlProps(field)}
        {...rest}
        className={classes('input', width && `input-${width}`)}
        defaultValue={value}
        type={type}
      />
    </FieldFrame>
  );
}
