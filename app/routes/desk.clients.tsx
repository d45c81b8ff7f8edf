import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { changeKey } from '~/commands/clients/change-key.server';
import { createClient, newClient } from '~/commands/clients/create.server';
import { revokeClient, revokedClient } from '~/commands/clients/revoke.server';
import { scopes } from '~/domain/interface/scopes';
import { answerRefused } from '~/http/answer.server';
import { readForm } from '~/http/form.server';
import type { RouteHandle } from '~/http/guard.server';
import { staffAct } from '~/http/load-context.server';
import { titled } from '~/http/title';
import { useT } from '~/i18n/t';
import { clientsList } from '~/queries/api-client.server';
import { EmptyState } from '~/ui/empty-state';
import { Choices } from '~/ui/form/choice';
import { ErrorSummary } from '~/ui/form/error-summary';
import { Field } from '~/ui/form/field';
import { type FormState, useFields } from '~/ui/form/fields';
import { Button, FormButtons } from '~/ui/form/form-buttons';
import { ClientTable } from '~/ui/interface/client-table';
import { SecretPanel } from '~/ui/interface/secret-panel';

export const handle: RouteHandle = { access: 'interface.manage' };

export const meta = titled('api.clients.title');

export async function loader({ context }: LoaderFunctionArgs) {
  return json({ clients: await clientsList(context.running.db.read) });
}

/** A new key is in the answer to its form and nowhere else: what is shown once has no address to come back to. */
export async function action({ request, context }: ActionFunctionArgs) {
  const form = await request.formData();
  const act = staffAct(context);
  if (form.get('act') === 'revoke') {
    const { data } = revokedClient.safeParse(Object.fromEntries(form));
    const outcome = await revokeClient(act, data ?? { clientId: '' });
    return outcome.ok ? redirect('/desk/clients', 303) : answerRefused(outcome.reasons);
  }
  if (form.get('act') === 'rotate') {
    const outcome = await changeKey(act, { clientId: String(form.get('clientId')) });
    return outcome.ok ? json({ key: outcome.value.key }) : answerRefused(outcome.reasons);
  }
  const read = readForm(form, newClient);
  if (!read.ok) return read.response;
  const outcome = await createClient(act, read.value);
  return outcome.ok ? json({ key: outcome.value.key }) : read.refuse(outcome.reasons);
}

export default function Clients() {
  const t = useT();
  const { clients } = useLoaderData<typeof loader>();
  const answered = useActionData<{ key: string } | FormState>();
  const { field, choices, summary } = useFields(answered && 'typed' in answered ? answered : undefined);
  return (
    <>
      <ErrorSummary errors={summary} />
      <h1>{t('api.clients.title')}</h1>
      <p className="hint">{t('api.clients.lead')}</p>
      {answered && 'key' in answered && <SecretPanel title={t('api.clients.created')} secret={answered.key} />}
      {clients.length === 0 ? <EmptyState title={t('api.clients.none')} /> : <ClientTable clients={clients} />}
      <h2>{t('api.clients.create')}</h2>
      <form className="form" id="form" method="post" noValidate>
        <Field {...field('name')} hint={t('api.clients.nameHint')} label={t('api.clients.name')} required />
        <Field {...field('loginName')} label={t('api.clients.account')} required />
        <Choices
          {...choices('scopes')}
          label={t('api.clients.scopes')}
          options={scopes.map((scope) => ({ value: scope, label: t(`api.clients.scope.${scope}`) }))}
        />
        <FormButtons>
          <Button name="act" value="create">
            {t('api.clients.create')}
          </Button>
        </FormButtons>
      </form>
    </>
  );
}
