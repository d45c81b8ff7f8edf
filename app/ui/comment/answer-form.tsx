import { dispositionResults } from '~/domain/vocabulary';
import { useT } from '~/i18n/t';
import { Choice } from '../form/choice';
import { Field } from '../form/field';
import type { useFields } from '../form/fields';
import { Button, FormButtons } from '../form/form-buttons';
import { LongText } from '../form/long-text';

type Props = { field: ReturnType<typeof useFields>['field']; hasReviewDraft: boolean };

/** What became of an opinion, why, and the articles of the review draft that it changed. */
export function AnswerForm({ field, hasReviewDraft }: Props) {
  const t = useT();
  return (
    <form className="form" method="post" noValidate>
      <Choice
        {...field('result')}
        inline
        label={t('answer.result')}
        options={dispositionResults.map((value) => ({ value, label: t(`words.result.${value}`) }))}
      />
      <LongText {...field('reason')} hint={t('answer.reasonHint')} label={t('answer.reason')} required rows={4} />
      {hasReviewDraft ? (
        <Field {...field('effects')} hint={t('answer.effectsHint')} label={t('answer.effects')} optional width={16} />
      ) : (
        <p className="hint">{t('answer.effectsNoDraft')}</p>
      )}
      <FormButtons>
        <Button>{t('answer.save')}</Button>
      </FormButtons>
    </form>
  );
}
