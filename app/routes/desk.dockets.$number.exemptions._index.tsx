import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { newExemption, requestExemption } from '~/commands/exemptions/request.server';
import { may } from '~/domain/permissions';
import { exemptionGrounds } from '~/domain/vocabulary';
import { notFound } from '~/http/answer.server';
import { readForm, readUpload } from '~/http/form.server';
import type { RouteHandle } from '~/http/guard.server';
import { staffAct } from '~/http/load-context.server';
import { titled } from '~/http/title';
import { uploadedSource } from '~/http/uploaded-source.server';
import { useT } from '~/i18n/t';
import { docketFacts } from '~/queries/docket-facts.server';
import { exemptionsOf } from '~/queries/exemption-desk.server';
import { DataTable } from '~/ui/data-table';
import { DateText } from '~/ui/date-text';
import { EmptyState } from '~/ui/empty-state';
import { ExemptionSeal } from '~/ui/exemption/exemption-seal';
import { ErrorSummary } from '~/ui/form/error-summary';
import { useFields } from '~/ui/form/fields';
import { FileField } from '~/ui/form/file-field';
import { Button, FormButtons } from '~/ui/form/form-buttons';
import { LongText } from '~/ui/form/long-text';
import { Select } from '~/ui/form/select';

export const handle: RouteHandle = { access: 'docket.read' };

export const meta = titled('exemption.title');

const largestMegabytes = 20;

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { read } = context.running.db;
  const docket = await docketFacts(read, { number: params.number! });
  if (!docket) throw notFound();
  const mayRequest = docket.terminatedAt === null && may(staffAct(context).actor, 'exemption.request', docket.unitIds);
  return json({ number: docket.number, exemptions: await exemptionsOf(read, docket.id), mayRequest });
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { form, tooLarge } = await readUpload(request, largestMegabytes);
  const read = readForm(form, newExemption);
  if (!read.ok) return read.response;
  if (tooLarge) return read.refuse([{ code: 'document.too_large', field: 'document' }]);
  const docket = await docketFacts(context.running.db.read, { number: params.number! });
  if (!docket) throw notFound();
  const { ground, facts } = read.value;
  const source = await uploadedSource(form.get('document'), '');
  const outcome = await requestExemption(staffAct(context), {
    docketId: docket.id,
    ground,
    facts,
    document: source?.bytes,
  });
  if (!outcome.ok) return read.refuse(outcome.reasons);
  return redirect(`/desk/dockets/${docket.number}/exemptions/${outcome.value.exemptionId}`, 303);
}

export default function Exemptions() {
  const t = useT();
  const { number, exemptions, mayRequest } = useLoaderData<typeof loader>();
  const { field, summary } = useFields(useActionData<typeof action>());
  return (
    <>
      <ErrorSummary errors={summary} />
      <p className="hint">{t('exemption.lead')}</p>
      {exemptions.length === 0 && <EmptyState title={t('exemption.none')} />}
      {exemptions.length > 0 && (
        <DataTable
          caption={t('exemption.title')}
          columns={[
            {
              key: 'ground',
              heading: t('exemption.ground'),
              names: true,
              cell: ({ id, ground }) => (
                <a href={`/desk/dockets/${number}/exemptions/${id}`}>{t(`words.ground.${ground}`)}</a>
              ),
            },
            {
              key: 'state',
              heading: t('exemption.state'),
              cell: ({ decision }) => <ExemptionSeal decision={decision} />,
            },
            { key: 'by', heading: t('exemption.requestedBy'), cell: ({ requestedBy }) => requestedBy },
            {
              key: 'at',
              heading: t('exemption.requestedAt'),
              cell: ({ requestedAt }) => <DateText value={requestedAt} />,
            },
            { key: 'post', heading: t('exemption.post'), cell: ({ decidedPost }) => decidedPost },
          ]}
          dense
          hideCaption
          rowKey={({ id }) => id}
          rows={exemptions}
        />
      )}
      {mayRequest && (
        <form className="form" encType="multipart/form-data" id="form" method="post" noValidate>
          <h2>{t('exemption.request')}</h2>
          <Select
            {...field('ground')}
            empty=""
            hint={t('exemption.groundHint')}
            label={t('exemption.ground')}
            options={exemptionGrounds.map((ground) => ({ value: ground, label: t(`words.ground.${ground}`) }))}
            required
          />
          <LongText {...field('facts')} hint={t('exemption.factsHint')} label={t('exemption.facts')} required />
          <FileField
            {...field('document')}
            accept=".pdf,.docx,.xlsx,.png,.jpg,.jpeg"
            hint={t('exemption.documentHint')}
            kinds="PDF .docx .xlsx .png .jpg"
            label={t('exemption.document')}
            required
            size="20 MB"
          />
          <FormButtons>
            <Button>{t('exemption.request')}</Button>
          </FormButtons>
        </form>
      )}
    </>
  );
}
