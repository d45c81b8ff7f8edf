import type { AppLoadContext } from '@remix-run/node';
import { siteIdentity } from '~/queries/site-identity.server';
import type { AtomEntry } from '~/text/atom.server';
import { atomFeed } from '~/text/atom.server';
import { localAddress } from './whole-address';

/** An entry with the address of its page from the root. The page is what it is known by, or a step on it, `id`. */
export type FeedEntry = Omit<AtomEntry, 'id' | 'address'> & { page: string; id?: string };
type Pages = { title: string; page: string; self: string };

/** A feed of the site in the reader's language. An entry keeps its id in every language: it is the same thing. */
export async function answerFeed(
  context: AppLoadContext,
  feed: Pages,
  entries: readonly FeedEntry[],
): Promise<Response> {
  const { running } = context;
  const { countyName, siteName } = await siteIdentity(running.db.read);
  const author = [countyName, siteName].filter(Boolean).join(' ');
  const whole = localAddress(context);
  const text = atomFeed(
    { title: `${feed.title} · ${author}`, author, page: whole(feed.page), self: whole(feed.self) },
    entries.map(({ page, id, ...entry }) => ({
      ...entry,
      id: `${running.address}${id ?? page}`,
      address: whole(page),
    })),
  );
  return new Response(text, { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
}
