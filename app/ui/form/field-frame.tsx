import type { ReactNode } from 'react';
import { useT } from '~/i18n/t';
import { classes } from '../classes';

/** What every form control is told. `id` defaults to `name`; `optional` prints the word, `required` tells assistive software. */
export type FieldText = {
  name: string;
  id?: string;
  label: ReactNode;
  hint?: ReactNode;
  error?: string;
  required?: boolean;
  optional?: boolean;
};

/** The attributes that tie a control to its hint and its error. */
export function controlProps({ name, id = name, hint, error, required }: FieldText, ...others: string[]) {
  const described = [hint && `${id}-hint`, error && `${id}-error`, ...others].filter(Boolean).join(' ');
  return {
    id,
    name,
    'aria-describedby': described || undefined,
    'aria-invalid': error ? (true as const) : undefined,
    'aria-required': required || undefined,
  };
}

export function FieldError({ id, error }: { id: string; error?: string }) {
  const t = useT();
  if (!error) return null;
  return (
    <p className="field-error" id={`${id}-error`}>
      <span className="hidden">{t('ui.form.error')}</span>
      {error}
    </p>
  );
}

/** A label, its hint and its error around one control. */
export function FieldFrame({ children, ...field }: FieldText & { children: ReactNode }) {
  const { name, id = name, label, hint, error, optional } = field;
  const t = useT();
  return (
    <div className={classes('field', error && 'field-wrong')}>
      <label className="label" htmlFor={id}>
        {label}
        {optional && <span className="optional">{t('ui.form.optional')}</span>}
      </label>
      {hint && (
        <div className="hint" id={`${id}-hint`}>
          {hint}
        </div>
      )}
      <FieldError error={error} id={id} />
      {children}
    </div>
  );
}
