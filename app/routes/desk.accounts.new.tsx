import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { openAccount, openedAccount } from '~/commands/accounts/open.server';
import { readForm } from '~/http/form.server';
import type { RouteHandle } from '~/http/guard.server';
import { staffAct } from '~/http/load-context.server';
import { titled } from '~/http/title';
import { useT } from '~/i18n/t';
import { unitsList } from '~/queries/units-list.server';
import { OneTimePassword } from '~/ui/account/one-time-password';
import { RoleFields } from '~/ui/account/role-fields';
import { ErrorSummary } from '~/ui/form/error-summary';
import { Field } from '~/ui/form/field';
import { useFields } from '~/ui/form/fields';
import { Button, FormButtons } from '~/ui/form/form-buttons';
import { PageHead } from '~/ui/shell/page-head';

export const handle: RouteHandle = { access: 'account.manage' };

export const meta = titled('account.opening.title');

export async function loader({ context }: LoaderFunctionArgs) {
  return json({ units: await unitsList(context.running.db.read) });
}

/** The one-time password is in this answer and nowhere else, so there is no redirect. */
export async function action({ request, context }: ActionFunctionArgs) {
  const read = readForm(await request.formData(), openedAccount);
  if (!read.ok) return read.response;
  const outcome = await openAccount(staffAct(context), read.value);
  if (!outcome.ok) return read.refuse(outcome.reasons);
  return json({ opened: { ...outcome.value, loginName: read.value.loginName } });
}

export default function OpenAccount() {
  const t = useT();
  const { units } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const opened = answer && 'opened' in answer ? answer.opened : undefined;
  const fields = useFields(answer && 'typed' in answer ? answer : undefined);
  if (opened)
    return (
      <>
        <OneTimePassword loginName={opened.loginName} password={opened.password} />
        <p>
          <a href={`/desk/accounts/${opened.accountId}`}>{t('account.opening.toAccount')}</a>
        </p>
      </>
    );
  return (
    <>
      <PageHead lead={t('account.opening.lead')} title={t('account.opening.title')} />
      <ErrorSummary errors={fields.summary} />
      <form autoComplete="off" className="form" method="post" noValidate>
        <Field {...fields.field('loginName')} label={t('account.loginName')} required width={16} />
        <Field {...fields.field('displayName')} label={t('account.displayName')} required width={16} />
        <RoleFields fields={fields} units={units} />
        <FormButtons>
          <Button>{t('account.opening.save')}</Button>
        </FormButtons>
      </form>
    </>
  );
}
