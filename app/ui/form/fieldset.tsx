import type { ReactNode } from 'react';
import { useT } from '~/i18n/t';
import { classes } from '../classes';
import { FieldError, type FieldText } from './field-frame';

type Props = Omit<FieldText, 'name' | 'label' | 'required'> & { id: string; legend: ReactNode; children: ReactNode };

/** Several controls that answer one question. */
export function Fieldset({ id, legend, hint, error, optional, children }: Props) {
  const t = useT();
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <fieldset aria-describedby={described || undefined} className={classes('field', error && 'field-wrong')}>
      <legend className="label">
        {legend}
        {optional && <span className="optional">{t('ui.form.optional')}</span>}
      </legend>
      {hint && (
        <div className="hint" id={`${id}-hint`}>
          {hint}
        </div>
      )}
      <FieldError error={error} id={id} />
      {children}
    </fieldset>
  );
}
