import { json, type LinksFunction, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { notFound } from '~/http/answer.server';
import type { RouteHandle } from '~/http/guard.server';
import { titled } from '~/http/title';
import { useT } from '~/i18n/t';
import { versionsPage } from '~/queries/versions-page.server';
import comparisonCss from '~/styles/comparison.css';
import { canPrint } from '~/text/document-out/print-pdf.server';
import { CountyText } from '~/ui/county-text';
import { DateText } from '~/ui/date-text';
import { DraftDownloads } from '~/ui/draft-downloads';
import { LocalLink, useLocalPath } from '~/ui/local-link';
import { CitizenPage } from '~/ui/shell/citizen-page';
import { PageHead } from '~/ui/shell/page-head';
import { ChooseTwo } from '~/ui/version/choose-two';
import { docketTrail } from '~/ui/version/docket-trail';
import { VersionHashes } from '~/ui/version/version-hashes';
import { useVersionName } from '~/ui/version/version-name';

export const handle: RouteHandle = { access: 'public', cached: true };

export const meta = titled('version.title');

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: comparisonCss }];

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { db, clock } = context.running;
  const page = await versionsPage(db.read, params.number!, clock());
  if (!page) throw notFound();
  return json({ ...page, prints: await canPrint() });
}

export default function Versions() {
  const t = useT();
  const local = useLocalPath();
  const nameOf = useVersionName();
  const { docket, versions, prints } = useLoaderData<typeof loader>();
  const at = `/drafts/${docket.number}`;
  return (
    <CitizenPage trail={[...docketTrail(t, docket), { label: t('version.title') }]}>
      <PageHead
        lead={t('version.lead')}
        title={
          <>
            <CountyText>{docket.title}</CountyText> · {t('version.title')}
          </>
        }
      />
      <ol className="versions">
        {versions.map((version, index) => (
          <li key={version.key}>
            <h2>{nameOf(version)}</h2>
            <p className="hint">
              <DateText time={false} value={version.publishedAt ?? ''} /> {t('version.published')}
            </p>
            {index > 0 && (
              <p>
                <LocalLink to={`${at}/compare/${versions[index - 1]!.key}/${version.key}`}>
                  {t('version.compare.withPrevious', { previous: nameOf(versions[index - 1]!) })}
                </LocalLink>
              </p>
            )}
            <DraftDownloads number={docket.number} prints={prints} version={version.key} />
            <VersionHashes {...version} />
          </li>
        ))}
      </ol>
      <h2>{t('version.compare.choose')}</h2>
      <ChooseTwo action={local(`${at}/compare`)} versions={versions} />
    </CitizenPage>
  );
}
