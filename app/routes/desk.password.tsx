import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { changeEmail, ownEmail } from '~/commands/accounts/change-email.server';
import { changePassword, newPassword } from '~/commands/accounts/change-password.server';
import { accountId } from '~/commands/act.server';
import { readForm } from '~/http/form.server';
import type { RouteHandle } from '~/http/guard.server';
import { staffAct } from '~/http/load-context.server';
import { titled } from '~/http/title';
import { useT } from '~/i18n/t';
import { ownAddress } from '~/queries/own-address.server';
import { ErrorSummary } from '~/ui/form/error-summary';
import { Field } from '~/ui/form/field';
import { useFields } from '~/ui/form/fields';
import { Button, FormButtons } from '~/ui/form/form-buttons';
import { PageHead } from '~/ui/shell/page-head';

export const handle: RouteHandle = { access: 'desk.enter' };

export const meta = titled('account.changing.title');

export const loader = async ({ context }: LoaderFunctionArgs) =>
  json({ email: await ownAddress(context.running.db.read, accountId(staffAct(context))) });

export async function action({ request, context }: ActionFunctionArgs) {
  const { limits } = context.running;
  const act = staffAct(context);
  const form = await request.formData();
  if (form.get('intent') === 'email') {
    const read = readForm(form, ownEmail);
    if (!read.ok) return read.response;
    const outcome = await changeEmail(act, read.value);
    return outcome.ok ? redirect('/desk/password', 303) : read.refuse(outcome.reasons);
  }
  const read = readForm(form, newPassword);
  if (!read.ok) return read.response;
  const who = act.actor.kind === 'account' ? act.actor.id : '';
  if (!(await limits.mayProceed('signInByName', who))) return read.refuse([{ code: 'too_many' }]);
  const outcome = await changePassword(act, { ...read.value, token: context.sessionToken! });
  return outcome.ok ? redirect('/desk', 303) : read.refuse(outcome.reasons);
}

export default function Password() {
  const t = useT();
  const { field, summary } = useFields(useActionData<typeof action>(), {
    email: useLoaderData<typeof loader>().email ?? undefined,
  });
  const entries = [
    { name: 'current', label: t('account.changing.current'), autoComplete: 'current-password', hint: '' },
    {
      name: 'password',
      label: t('account.changing.password'),
      autoComplete: 'new-password',
      hint: t('account.changing.hint'),
    },
    { name: 'again', label: t('account.changing.again'), autoComplete: 'new-password', hint: '' },
  ];
  return (
    <>
      <PageHead lead={t('account.changing.lead')} title={t('account.changing.title')} />
      <ErrorSummary errors={summary} />
      <form className="form" method="post" noValidate>
        {entries.map(({ name, hint, ...entry }) => (
          <Field
            {...field(name)}
            {...entry}
            hint={hint || undefined}
            key={name}
            required
            type="password"
            value={undefined}
            width={16}
          />
        ))}
        <FormButtons>
          <Button>{t('account.changing.save')}</Button>
        </FormButtons>
      </form>
      <h2>{t('account.email.title')}</h2>
      <form className="form" method="post" noValidate>
        <Field
          {...field('email')}
          autoComplete="email"
          hint={t('account.email.hint')}
          label={t('account.email.label')}
          optional
          type="email"
          width={16}
        />
        <FormButtons>
          <Button name="intent" value="email" weight="plain">
            {t('account.email.save')}
          </Button>
        </FormButtons>
      </form>
    </>
  );
}
