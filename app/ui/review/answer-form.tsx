import { submissionAnswers } from '~/domain/vocabulary';
import { useT } from '~/i18n/t';
import { dateInWords } from '../date-text';
import { Choice } from '../form/choice';
import { Field } from '../form/field';
import type { useFields } from '../form/fields';
import { Button, FormButtons } from '../form/form-buttons';
import { LongText } from '../form/long-text';

type Props = { fields: ReturnType<typeof useFields>; supplements: { days: number; until: string } };

/** The bureau's answer to a submission: accept, ask for supplements, return. */
export function AnswerForm({ fields: { field }, supplements: { days, until } }: Props) {
  const t = useT();
  return (
    <form className="form" id="form" method="post" noValidate>
      <h2>{t('review.answering.title')}</h2>
      <Choice
        {...field('answer')}
        label={t('review.answering.answer')}
        options={submissionAnswers.map((value) => ({
          value,
          label: t(`words.answer.${value}`),
          hint: t(`review.answering.${value}`),
        }))}
      />
      <LongText
        {...field('reason')}
        hint={t('review.answering.reasonHint')}
        label={t('review.answering.reason')}
        optional
      />
      <Field
        {...field('supplementsDueOn')}
        hint={t('review.answering.supplementsHint', { days, until: dateInWords(until, t.lang) })}
        label={t('review.answering.supplementsDueOn')}
        optional
        type="date"
        width={8}
      />
      <FormButtons>
        <Button>{t('review.answering.save')}</Button>
      </FormButtons>
    </form>
  );
}
