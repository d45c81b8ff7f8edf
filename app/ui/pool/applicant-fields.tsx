import { consentFields, type RepresentativeCategory } from '~/domain/vocabulary';
import { useT } from '~/i18n/t';
import { Choice, Choices } from '../form/choice';
import { Field } from '../form/field';
import type { useFields } from '../form/fields';
import { LongText } from '../form/long-text';
import { BalanceFields } from './balance-fields';

type Props = { fields: ReturnType<typeof useFields>; categories: readonly RepresentativeCategory[] };

/** Everything that is asked of a future representative, whoever fills it in. */
export function ApplicantFields({ fields, categories }: Props) {
  const t = useT();
  const { field, choices } = fields;
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
      <BalanceFields fields={fields} />
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
