import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { notFound } from '~/http/answer.server';
import type { RouteHandle } from '~/http/guard.server';
import { titled } from '~/http/title';
import { cataloguePage } from '~/queries/catalogue.server';
import { PublicCatalogue } from '~/ui/catalogue/public-catalogue';

export const handle: RouteHandle = { access: 'public', cached: true };

export const meta = titled('catalogue.titleOf', ({ page }: { page: { year: number } }) => ({ year: page.year }));

/** A year's catalogue; `?version=1` an earlier version of it. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { db, clock } = context.running;
  const asked = new URL(request.url).searchParams.get('version');
  const year = /^20\d\d$/.test(params.year!) ? Number(params.year) : 0;
  const version = asked === null ? undefined : Number(asked);
  const page = await cataloguePage(db.read, year, version, clock());
  if (!page) throw notFound();
  return json({ page });
}

export default function CatalogueOfYear() {
  return <PublicCatalogue page={useLoaderData<typeof loader>().page} />;
}
