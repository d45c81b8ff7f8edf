import type { LoaderFunctionArgs } from '@remix-run/node';
import { answerFeed } from '~/http/feed-answer.server';
import type { RouteHandle } from '~/http/guard.server';
import { translator } from '~/i18n/t';
import { publicPages } from '~/queries/public-pages.server';
import { pageEntry } from '~/ui/feed/page-entry';

export const handle: RouteHandle = { access: 'public', cached: true };

/** What changed last on the whole site. */
export async function loader({ context }: LoaderFunctionArgs) {
  const { db, clock } = context.running;
  const t = translator(context.lang);
  const pages = await publicPages(db.read, clock());
  const feed = { title: t('feed.all'), page: '/', self: '/feeds/all.atom' };
  return answerFeed(
    context,
    feed,
    pages.map((page) => pageEntry(t, page)),
  );
}
