import type { LoaderFunctionArgs } from '@remix-run/node';
import { answerFeed } from '~/http/feed-answer.server';
import type { RouteHandle } from '~/http/guard.server';
import { translator } from '~/i18n/t';
import { callsList } from '~/queries/calls-list.server';
import { dateInWords } from '~/ui/date-text';

export const handle: RouteHandle = { access: 'public', cached: true };

/** Calls for representatives, the latest first. */
export async function loader({ context }: LoaderFunctionArgs) {
  const { db, clock } = context.running;
  const t = translator(context.lang);
  const calls = await callsList(db.read, clock());
  const feed = { title: t('pool.call.feed'), page: '/representatives', self: '/calls/feed.atom' };
  return answerFeed(
    context,
    feed,
    calls.map(({ number, title, lead, closesOn, publishedAt }) => ({
      page: `/calls/${number}`,
      title,
      words: `${t('feed.deadlineWords', { date: dateInWords(closesOn, t.lang) })}\n${lead}`,
      published: publishedAt,
      updated: publishedAt,
    })),
  );
}
