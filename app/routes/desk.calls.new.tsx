import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { newCall, publishCall } from '~/commands/calls/publish.server';
import { dayOf } from '~/domain/calendar/day';
import { usualCallDays } from '~/domain/pool/call';
import { readForm } from '~/http/form.server';
import type { RouteHandle } from '~/http/guard.server';
import { staffAct } from '~/http/load-context.server';
import { titled } from '~/http/title';
import { useT } from '~/i18n/t';
import { ErrorSummary } from '~/ui/form/error-summary';
import { useFields } from '~/ui/form/fields';
import { Button, FormButtons } from '~/ui/form/form-buttons';
import { CallFields } from '~/ui/pool/call-fields';
import { PageHead } from '~/ui/shell/page-head';

export const handle: RouteHandle = { access: 'pool.manage' };

export const meta = titled('pool.desk.newCall');

export const loader = ({ context }: LoaderFunctionArgs) => json(usualCallDays(dayOf(context.running.clock())));

export async function action({ request, context }: ActionFunctionArgs) {
  const read = readForm(await request.formData(), newCall);
  if (!read.ok) return read.response;
  const outcome = await publishCall(staffAct(context), read.value);
  if (!outcome.ok) return read.refuse(outcome.reasons);
  return redirect(`/desk/calls/${outcome.value.number}`, 303);
}

export default function NewCall() {
  const t = useT();
  const fields = useFields(useActionData<typeof action>(), {
    ...useLoaderData<typeof loader>(),
    conditions: t('pool.callForm.usualConditions'),
    categories: ['resident', 'enterprise', 'association', 'expert', 'media', 'interestedParty'],
  });
  return (
    <>
      <PageHead lead={t('pool.callForm.lead')} title={t('pool.desk.newCall')} />
      <ErrorSummary errors={fields.summary} />
      <form className="form" method="post" noValidate>
        <CallFields fields={fields} />
        <FormButtons>
          <Button>{t('pool.callForm.publish')}</Button>
        </FormButtons>
      </form>
    </>
  );
}
