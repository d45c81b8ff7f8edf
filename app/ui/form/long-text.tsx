import { useT } from '~/i18n/t';
import { controlProps, FieldFrame, type FieldText } from './field-frame';

type Props = FieldText & {
  value?: string;
  rows?: number;
  /** The limit in characters. It is stated and counted, not enforced by the box: a paste must never be cut in silence. */
  max?: number;
  lang?: string;
};

/** A long answer. `data-count` lets the enhancement script announce how many characters are left. */
export function LongText({ value, rows = 8, max, lang, ...field }: Props) {
  const t = useT();
  const { name, id = name } = field;
  const note = max === undefined ? [] : [`${id}-count`];
  return (
    <FieldFrame {...field}>
      <textarea
        {...controlProps(field, ...note)}
        className="input long-text"
        data-count={max}
        defaultValue={value}
        lang={lang}
        rows={rows}
      />
      {max !== undefined && (
        <p className="hint count" data-left={t('ui.form.left')} data-over={t('ui.form.over')} id={`${id}-count`}>
          {t('ui.form.atMost', { max: max.toLocaleString('en') })}
        </p>
      )}
    </FieldFrame>
  );
}
