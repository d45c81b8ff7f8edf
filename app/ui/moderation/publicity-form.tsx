import { useT } from '~/i18n/t';
import { Choice } from '../form/choice';
import { ErrorSummary } from '../form/error-summary';
import { Field } from '../form/field';
import { type FormState, useFields } from '../form/fields';
import { Button, FormButtons } from '../form/form-buttons';
import { LongText } from '../form/long-text';

/** Who decided how opinions are published, when, and on what basis. */
export function PublicityForm({ state }: { state: FormState | undefined }) {
  const t = useT();
  const { field, summary } = useFields(state);
  return (
    <section aria-labelledby="decide">
      <h2 id="decide">{t('opinion.county.form')}</h2>
      <ErrorSummary errors={summary} />
      <form className="form" id="form" method="post" noValidate>
        <Choice
          {...field('shows')}
          label={t('opinion.county.shows')}
          options={[
            { value: 'shown', label: t('opinion.county.nowShown') },
            { value: 'answered', label: t('opinion.county.nowAnswered') },
          ]}
        />
        <Field
          {...field('decidedBy')}
          hint={t('opinion.county.decidedByHint')}
          label={t('opinion.county.decidedBy')}
          required
        />
        <Field {...field('decidedOn')} label={t('opinion.county.decidedOn')} required type="date" width={8} />
        <LongText
          {...field('basis')}
          hint={t('opinion.county.basisHint')}
          label={t('opinion.county.basis')}
          required
          rows={3}
        />
        <FormButtons>
          <Button>{t('opinion.county.save')}</Button>
        </FormButtons>
      </form>
    </section>
  );
}
