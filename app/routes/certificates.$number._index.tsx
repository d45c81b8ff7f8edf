import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { publishedCertificate } from '~/http/certificate.server';
import type { RouteHandle } from '~/http/guard.server';
import { titled } from '~/http/title';
import { useT } from '~/i18n/t';
import { canPrint } from '~/text/document-out/print-pdf.server';
import { FaultList } from '~/ui/certificate/fault-list';
import { StatementFacts } from '~/ui/certificate/statement-facts';
import { DownloadList } from '~/ui/download-list';
import { LocalLink } from '~/ui/local-link';
import { Notice } from '~/ui/notice';
import { CitizenPage } from '~/ui/shell/citizen-page';
import { PageHead } from '~/ui/shell/page-head';

export const handle: RouteHandle = { access: 'public', cached: true };

export const meta = titled<{ title: string }>('certificate.of', ({ title }) => ({ title }));

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { number, title, issuedAt, verdict } = await publishedCertificate(context, params.number!);
  return json({ number, title, issuedAt, verdict, prints: await canPrint() });
}

export default function Certificate() {
  const t = useT();
  const { number, issuedAt, verdict, prints } = useLoaderData<typeof loader>();
  const at = `/certificates/${number}`;
  const files = [
    { href: `${at}/certificate.json`, name: t('certificate.json'), type: t('certificate.jsonType'), date: issuedAt },
    ...(prints ? [{ href: `${at}/certificate.pdf`, name: t('certificate.pdf'), type: t('certificate.pdfType') }] : []),
    { href: '/.well-known/minyi-keys.json', name: t('certificate.keys'), type: t('certificate.jsonType') },
  ];
  return (
    <CitizenPage trail={[{ label: t('ui.home'), to: '/' }, { label: t('certificate.title') }]}>
      <PageHead lead={t('certificate.lead')} title={t('certificate.title')} />
      {verdict.verified ? (
        <>
          <Notice heading={t('certificate.valid')}>
            <p>{t('certificate.validText', { kid: verdict.statement.key })}</p>
          </Notice>
          <StatementFacts statement={verdict.statement} />
        </>
      ) : (
        <FaultList faults={verdict.faults} />
      )}
      <h2>{t('certificate.downloads')}</h2>
      <DownloadList files={files} />
      <p>{t('certificate.offline')}</p>
      <p>
        <LocalLink to="/certificates/verify">{t('certificate.toVerify')}</LocalLink>
      </p>
    </CitizenPage>
  );
}
