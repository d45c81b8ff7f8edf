import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { notFound } from '~/http/answer.server';
import { consultationTitled } from '~/http/consultation-title';
import type { RouteHandle } from '~/http/guard.server';
import { useT } from '~/i18n/t';
import { consultationBasis } from '~/queries/consultation-basis.server';
import { BasisTable } from '~/ui/consultation/basis-table';

export const handle: RouteHandle = { access: 'public', cached: true };

export const meta = consultationTitled('consultation.tabs.basis');

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { db, clock } = context.running;
  const page = await consultationBasis(db.read, params.number!, clock());
  if (!page) throw notFound();
  return json(page);
}

export default function Basis() {
  const t = useT();
  const { number, entries } = useLoaderData<typeof loader>();
  return (
    <>
      <h2>{t('consultation.tabs.basis')}</h2>
      <p className="hint">{t('consultation.basis.lead')}</p>
      <BasisTable entries={entries} number={number} />
    </>
  );
}
