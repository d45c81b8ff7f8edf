import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { notFound } from '~/http/answer.server';
import type { RouteHandle } from '~/http/guard.server';
import { titled } from '~/http/title';
import { type Key, useT } from '~/i18n/t';
import { auditedDocket } from '~/queries/audit-events.server';
import { RecordTable } from '~/ui/audit/record-table';
import { FilterForm } from '~/ui/form/filter-form';
import { Select } from '~/ui/form/select';
import { Pagination } from '~/ui/pagination';
import { DeskSplit } from '~/ui/shell/desk-split';
import { PageHead } from '~/ui/shell/page-head';

export const handle: RouteHandle = { access: 'record.audit' };

export const meta = titled('audit.title');

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const asked = new URL(request.url).searchParams;
  const filter = { type: asked.get('type') || undefined, after: asked.get('after') || undefined };
  const page = await auditedDocket(context.running.db.read, params.number!, filter);
  if (!page) throw notFound();
  return json({ ...page, filter });
}

export default function AuditedDocket() {
  const t = useT();
  const { docket, types, lines, next, filter } = useLoaderData<typeof loader>();
  const here = `/desk/audit/${docket.number}`;
  const chosen = filter.type ? `type=${filter.type}` : '';
  const options = types.map(({ type, times }) => ({
    value: type,
    label: `${t.has(`event.${type}`) ? t(`event.${type}` as Key) : type}（${times}）`,
  }));
  return (
    <>
      <PageHead
        actions={<a href={`${here}/record.jsonl${chosen && `?${chosen}`}`}>{t('audit.export')}</a>}
        lead={t('audit.chainLead')}
        title={docket.title}
      />
      <DeskSplit
        label={t('ui.form.filter')}
        side={
          <FilterForm action={here} clear={filter.type ? here : undefined}>
            <Select
              empty={t('review.queue.all')}
              label={t('audit.what')}
              name="type"
              options={options}
              value={filter.type}
            />
          </FilterForm>
        }
      >
        <RecordTable lines={lines} />
        <Pagination
          next={next ? `${here}?${[chosen, `after=${next}`].filter(Boolean).join('&')}` : undefined}
          previous={filter.after ? `${here}${chosen && `?${chosen}`}` : undefined}
        />
      </DeskSplit>
    </>
  );
}
