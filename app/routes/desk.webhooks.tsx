import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { changeSecret, endWebhook } from '~/commands/webhooks/change.server';
import { createWebhook, newWebhook } from '~/commands/webhooks/create.server';
import { resendDelivery } from '~/commands/webhooks/resend.server';
import { webhookKinds } from '~/domain/interface/scopes';
import { answerRefused } from '~/http/answer.server';
import { readForm } from '~/http/form.server';
import type { RouteHandle } from '~/http/guard.server';
import { staffAct } from '~/http/load-context.server';
import { titled } from '~/http/title';
import { useT } from '~/i18n/t';
import { webhooksDesk } from '~/queries/webhooks-desk.server';
import { EmptyState } from '~/ui/empty-state';
import { Choices } from '~/ui/form/choice';
import { ErrorSummary } from '~/ui/form/error-summary';
import { Field } from '~/ui/form/field';
import { type FormState, useFields } from '~/ui/form/fields';
import { Button, FormButtons } from '~/ui/form/form-buttons';
import { DeliveryTable } from '~/ui/interface/delivery-table';
import { SecretPanel } from '~/ui/interface/secret-panel';
import { WebhookTable } from '~/ui/interface/webhook-table';

export const handle: RouteHandle = { access: 'interface.manage' };

export const meta = titled('api.hooks.title');

export async function loader({ context }: LoaderFunctionArgs) {
  return json(await webhooksDesk(context.running.db.read));
}

/** A secret is in the answer to its form and nowhere else. */
export async function action({ request, context }: ActionFunctionArgs) {
  const form = await request.formData();
  const act = staffAct(context);
  const named = (name: string) => String(form.get(name) ?? '');
  switch (form.get('act')) {
    case 'end':
      return settled(await endWebhook(act, { webhookId: named('webhookId') }));
    case 'resend':
      return settled(await resendDelivery(act, { deliveryId: named('deliveryId') }));
    case 'rotate': {
      const outcome = await changeSecret(act, { webhookId: named('webhookId') });
      return outcome.ok ? json({ secret: outcome.value.secret }) : answerRefused(outcome.reasons);
    }
  }
  const read = readForm(form, newWebhook);
  if (!read.ok) return read.response;
  const outcome = await createWebhook(act, read.value, context.running.webhookHosts);
  return outcome.ok ? json({ secret: outcome.value.secret }) : read.refuse(outcome.reasons);
}

const settled = (outcome: Awaited<ReturnType<typeof endWebhook>>) =>
  outcome.ok ? redirect('/desk/webhooks', 303) : answerRefused(outcome.reasons);

export default function Webhooks() {
  const t = useT();
  const { hooks, deliveries } = useLoaderData<typeof loader>();
  const answered = useActionData<{ secret: string } | FormState>();
  const { field, choices, summary } = useFields(answered && 'typed' in answered ? answered : undefined);
  return (
    <>
      <ErrorSummary errors={summary} />
      <h1>{t('api.hooks.title')}</h1>
      <p className="hint">{t('api.hooks.lead')}</p>
      {answered && 'secret' in answered && <SecretPanel title={t('api.hooks.secret')} secret={answered.secret} />}
      {hooks.length === 0 ? <EmptyState title={t('api.hooks.none')} /> : <WebhookTable hooks={hooks} />}
      <h2>{t('api.hooks.create')}</h2>
      <form className="form" id="form" method="post" noValidate>
        <Field
          {...field('address')}
          hint={t('api.hooks.addressHint')}
          label={t('api.hooks.address')}
          required
          type="url"
        />
        <Choices
          {...choices('kinds')}
          label={t('api.hooks.kinds')}
          options={webhookKinds.map((kind) => ({ value: kind, label: t(`api.hooks.kind.${kind}`) }))}
        />
        <FormButtons>
          <Button name="act" value="create">
            {t('api.hooks.create')}
          </Button>
        </FormButtons>
      </form>
      <h2>{t('api.hooks.deliveries')}</h2>
      {deliveries.length === 0 ? (
        <EmptyState title={t('api.hooks.noDeliveries')} />
      ) : (
        <DeliveryTable deliveries={deliveries} />
      )}
    </>
  );
}
