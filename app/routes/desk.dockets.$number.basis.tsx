import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { addBasis, newBasis } from '~/commands/basis/add.server';
import { removeBasis } from '~/commands/basis/remove.server';
import { basisKinds, basisRelations } from '~/domain/vocabulary';
import { notFound } from '~/http/answer.server';
import { readForm } from '~/http/form.server';
import type { RouteHandle } from '~/http/guard.server';
import { staffAct } from '~/http/load-context.server';
import { titled } from '~/http/title';
import { useT } from '~/i18n/t';
import { docketFacts } from '~/queries/docket-facts.server';
import { basisOf } from '~/queries/notice-facts.server';
import { DataTable } from '~/ui/data-table';
import { EmptyState } from '~/ui/empty-state';
import { ErrorSummary } from '~/ui/form/error-summary';
import { Field } from '~/ui/form/field';
import { useFields } from '~/ui/form/fields';
import { Button, FormButtons } from '~/ui/form/form-buttons';
import { LongText } from '~/ui/form/long-text';
import { Select } from '~/ui/form/select';

export const handle: RouteHandle = { access: 'basis.write' };

export const meta = titled('docket.tabs.basis');

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { read } = context.running.db;
  const docket = await docketFacts(read, { number: params.number! });
  if (!docket) throw notFound();
  return json({ entries: await basisOf(read, docket.id) });
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await request.formData();
  const act = staffAct(context);
  const back = () => redirect(`/desk/dockets/${params.number}/basis`, 303);
  const removing = form.get('remove');
  if (typeof removing === 'string') {
    const outcome = await removeBasis(act, { basisId: removing });
    if (!outcome.ok) throw notFound();
    return back();
  }
  const read = readForm(form, newBasis);
  if (!read.ok) return read.response;
  const docket = await docketFacts(context.running.db.read, { number: params.number! });
  if (!docket) throw notFound();
  const outcome = await addBasis(act, { docketId: docket.id, ...read.value });
  return outcome.ok ? back() : read.refuse(outcome.reasons);
}

export default function Basis() {
  const t = useT();
  const { entries } = useLoaderData<typeof loader>();
  const { field, summary } = useFields(useActionData<typeof action>());
  const article = (ordinal: string) => t('basis.article', { ordinal });
  return (
    <>
      <ErrorSummary errors={summary} />
      {entries.length === 0 ? (
        <EmptyState title={t('basis.none')} />
      ) : (
        <DataTable
          caption={t('docket.tabs.basis')}
          columns={[
            {
              key: 'title',
              heading: t('basis.title'),
              names: true,
              cell: (row) => `${row.title}${row.citedArticle && ` ${row.citedArticle}`}`,
            },
            { key: 'kind', heading: t('basis.kind'), cell: (row) => t(`words.basisKind.${row.kind}`) },
            { key: 'body', heading: t('basis.issuingBody'), cell: (row) => row.issuingBody },
            {
              key: 'supports',
              heading: t('basis.supports'),
              cell: (row) => row.supports.map(article).join(t('docket.and')),
            },
            {
              key: 'remove',
              heading: t('basis.remove'),
              cell: (row) => <RemoveButton id={row.id} title={row.title} />,
            },
          ]}
          dense
          hideCaption
          rowKey={(row) => row.id}
          rows={entries}
        />
      )}
      <h2>{t('basis.add')}</h2>
      <form className="form" method="post" noValidate>
        <Select
          {...field('kind')}
          empty=""
          label={t('basis.kind')}
          options={basisKinds.map((kind) => ({ value: kind, label: t(`words.basisKind.${kind}`) }))}
          required
        />
        <Field {...field('title')} label={t('basis.title')} required />
        <Field {...field('documentNumber')} label={t('basis.documentNumber')} optional width={16} />
        <Field {...field('issuingBody')} label={t('basis.issuingBody')} required width={16} />
        <Field {...field('citedArticle')} label={t('basis.citedArticle')} optional width={8} />
        <LongText {...field('quotation')} label={t('basis.quotation')} optional rows={3} />
        <Select
          {...field('relation')}
          label={t('basis.relation')}
          options={basisRelations.map((one) => ({ value: one, label: t(`words.relation.${one}`) }))}
        />
        <Field {...field('supports')} hint={t('basis.supportsHint')} label={t('basis.supports')} optional width={16} />
        <FormButtons>
          <Button>{t('basis.add')}</Button>
        </FormButtons>
      </form>
    </>
  );
}

function RemoveButton({ id, title }: { id: string; title: string }) {
  const t = useT();
  return (
    <form method="post">
      <button
        aria-label={t('basis.removeOne', { title })}
        className="button button-quiet"
        name="remove"
        type="submit"
        value={id}
      >
        {t('basis.remove')}
      </button>
    </form>
  );
}
