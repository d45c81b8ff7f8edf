import { type MaterialItem, returnGrounds, submissionAnswers } from '~/domain/vocabulary';
import { useT } from '~/i18n/t';
import { dateInWords } from '../date-text';
import { Choice, Choices } from '../form/choice';
import { Field } from '../form/field';
import type { useFields } from '../form/fields';
import { Button, FormButtons } from '../form/form-buttons';
import { LongText } from '../form/long-text';
import { ItemChoices } from './item-choices';

type Props = {
  fields: ReturnType<typeof useFields>;
  supplements: { days: number; until: string };
  missing: MaterialItem[];
};

/** The bureau's answer to a submission: accept, ask for supplements, return. */
export function AnswerForm({ fields, missing, supplements: { days, until } }: Props) {
  const t = useT();
  const { field, choices } = fields;
  return (
    <form className="form" id="form" method="post" noValidate>
      <h2>{t('review.answering.title')}</h2>
      {missing.length > 0 && (
        <p>
          {t('review.answering.missing', {
            items: missing.map((item) => t(`words.material.${item}`)).join(t('docket.and')),
          })}
        </p>
      )}
      <Choice
        {...field('answer')}
        label={t('review.answering.answer')}
        options={submissionAnswers.map((value) => ({
          value,
          label: t(`words.answer.${value}`),
          hint: t(`review.answering.${value}`),
        }))}
      />
      <ItemChoices checked={missing} fields={fields} />
      <Choices
        {...choices('grounds')}
        hint={t('review.answering.groundsHint')}
        label={t('review.answering.grounds')}
        optional
        options={returnGrounds.map((value) => ({ value, label: t(`words.returnGround.${value}`) }))}
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
