import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { withFeed } from '~/http/feed-link';
import type { RouteHandle } from '~/http/guard.server';
import { titled } from '~/http/title';
import { cataloguePage, latestCatalogues } from '~/queries/catalogue.server';
import { PublicCatalogue } from '~/ui/catalogue/public-catalogue';

export const handle: RouteHandle = { access: 'public', cached: true };

export const meta = withFeed(titled('catalogue.title'), '/feeds/all.atom');

/** The newest year's catalogue. */
export async function loader({ context }: LoaderFunctionArgs) {
  const { db, clock } = context.running;
  const [newest] = await latestCatalogues(db.read, clock());
  return json({ page: newest ? ((await cataloguePage(db.read, newest.year, undefined, clock())) ?? null) : null });
}

export default function Catalogue() {
  return <PublicCatalogue page={useLoaderData<typeof loader>().page} />;
}
