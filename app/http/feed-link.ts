import type { MetaDescriptor, MetaFunction } from '@remix-run/node';

/** The tag by which browsers and feed readers find the feed of a page, in the page's language. */
export const feedLink = (feed: string, lang: 'zh-CN' | 'en' = 'zh-CN'): MetaDescriptor => ({
  tagName: 'link',
  rel: 'alternate',
  type: 'application/atom+xml',
  href: `${lang === 'en' ? '/en' : ''}${feed}`,
});

/** A page's own tags, and its feed. */
export const withFeed =
  (meta: MetaFunction, feed: string): MetaFunction =>
  (page) => {
    const root = page.matches[0]?.data as { page?: { lang: 'zh-CN' | 'en' } } | undefined;
    return [...(meta(page) ?? []), feedLink(feed, root?.page?.lang)];
  };
