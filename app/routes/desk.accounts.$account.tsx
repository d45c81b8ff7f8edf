import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { grantRole, newGrant, revokeRole } from '~/commands/accounts/change-roles.server';
import { disableAccount, enableAccount } from '~/commands/accounts/disable.server';
import { signOutEverywhere } from '~/commands/accounts/end-sessions.server';
import { resetPassword } from '~/commands/accounts/reset-password.server';
import { notFound } from '~/http/answer.server';
import { formRefused, readForm } from '~/http/form.server';
import type { RouteHandle } from '~/http/guard.server';
import { staffAct } from '~/http/load-context.server';
import { titled } from '~/http/title';
import { useT } from '~/i18n/t';
import { accountPage } from '~/queries/accounts-list.server';
import { unitsList } from '~/queries/units-list.server';
import { AccountActs } from '~/ui/account/account-acts';
import { AccountSeal } from '~/ui/account/account-seal';
import { HeldRoles } from '~/ui/account/held-roles';
import { OneTimePassword } from '~/ui/account/one-time-password';
import { ErrorSummary } from '~/ui/form/error-summary';
import { useFields } from '~/ui/form/fields';
import { PageHead } from '~/ui/shell/page-head';

export const handle: RouteHandle = { access: 'account.manage' };

export const meta = titled('account.list.title');

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { db, clock } = context.running;
  const account = await accountPage(db.read, params.account!, clock());
  if (!account) throw notFound();
  const { actor } = staffAct(context);
  const isOwn = actor.kind === 'account' && actor.id === account.id;
  return json({ account, units: await unitsList(db.read), isOwn });
}

const plainActs = { disable: disableAccount, enable: enableAccount, signOut: signOutEverywhere };

/** Six acts on an account; `act` says which. A one-time password is in the answer and nowhere else. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const act = staffAct(context);
  const form = await request.formData();
  const accountId = params.account!;
  const back = redirect(`/desk/accounts/${accountId}`, 303);
  const name = String(form.get('act'));
  if (name === 'reset') {
    const outcome = await resetPassword(act, { accountId });
    return outcome.ok ? json({ password: outcome.value }) : formRefused(outcome.reasons);
  }
  const plain = plainActs[name as keyof typeof plainActs];
  if (plain) {
    const outcome = await plain(act, { accountId });
    return outcome.ok ? back : formRefused(outcome.reasons);
  }
  const read = readForm(form, newGrant);
  if (!read.ok) return read.response;
  const outcome = await (name === 'revoke' ? revokeRole : grantRole)(act, { accountId, ...read.value });
  return outcome.ok ? back : read.refuse(outcome.reasons);
}

export default function Account() {
  const t = useT();
  const { account, units, isOwn } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const fields = useFields(answer && 'typed' in answer ? answer : undefined);
  const password = answer && 'password' in answer ? answer.password : undefined;
  return (
    <>
      {password && <OneTimePassword loginName={account.loginName} password={password} />}
      <PageHead lead={account.name} state={<AccountSeal {...account} />} title={account.loginName} />
      <ErrorSummary errors={fields.summary} />
      {isOwn && <p className="hint">{t('account.ownLead')}</p>}
      <HeldRoles fields={fields} grants={account.grants} isOwn={isOwn} units={units} />
      <AccountActs account={account} isOwn={isOwn} />
    </>
  );
}
