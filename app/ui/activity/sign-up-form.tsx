import { representativeCategories } from '~/domain/vocabulary';
import { useT } from '~/i18n/t';
import { Trap } from '../comment/trap';
import { type Effort, EffortStep } from '../effort-step';
import { ErrorSummary } from '../form/error-summary';
import { Field } from '../form/field';
import { type FormState, useFields } from '../form/fields';
import { Button, FormButtons } from '../form/form-buttons';
import { LongText } from '../form/long-text';
import { Select } from '../form/select';
import { LocalLink } from '../local-link';

type Props = { formKey: string; state: (FormState & { effort?: Effort }) | undefined };

/** Name, telephone, in what capacity, and what one would like to say. */
export function SignUpForm({ formKey, state }: Props) {
  const t = useT();
  const { field, summary } = useFields(state);
  const key = field('idempotencyKey').value ?? formKey;
  return (
    <>
      <ErrorSummary errors={summary} />
      <form className="form" id="form" method="post" noValidate>
        <input name="idempotencyKey" type="hidden" value={key} />
        <Field
          {...field('name')}
          autoComplete="name"
          hint={t('activity.signUp.nameHint')}
          label={t('activity.signUp.name')}
          required
          width={8}
        />
        <Field
          {...field('contact')}
          autoComplete="tel"
          hint={t('activity.signUp.contactHint')}
          label={t('activity.signUp.contact')}
          required
          width={16}
        />
        <Select
          {...field('category')}
          empty=""
          label={t('activity.signUp.category')}
          options={representativeCategories.map((one) => ({ value: one, label: t(`words.category.${one}`) }))}
          required
        />
        <LongText
          {...field('reason')}
          hint={t('activity.signUp.reasonHint')}
          label={t('activity.signUp.reason')}
          max={1000}
          optional
          rows={4}
        />
        <p className="hint">
          <LocalLink to="/privacy">{t('comment.publicity.more')}</LocalLink>
        </p>
        <Trap />
        {state?.effort && <EffortStep effort={state.effort} />}
        <FormButtons>
          <Button sends>{t('activity.signUp.send')}</Button>
        </FormButtons>
      </form>
    </>
  );
}
