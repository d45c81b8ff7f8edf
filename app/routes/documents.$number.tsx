import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { notFound } from '~/http/answer.server';
import type { RouteHandle } from '~/http/guard.server';
import { titled } from '~/http/title';
import { useT } from '~/i18n/t';
import { documentPage } from '~/queries/document-page.server';
import { CountyText } from '~/ui/county-text';
import { DateText } from '~/ui/date-text';
import { LocalLink } from '~/ui/local-link';
import { CitizenPage } from '~/ui/shell/citizen-page';
import { PageHead } from '~/ui/shell/page-head';
import { StatuteText } from '~/ui/statute/statute-text';
import { SummaryList } from '~/ui/summary-list';

export const handle: RouteHandle = { access: 'public', cached: true };

export const meta = titled('document.title');

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { db, clock } = context.running;
  const page = await documentPage(db.read, params.number!, clock());
  if (!page) throw notFound();
  return json(page);
}

export default function Document() {
  const t = useT();
  const page = useLoaderData<typeof loader>();
  return (
    <CitizenPage
      trail={[
        { label: t('ui.home'), to: '/' },
        { label: t('consultation.register.title'), to: '/consultations' },
        { label: page.documentNumber },
      ]}
    >
      <PageHead
        actions={
          page.consultation && (
            <LocalLink to={`/consultations/${page.consultation}/process`}>{t('meeting.page.docket')}</LocalLink>
          )
        }
        lead={<CountyText>{page.headNote}</CountyText>}
        title={page.title}
      />
      <SummaryList
        rows={[
          { term: t('document.number'), value: <CountyText>{page.documentNumber}</CountyText> },
          { term: t('docket.issuingOrgan'), value: <CountyText>{page.organ}</CountyText> },
          { term: t('document.signedOn'), value: <DateText value={page.signedOn} /> },
          { term: t('document.publishedOn'), value: <DateText value={page.publishedOn} /> },
          { term: t('document.effectiveOn'), value: <DateText value={page.effectiveOn} /> },
          { term: t('document.expiresOn'), value: <DateText value={page.expiresOn} /> },
          { term: t('document.validity'), value: t(`document.valid.${page.validity}`) },
          { term: t('document.earlyEffectReason'), value: page.earlyEffectReason },
        ]}
      />
      <StatuteText nodes={page.nodes} text={page.text} />
    </CitizenPage>
  );
}
