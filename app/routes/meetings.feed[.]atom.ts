import type { LoaderFunctionArgs } from '@remix-run/node';
import { answerFeed } from '~/http/feed-answer.server';
import type { RouteHandle } from '~/http/guard.server';
import { translator } from '~/i18n/t';
import { meetingPages } from '~/queries/public-pages.server';
import { pageEntry } from '~/ui/feed/page-entry';

export const handle: RouteHandle = { access: 'public', cached: true };

const most = 50;

/** The executive meetings published last. It names nobody: a consent may be withdrawn, and feeds are kept elsewhere. */
export async function loader({ context }: LoaderFunctionArgs) {
  const { db } = context.running;
  const t = translator(context.lang);
  const pages = await meetingPages(db.read, most);
  const feed = { title: t('feed.meetings'), page: '/meetings', self: '/meetings/feed.atom' };
  return answerFeed(
    context,
    feed,
    pages.map((page) => pageEntry(t, page)),
  );
}
