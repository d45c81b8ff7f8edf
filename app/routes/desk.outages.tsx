import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { newOutage, recordOutage } from '~/commands/outages/record.server';
import { readForm } from '~/http/form.server';
import type { RouteHandle } from '~/http/guard.server';
import { staffAct } from '~/http/load-context.server';
import { titled } from '~/http/title';
import { useT } from '~/i18n/t';
import { outagesPage } from '~/queries/outages-page.server';
import { DataTable } from '~/ui/data-table';
import { DateText } from '~/ui/date-text';
import { EmptyState } from '~/ui/empty-state';
import { DateTimeField } from '~/ui/form/date-time-field';
import { ErrorSummary } from '~/ui/form/error-summary';
import { useFields } from '~/ui/form/fields';
import { Button, FormButtons } from '~/ui/form/form-buttons';
import { LongText } from '~/ui/form/long-text';
import { PageHead } from '~/ui/shell/page-head';

export const handle: RouteHandle = { access: 'outage.record' };

export const meta = titled('outage.title');

export async function loader({ context }: LoaderFunctionArgs) {
  const { db, clock } = context.running;
  return json(await outagesPage(db.read, clock()));
}

export async function action({ request, context }: ActionFunctionArgs) {
  const read = readForm(await request.formData(), newOutage);
  if (!read.ok) return read.response;
  const outcome = await recordOutage(staffAct(context), read.value);
  return outcome.ok ? redirect('/desk/outages', 303) : read.refuse(outcome.reasons);
}

export default function Outages() {
  const t = useT();
  const { outages, hours } = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  const { field, summary } = useFields(state);
  const moment = (name: string) => {
    const typed = (name in (state?.typed ?? {}) ? state?.typed[name] : undefined) as Record<string, string> | undefined;
    const error = field(`${name}.date`).error ?? field(`${name}.time`).error ?? field(name).error;
    return { name, value: typed && `${typed.date ?? ''}T${typed.time ?? ''}`, error };
  };
  return (
    <>
      <PageHead lead={t('outage.lead', { hours })} title={t('outage.title')} />
      <ErrorSummary errors={summary} />
      {outages.length === 0 && <EmptyState title={t('outage.none')} />}
      {outages.length > 0 && (
        <DataTable
          caption={t('outage.title')}
          columns={[
            { key: 'what', heading: t('outage.what'), names: true, cell: ({ what }) => what },
            { key: 'from', heading: t('outage.startedAt'), cell: ({ startedAt }) => <DateText value={startedAt} /> },
            { key: 'until', heading: t('outage.endedAt'), cell: ({ endedAt }) => <DateText value={endedAt} /> },
            { key: 'by', heading: t('outage.recordedBy'), cell: ({ recordedBy }) => recordedBy },
          ]}
          dense
          hideCaption
          rowKey={({ id }) => id}
          rows={outages}
        />
      )}
      <form className="form" method="post" noValidate>
        <h2>{t('outage.record')}</h2>
        <DateTimeField {...moment('startedAt')} label={t('outage.startedAt')} />
        <DateTimeField {...moment('endedAt')} label={t('outage.endedAt')} />
        <LongText {...field('what')} hint={t('outage.whatHint')} label={t('outage.what')} required rows={2} />
        <FormButtons>
          <Button>{t('outage.record')}</Button>
        </FormButtons>
      </form>
    </>
  );
}
