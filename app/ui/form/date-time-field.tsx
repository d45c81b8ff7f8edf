import { useT } from '~/i18n/t';
import type { FieldText } from './field-frame';
import { Fieldset } from './fieldset';

type Props = Omit<FieldText, 'required'> & {
  /** Civil time in Beijing, `2026-03-01T09:00`; either half may be missing. */
  value?: string;
};

/** A moment as two controls, `<name>.date` and `<name>.time`: the combined control is unusable on half the phones. */
export function DateTimeField({ name, id = name, label, value = '', ...rest }: Props) {
  const t = useT();
  const [date, time] = value.split('T');
  return (
    <Fieldset {...rest} id={id} legend={label}>
      <div className="pair">
        <label className="pair-part" htmlFor={id}>
          <span>{t('ui.form.date')}</span>
          <input
            aria-invalid={rest.error ? true : undefined}
            className="input input-8"
            defaultValue={date}
            id={id}
            name={`${name}.date`}
            type="date"
          />
        </label>
        <label className="pair-part" htmlFor={`${id}-time`}>
          <span>{t('ui.form.time')}</span>
          <input
            aria-invalid={rest.error ? true : undefined}
            className="input input-4"
            defaultValue={time?.slice(0, 5)}
            id={`${id}-time`}
            name={`${name}.time`}
            type="time"
          />
        </label>
      </div>
    </Fieldset>
  );
}
