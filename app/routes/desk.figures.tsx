import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import type { RouteHandle } from '~/http/guard.server';
import { titled } from '~/http/title';
import { useT } from '~/i18n/t';
import { figuresPage } from '~/queries/figures-page.server';
import { ExemptionFigures, ReturnFigures } from '~/ui/figures/reasons';
import { WaitingFigures } from '~/ui/figures/waiting';
import { PageHead } from '~/ui/shell/page-head';

export const handle: RouteHandle = { access: 'figures.read' };

export const meta = titled('figures.title');

export async function loader({ context }: LoaderFunctionArgs) {
  const { db, clock } = context.running;
  return json(await figuresPage(db.read, clock()));
}

export default function Figures() {
  const t = useT();
  const { waiting, bySteps, byUnits, returns, exemptions } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHead lead={t('figures.lead')} title={t('figures.title')} />
      <WaitingFigures bySteps={bySteps} byUnits={byUnits} waiting={waiting} />
      <ReturnFigures returns={returns} />
      <ExemptionFigures exemptions={exemptions} />
    </>
  );
}
