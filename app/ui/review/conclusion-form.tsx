import { conclusions } from '~/domain/vocabulary';
import { useT } from '~/i18n/t';
import { Choice } from '../form/choice';
import { Field } from '../form/field';
import type { useFields } from '../form/fields';
import { Button, FormButtons } from '../form/form-buttons';
import { LongText } from '../form/long-text';

/** The legality review opinion: one of three conclusions, and its text. */
export function ConclusionForm({ fields: { field } }: { fields: ReturnType<typeof useFields> }) {
  const t = useT();
  return (
    <form className="form" id="form" method="post" noValidate>
      <h2>{t('review.concluding.title')}</h2>
      <Choice
        {...field('conclusion')}
        inline
        label={t('review.concluding.conclusion')}
        options={conclusions.map((value) => ({ value, label: t(`words.conclusion.${value}`) }))}
      />
      <LongText
        {...field('opinion')}
        hint={t('review.concluding.opinionHint')}
        label={t('review.concluding.opinion')}
        required
        rows={14}
      />
      <Field
        {...field('number')}
        hint={t('review.document.numberHint')}
        label={t('review.document.number')}
        optional
        width={16}
      />
      <p>{t('review.concluding.saveHint')}</p>
      <FormButtons>
        <Button>{t('review.concluding.save')}</Button>
      </FormButtons>
    </form>
  );
}
