import type { LoaderFunctionArgs } from '@remix-run/node';
import { notFound } from '~/http/answer.server';
import { answerFeed } from '~/http/feed-answer.server';
import type { RouteHandle } from '~/http/guard.server';
import { translator } from '~/i18n/t';
import { publicPages } from '~/queries/public-pages.server';
import { pageEntry } from '~/ui/feed/page-entry';

export const handle: RouteHandle = { access: 'public', cached: true };

/** What changed last of one unit, by its name. A unit without anything public has no feed. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const { db, clock } = context.running;
  const t = translator(context.lang);
  const unit = params.unit!;
  const pages = await publicPages(db.read, clock(), unit);
  if (pages.length === 0) throw notFound();
  const feed = {
    title: t('feed.unitOf', { unit }),
    page: `/consultations?${new URLSearchParams({ unit })}`,
    self: `/feeds/units/${encodeURIComponent(unit)}.atom`,
  };
  return answerFeed(
    context,
    feed,
    pages.map((page) => pageEntry(t, page)),
  );
}
