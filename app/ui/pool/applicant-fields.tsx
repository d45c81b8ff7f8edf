import { ageBands, interestFields, sectors, sexes } from '~/domain/pool/words';
import { consentFields, type RepresentativeCategory } from '~/domain/vocabulary';
import { useT } from '~/i18n/t';
import { Choice, Choices } from '../form/choice';
import { Field } from '../form/field';
import type { useFields } from '../form/fields';
import { LongText } from '../form/long-text';
import { Select } from '../form/select';

type Props = { fields: ReturnType<typeof useFields>; categories: readonly RepresentativeCategory[] };

/** Everything that is asked of a future representative, whoever fills it in. */
export function ApplicantFields({ fields: { field, choices }, categories }: Props) {
  const t = useT();
  return (
    <>
      <Field {...field('name')} autoComplete="name" label={t('pool.form.name')} required width={8} />
      <Field
        {...field('phone')}
        autoComplete="tel"
        hint={t('pool.form.contactHint')}
        label={t('pool.form.phone')}
        type="tel"
        width={16}
      />
      <Field {...field('email')} autoComplete="email" label={t('pool.form.email')} type="email" width={16} />
      <Choice
        {...field('category')}
        inline
        label={t('pool.form.category')}
        options={categories.map((one) => ({ value: one, label: t(`words.category.${one}`) }))}
      />
      <Field {...field('area')} hint={t('pool.form.areaHint')} label={t('pool.form.area')} required width={16} />
      <Field {...field('unit')} autoComplete="organization" label={t('pool.form.unit')} optional width={16} />
      <Field
        {...field('post')}
        autoComplete="organization-title"
        hint={t('pool.form.postHint')}
        label={t('pool.form.post')}
        optional
        width={16}
      />
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
      <LongText
        {...field('statement')}
        hint={t('pool.form.statementHint')}
        label={t('pool.form.statement')}
        max={1000}
        required
        rows={5}
      />
      <Choices
        {...choices('mayShow')}
        hint={t('pool.form.mayShowHint')}
        inline
        label={t('pool.form.mayShow')}
        optional
        options={consentFields.map((one) => ({ value: one, label: t(`words.consentField.${one}`) }))}
      />
    </>
  );
}
