import { Feed } from 'feed';

/** Addresses are whole. `id` never changes; `updated` does whenever what stands behind the entry does. Texts are plain. */
export type AtomEntry = { id: string; title: string; words: string; address: string; published: Date; updated: Date };
export type AtomFeed = { title: string; author: string; page: string; self: string };

/** An Atom feed (RFC 4287), entries in the order given; the same entries give the same bytes. */
export function atomFeed({ title, author, page, self }: AtomFeed, entries: readonly AtomEntry[]): string {
  const latest = Math.max(0, ...entries.map(({ updated }) => updated.getTime()));
  const feed = new Feed({
    id: self,
    title: allowed(title),
    author: { name: allowed(author) },
    link: page,
    feed: self,
    updated: new Date(latest),
    generator: false,
  });
  for (const { id, title, words, address, published, updated } of entries)
    feed.addItem({ id, title: asHtml(title), description: asHtml(words), link: address, published, date: updated });
  return feed.atom1();
}

// XML has no word for these, not even an escaped one.
const forbidden = /[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
const allowed = (text: string) => text.replace(forbidden, '');

// The library hands titles and summaries on as HTML.
const asHtml = (text: string) =>
  allowed(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\n', '<br>');
