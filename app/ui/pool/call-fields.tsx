import { representativeCategories } from '~/domain/vocabulary';
import { useT } from '~/i18n/t';
import { Choices } from '../form/choice';
import { Field } from '../form/field';
import type { useFields } from '../form/fields';
import { LongText } from '../form/long-text';

/** What a call says: who may apply, for how many places, until when, for which term. */
export function CallFields({ fields: { field, choices } }: { fields: ReturnType<typeof useFields> }) {
  const t = useT();
  return (
    <>
      <Field {...field('title')} hint={t('pool.callForm.titleHint')} label={t('pool.callForm.title')} required />
      <LongText
        {...field('lead')}
        hint={t('pool.callForm.leadHint')}
        label={t('pool.callForm.leadLabel')}
        max={600}
        required
        rows={3}
      />
      <LongText
        {...field('conditions')}
        hint={t('pool.callForm.conditionsHint')}
        label={t('pool.call.conditions')}
        max={2000}
        required
        rows={6}
      />
      <Choices
        {...choices('categories')}
        hint={t('pool.callForm.categoriesHint')}
        inline
        label={t('pool.call.categories')}
        options={representativeCategories.map((one) => ({ value: one, label: t(`words.category.${one}`) }))}
      />
      <Field {...field('places')} inputMode="numeric" label={t('pool.call.places')} required type="number" width={4} />
      <Field {...field('opensOn')} label={t('pool.call.opens')} required type="date" width={8} />
      <Field {...field('closesOn')} label={t('pool.call.closes')} required type="date" width={8} />
      <Field {...field('termFrom')} label={t('pool.callForm.termFrom')} required type="date" width={8} />
      <Field {...field('termUntil')} label={t('pool.callForm.termUntil')} required type="date" width={8} />
      <Field {...field('contact')} hint={t('pool.callForm.contactHint')} label={t('pool.call.contact')} required />
    </>
  );
}
