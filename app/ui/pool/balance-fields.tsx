import { ageBands, interestFields, sectors, sexes } from '~/domain/pool/words';
import { useT } from '~/i18n/t';
import { Choice, Choices } from '../form/choice';
import type { useFields } from '../form/fields';
import { Select } from '../form/select';

/** What a meeting is balanced by: sector, age band, sex (left open by who wants to), and the fields of interest. */
export function BalanceFields({ fields: { field, choices } }: { fields: ReturnType<typeof useFields> }) {
  const t = useT();
  return (
    <>
      <Select
        {...field('sector')}
        empty=""
        label={t('pool.form.sector')}
        options={sectors.map((one) => ({ value: one, label: t(`pool.sector.${one}`) }))}
        required
      />
      <Choice
        {...field('ageBand')}
        inline
        label={t('pool.form.ageBand')}
        options={ageBands.map((one) => ({ value: one, label: t(`pool.age.${one}`) }))}
      />
      <Choice
        {...field('sex')}
        inline
        label={t('pool.form.sex')}
        optional
        options={sexes.map((one) => ({ value: one, label: t(`pool.sex.${one}`) }))}
      />
      <Choices
        {...choices('fields')}
        inline
        label={t('pool.form.fields')}
        options={interestFields.map((one) => ({ value: one, label: t(`pool.field.${one}`) }))}
      />
    </>
  );
}
