import { useT } from '~/i18n/t';
import type { ShownLimit } from '~/queries/rules-page.server';
import { Choice } from '../form/choice';
import { Field } from '../form/field';
import { sourceInWords } from './limit-words';

type Props = { limit: ShownLimit; typed: Record<string, string> | undefined; error: string | undefined };

/** One number of the rules: its value, its unit where there is a choice, its note. What is law says so beside the box. */
export function LimitFields({ limit, typed, error }: Props) {
  const t = useT();
  const { key, value, unit, source } = limit;
  const name = `limits.${key}`;
  const label = t(`rules.limit.${key}`);
  const hint = sourceInWords(t, limit);
  const note = (
    <Field
      label={t('rules.desk.noteOn', { name: label })}
      name={`${name}.note`}
      optional
      value={typed?.note ?? source.note}
    />
  );
  if (typeof value === 'boolean')
    return (
      <>
        <Choice
          error={error}
          hint={hint}
          id={`${name}.value`}
          inline
          label={label}
          name={`${name}.value`}
          options={(['yes', 'no'] as const).map((one) => ({ value: one, label: t(`rules.${one}`) }))}
          value={typed?.value ?? (value ? 'yes' : 'no')}
        />
        <input name={`${name}.unit`} type="hidden" value={unit} />
        {note}
      </>
    );
  return (
    <>
      <Field
        error={error}
        hint={hint}
        inputMode="numeric"
        label={t('rules.desk.labelWithUnit', { name: label, unit: t(`rules.unit.${unit}` as 'rules.unit.day') })}
        name={`${name}.value`}
        required
        value={typed?.value ?? String(value)}
        width={4}
      />
      <UnitChoice limit={limit} typed={typed?.unit} />
      {note}
    </>
  );
}

/** Periods that may be counted in natural or in working days. */
const eitherUnit = ['minDaysRightsImpact', 'minDaysOther', 'minDaysShortened', 'feedbackDue', 'fileWithin'];

function UnitChoice({ limit: { key, unit }, typed }: { limit: ShownLimit; typed: string | undefined }) {
  const t = useT();
  const name = `limits.${key}.unit`;
  if (!eitherUnit.includes(key)) return <input name={name} type="hidden" value={unit} />;
  return (
    <Choice
      inline
      label={t('rules.desk.unit')}
      name={name}
      options={(['day', 'workingDay'] as const).map((one) => ({ value: one, label: t(`rules.unit.${one}`) }))}
      value={typed ?? unit}
    />
  );
}
