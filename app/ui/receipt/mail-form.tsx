import { useT } from '~/i18n/t';
import { ErrorSummary } from '../form/error-summary';
import { Field } from '../form/field';
import { type FormState, useFields } from '../form/fields';
import { Button, FormButtons } from '../form/form-buttons';
import { useLocalPath } from '../local-link';

/** Sends the number of a receipt, without its code, to a letter box that is used for this one letter only. */
export function MailForm({ state }: { state?: FormState | undefined }) {
  const t = useT();
  const local = useLocalPath();
  const { field, summary } = useFields(state);
  return (
    <>
      <ErrorSummary errors={summary} />
      <form action={local('/receipts/mail')} className="form no-print" id="form" method="post" noValidate>
        <Field
          {...field('recipient')}
          autoComplete="email"
          hint={t('receipt.mail.hint')}
          label={t('receipt.mail.recipient')}
          type="email"
          width={16}
        />
        <FormButtons>
          <Button weight="plain">{t('receipt.mail.send')}</Button>
        </FormButtons>
      </form>
    </>
  );
}
