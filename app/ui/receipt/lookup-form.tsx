import { useT } from '~/i18n/t';
import { ErrorSummary } from '../form/error-summary';
import { Field } from '../form/field';
import { type FormState, useFields } from '../form/fields';
import { Button, FormButtons } from '../form/form-buttons';

/** Number and code, as they stand on the receipt. */
export function LookupForm({ state }: { state: FormState | undefined }) {
  const t = useT();
  const { field, summary } = useFields(state);
  return (
    <>
      <ErrorSummary errors={summary} />
      <form className="form" method="post" noValidate>
        <Field
          {...field('number')}
          autoComplete="off"
          hint={t('receipt.follow.numberHint')}
          label={t('receipt.number')}
          required
          spellCheck={false}
          width={16}
        />
        <Field
          {...field('code')}
          autoComplete="off"
          hint={t('receipt.follow.codeHint')}
          label={t('receipt.code')}
          required
          spellCheck={false}
          width={16}
        />
        <FormButtons>
          <Button>{t('receipt.follow.look')}</Button>
        </FormButtons>
      </form>
      <p className="hint">{t('receipt.follow.lost')}</p>
    </>
  );
}
