import { json, type LinksFunction, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { notFound } from '~/http/answer.server';
import type { RouteHandle } from '~/http/guard.server';
import { titled } from '~/http/title';
import { useT } from '~/i18n/t';
import { publicComparison } from '~/queries/comparison-page.server';
import comparisonCss from '~/styles/comparison.css';
import { canPrint } from '~/text/document-out/print-pdf.server';
import { CountyText } from '~/ui/county-text';
import { useLocalPath } from '~/ui/local-link';
import { CitizenPage } from '~/ui/shell/citizen-page';
import { PageHead } from '~/ui/shell/page-head';
import type { CauseLink } from '~/ui/version/causes';
import { Comparison } from '~/ui/version/comparison';
import { ComparisonDownloads } from '~/ui/version/comparison-downloads';
import { docketTrail } from '~/ui/version/docket-trail';
import { useVersionName } from '~/ui/version/version-name';
import { ViewTabs } from '~/ui/version/view-tabs';

export const handle: RouteHandle = { access: 'public', cached: true };

export const meta = titled('version.compare.title');

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: comparisonCss }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { db, clock } = context.running;
  const keys = { one: params.before!, other: params.after! };
  const page = await publicComparison(db.read, params.number!, keys, clock());
  if (!page) throw notFound();
  const view = new URL(request.url).searchParams.get('view') === 'sides' ? 'sides' : 'inline';
  return json({ ...page, view, prints: await canPrint() } as const);
}

export default function PublicComparison() {
  const t = useT();
  const local = useLocalPath();
  const nameOf = useVersionName();
  const { docket, before, after, counts, changes, view, prints } = useLoaderData<typeof loader>();
  const at = `/drafts/${docket.number}`;
  const here = `${at}/compare/${before.key}/${after.key}`;
  const names = { before: nameOf(before), after: nameOf(after) };
  const linked = changes.map((change) => ({
    ...change,
    causes: change.causes.map((cause): CauseLink => {
      if (cause.kind === 'review') return { ...cause, href: null };
      if (cause.kind === 'view') return { ...cause, href: local(`/meetings/${cause.meeting}`) };
      const { consultation, opinion } = cause;
      const href = local(`/consultations/${consultation}/feedback?from=${opinion}#opinion-${opinion}`);
      return { kind: 'opinion', number: opinion, href };
    }),
  }));
  return (
    <CitizenPage
      trail={[...docketTrail(t, docket), { label: t('version.title'), to: at }, { label: t('version.compare.title') }]}
    >
      <PageHead
        lead={t('version.compare.of', names)}
        title={
          <>
            <CountyText>{docket.title}</CountyText> · {t('version.compare.title')}
          </>
        }
      />
      <ViewTabs at={(one) => (one === 'sides' ? `${here}?view=sides` : here)} view={view} />
      <Comparison changes={linked} counts={counts} names={names} view={view} />
      <ComparisonDownloads at={here} prints={prints} />
    </CitizenPage>
  );
}
