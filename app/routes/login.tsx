import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { credentials, signIn } from '~/commands/accounts/sign-in.server';
import { readForm } from '~/http/form.server';
import type { RouteHandle } from '~/http/guard.server';
import { citizenAct } from '~/http/load-context.server';
import { setSession } from '~/http/session.server';
import { titled } from '~/http/title';
import { useT } from '~/i18n/t';
import { ErrorSummary } from '~/ui/form/error-summary';
import { Field } from '~/ui/form/field';
import { useFields } from '~/ui/form/fields';
import { Button, FormButtons } from '~/ui/form/form-buttons';
import { CitizenPage } from '~/ui/shell/citizen-page';

export const handle: RouteHandle = { access: 'public' };

export function loader({ request }: LoaderFunctionArgs) {
  return json({ to: deskAddress(new URL(request.url).searchParams.get('to')) });
}

export const meta = titled('account.signIn');

export async function action({ request, context }: ActionFunctionArgs) {
  const { limits, address } = context.running;
  const form = await request.formData();
  const read = readForm(form, credentials);
  if (!read.ok) return read.response;
  const proceed =
    (await limits.mayProceed('signInByName', read.value.loginName)) &&
    (await limits.mayProceed('signInByNetwork', context.network));
  if (!proceed) return read.refuse([{ code: 'too_many' }]);
  const outcome = await signIn(citizenAct(context), read.value);
  if (!outcome.ok) return read.refuse(outcome.reasons);
  return redirect(deskAddress(String(form.get('to'))), {
    status: 303,
    headers: { 'Set-Cookie': setSession(address, outcome.value) },
  });
}

/** Where to go after signing in: only ever a desk page of this site. */
const deskAddress = (to: string | null) => (to && /^\/desk(\/[\w/-]*)?$/.test(to) ? to : '/desk');

export default function Login() {
  const t = useT();
  const { to } = useLoaderData<typeof loader>();
  const { field, summary } = useFields(useActionData<typeof action>());
  return (
    <CitizenPage>
      <h1>{t('account.signIn')}</h1>
      <p className="lead">{t('account.staffOnly')}</p>
      <ErrorSummary errors={summary} />
      <form className="form" method="post" noValidate>
        <input name="to" type="hidden" value={to} />
        <Field {...field('loginName')} autoComplete="username" label={t('account.loginName')} required width={16} />
        <Field
          {...field('password')}
          autoComplete="current-password"
          label={t('account.password')}
          required
          type="password"
          value={undefined}
          width={16}
        />
        <FormButtons>
          <Button>{t('account.signIn')}</Button>
        </FormButtons>
      </form>
    </CitizenPage>
  );
}
