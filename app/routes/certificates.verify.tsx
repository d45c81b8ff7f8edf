import { type ActionFunctionArgs, json } from '@remix-run/node';
import { useActionData } from '@remix-run/react';
import { verifiedHere } from '~/http/certificate.server';
import { readUpload } from '~/http/form.server';
import type { RouteHandle } from '~/http/guard.server';
import { titled } from '~/http/title';
import { uploadedSource } from '~/http/uploaded-source.server';
import { useT } from '~/i18n/t';
import { FaultList } from '~/ui/certificate/fault-list';
import { StatementFacts } from '~/ui/certificate/statement-facts';
import { FileField } from '~/ui/form/file-field';
import { Button, FormButtons } from '~/ui/form/form-buttons';
import { LongText } from '~/ui/form/long-text';
import { Notice } from '~/ui/notice';
import { CitizenPage } from '~/ui/shell/citizen-page';
import { PageHead } from '~/ui/shell/page-head';

export const handle: RouteHandle = { access: 'public' };

export const meta = titled('certificate.toVerify');

const largestMegabytes = 2;

export async function action({ request, context }: ActionFunctionArgs) {
  const { form, tooLarge } = await readUpload(request, largestMegabytes);
  const source = tooLarge ? undefined : await uploadedSource(form.get('file'), pasted(form));
  if (!source) {
    const code = tooLarge ? 'certificate.too_large' : 'certificate.nothing_given';
    return json({ verdict: { verified: false as const, faults: [{ code }] }, published: false }, 422);
  }
  const found = await verifiedHere(context, source.bytes);
  return json(found, found.verdict.verified ? 200 : 422);
}

// A form turns every line end into two characters, and a copied text often lost its last one.
const pasted = (form: FormData) => {
  const text = String(form.get('text') ?? '')
    .replaceAll('\r\n', '\n')
    .trim();
  return text ? `${text}\n` : '';
};

export default function VerifyCertificate() {
  const t = useT();
  const found = useActionData<typeof action>();
  const title = t('certificate.toVerify');
  return (
    <CitizenPage trail={[{ label: t('ui.home'), to: '/' }, { label: title }]}>
      <PageHead lead={t('certificate.verifyLead')} title={title} />
      {found?.verdict.verified && (
        <>
          <Notice grave={!found.published} heading={t('certificate.valid')}>
            <p>{t('certificate.validText', { kid: found.verdict.statement.key })}</p>
            <p>{t(found.published ? 'certificate.publishedHere' : 'certificate.notPublishedHere')}</p>
          </Notice>
          <StatementFacts statement={found.verdict.statement} />
        </>
      )}
      {found && !found.verdict.verified && <FaultList faults={found.verdict.faults} />}
      <form className="form" encType="multipart/form-data" id="form" method="post" noValidate>
        <FileField accept=".json,application/json" id="file" label={t('certificate.file')} name="file" />
        <LongText id="text" label={t('certificate.text')} lang="zh-CN" name="text" rows={10} />
        <FormButtons>
          <Button>{t('certificate.verify')}</Button>
        </FormButtons>
      </form>
      <p className="hint">{t('certificate.offline')}</p>
    </CitizenPage>
  );
}
