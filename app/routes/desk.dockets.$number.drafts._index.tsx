import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { newDraft, uploadDraft } from '~/commands/drafts/upload.server';
import { stages } from '~/domain/vocabulary';
import { notFound } from '~/http/answer.server';
import { readForm, readUpload } from '~/http/form.server';
import type { RouteHandle } from '~/http/guard.server';
import { staffAct } from '~/http/load-context.server';
import { titled } from '~/http/title';
import { uploadedSource } from '~/http/uploaded-source.server';
import { useT } from '~/i18n/t';
import { docketFacts, draftsOfDocket } from '~/queries/docket-facts.server';
import { DataTable } from '~/ui/data-table';
import { DateText } from '~/ui/date-text';
import { EmptyState } from '~/ui/empty-state';
import { ErrorSummary } from '~/ui/form/error-summary';
import { useFields } from '~/ui/form/fields';
import { FileField } from '~/ui/form/file-field';
import { Button, FormButtons } from '~/ui/form/form-buttons';
import { LongText } from '~/ui/form/long-text';
import { Select } from '~/ui/form/select';

export const handle: RouteHandle = { access: 'draft.upload' };

export const meta = titled('draft.title');

const largestMegabytes = 20;

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { read } = context.running.db;
  const docket = await docketFacts(read, { number: params.number! });
  if (!docket) throw notFound();
  return json({ number: docket.number, drafts: await draftsOfDocket(read, docket.id) });
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { form, tooLarge } = await readUpload(request, largestMegabytes);
  const read = readForm(form, newDraft);
  if (!read.ok) return read.response;
  if (tooLarge) return read.refuse([{ code: 'document.too_large', field: 'file' }]);
  const docket = await docketFacts(context.running.db.read, { number: params.number! });
  const source = await uploadedSource(form.get('file'), read.value.pasted);
  if (!docket) throw notFound();
  if (!source) return read.refuse([{ code: 'draft_missing', field: 'file' }]);
  const outcome = await uploadDraft(staffAct(context), {
    docketId: docket.id,
    stage: read.value.stage,
    source,
  });
  if (!outcome.ok) return read.refuse(outcome.reasons);
  return redirect(`/desk/dockets/${docket.number}/drafts/${outcome.value.draftId}`, 303);
}

export default function Drafts() {
  const t = useT();
  const { number, drafts } = useLoaderData<typeof loader>();
  const { field, summary } = useFields(useActionData<typeof action>(), {
    stage: drafts.length > 0 ? 'review' : 'consultation',
  });
  const nameOf = (draft: (typeof drafts)[number]) =>
    t('draft.version', { stage: t(`words.stage.${draft.stage}`), version: draft.version });
  return (
    <>
      <ErrorSummary errors={summary} />
      {drafts.length === 0 && <EmptyState title={t('draft.none')}>{t('draft.noneHint')}</EmptyState>}
      {drafts.length > 0 && (
        <DataTable
          caption={t('draft.title')}
          columns={[
            {
              key: 'name',
              heading: t('draft.name'),
              names: true,
              cell: (draft) => <a href={`/desk/dockets/${number}/drafts/${draft.id}`}>{nameOf(draft)}</a>,
            },
            { key: 'source', heading: t('draft.source'), cell: (draft) => draft.sourceName },
            { key: 'at', heading: t('draft.uploadedAt'), cell: (draft) => <DateText value={draft.uploadedAt} /> },
            {
              key: 'state',
              heading: t('draft.state'),
              cell: (draft) =>
                t(draft.publishedAt ? 'draft.published' : draft.confirmedAt ? 'draft.confirmed' : 'draft.unconfirmed'),
            },
          ]}
          dense
          hideCaption
          rowKey={(draft) => draft.id}
          rows={drafts}
        />
      )}
      {drafts.length > 1 && (
        <p>
          <a href={`/desk/dockets/${number}/compare`}>{t('version.compare.choose')}</a>
        </p>
      )}
      <h2>{t('draft.upload')}</h2>
      <form className="form" encType="multipart/form-data" method="post" noValidate>
        <Select
          {...field('stage')}
          label={t('draft.stage')}
          options={stages.map((stage) => ({ value: stage, label: t(`words.stage.${stage}`) }))}
        />
        <FileField
          accept=".docx,.md,.txt"
          {...field('file')}
          kinds=".docx .md .txt"
          label={t('draft.file')}
          size="20 MB"
        />
        <LongText {...field('pasted')} hint={t('draft.pastedHint')} label={t('draft.pasted')} optional />
        <FormButtons>
          <Button>{t('draft.upload')}</Button>
        </FormButtons>
      </form>
    </>
  );
}
