import { json, type LinksFunction, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { holds } from '~/domain/permissions';
import { notFound } from '~/http/answer.server';
import type { RouteHandle } from '~/http/guard.server';
import { staffAct } from '~/http/load-context.server';
import { titled } from '~/http/title';
import { useT } from '~/i18n/t';
import { comparisonPage } from '~/queries/comparison-page.server';
import { draftVersions } from '~/queries/draft-versions.server';
import { versionFacts } from '~/queries/versions-page.server';
import comparisonCss from '~/styles/comparison.css';
import { canPrint } from '~/text/document-out/print-pdf.server';
import { staffCause } from '~/ui/version/causes';
import { ChooseTwo } from '~/ui/version/choose-two';
import { Comparison } from '~/ui/version/comparison';
import { ComparisonDownloads } from '~/ui/version/comparison-downloads';
import { StaffVersions } from '~/ui/version/staff-versions';
import { useVersionName } from '~/ui/version/version-name';
import { ViewTabs } from '~/ui/version/view-tabs';

export const handle: RouteHandle = { access: 'docket.read' };

export const meta = titled('version.title');

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: comparisonCss }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { read } = context.running.db;
  const query = new URL(request.url).searchParams;
  const found = await draftVersions(read, params.number!, 'staff');
  if (!found) throw notFound();
  const [one, other] = [query.get('before') ?? '', query.get('after') ?? ''];
  const page = one ? await comparisonPage(read, params.number!, { one, other }, 'staff') : undefined;
  const view = query.get('view') === 'sides' ? 'sides' : 'inline';
  const versions = found.versions.map(versionFacts);
  const explains =
    Boolean(page?.before.confirmedAt && page.after.confirmedAt) && holds(staffAct(context).actor, 'change.explain');
  return json({ number: params.number!, versions, page, view, explains, prints: await canPrint() } as const);
}

export default function DeskComparison() {
  const t = useT();
  const nameOf = useVersionName();
  const { number, versions, page, view, explains, prints } = useLoaderData<typeof loader>();
  const at = `/desk/dockets/${number}`;
  const chosen = { before: page?.before.key, after: page?.after.key };
  const here = `${at}/compare?before=${chosen.before}&after=${chosen.after}`;
  return (
    <>
      <StaffVersions number={number} prints={prints} versions={versions} />
      <h2>{t('version.compare.choose')}</h2>
      <ChooseTwo action={`${at}/compare`} versions={versions} {...chosen} />
      {page && (
        <>
          <ViewTabs at={(one) => `${here}&view=${one}`} view={view} />
          <Comparison
            changes={page.changes.map((change) => ({
              ...change,
              causes: change.causes.map((cause) => staffCause(number, cause)),
            }))}
            counts={page.counts}
            explainAt={explains ? `${at}/compare/${chosen.before}/${chosen.after}/changes` : undefined}
            names={{ before: nameOf(page.before), after: nameOf(page.after) }}
            view={view}
          />
          <ComparisonDownloads at={`${at}/compare/${chosen.before}/${chosen.after}`} prints={prints} />
        </>
      )}
    </>
  );
}
