import { SaxesParser } from 'saxes';
import { expect, it } from 'vitest';
import { atomFeed } from '~/text/atom.server';

const feed = {
  title: '全部消息',
  author: '汀禾县 民议',
  page: 'https://minyi.example/',
  self: 'https://minyi.example/feeds/all.atom',
};
const entry = {
  id: 'https://minyi.example/consultations/K7QF',
  title: '征求意见：养犬管理办法',
  words: '征集中',
  address: 'https://minyi.example/en/consultations/K7QF',
  published: new Date('2026-03-02T01:00:00Z'),
  updated: new Date('2026-04-01T01:00:00Z'),
};

/** The texts of all elements of a name; throws on what is no well-formed XML. */
function textsOf(xml: string, name: string): string[] {
  const found: string[] = [];
  let open: string[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name }) => {
    open = [...open, name];
  });
  parser.on('closetag', () => {
    open = open.slice(0, -1);
  });
  const take = (text: string) => {
    if (open.at(-1) === name) found.push(text);
  };
  parser.on('text', take);
  parser.on('cdata', take);
  parser.write(xml).close();
  return found;
}

it('has what RFC 4287 asks of a feed and of every entry', () => {
  const xml = atomFeed(feed, [entry]);
  expect(xml).toContain('<feed xmlns="http://www.w3.org/2005/Atom">');
  expect(textsOf(xml, 'id')).toEqual([feed.self, entry.id]);
  expect(textsOf(xml, 'updated')).toEqual(['2026-04-01T01:00:00.000Z', '2026-04-01T01:00:00.000Z']);
  expect(textsOf(xml, 'published')).toEqual(['2026-03-02T01:00:00.000Z']);
  expect(textsOf(xml, 'name')).toEqual(['汀禾县 民议']);
  expect(xml).toContain('<link href="https://minyi.example/en/consultations/K7QF"/>');
});

it('the same entries give the same bytes, also when there are none', () => {
  for (const entries of [[], [entry]]) expect(atomFeed(feed, entries)).toBe(atomFeed(feed, entries));
});

it('whatever stands in a title stays a text, and what XML forbids is left out', () => {
  const title = '<script>alert(1)</script> & ]]> "引号" \u0000\u000b\ud800𬭎🙂';
  const xml = atomFeed({ ...feed, title }, [{ ...entry, title, words: `${title}\n第二行` }]);
  const shown = '&lt;script&gt;alert(1)&lt;/script&gt; &amp; ]]&gt; "引号" 𬭎🙂';
  expect(textsOf(xml, 'summary')).toEqual([`${shown}<br>第二行`]);
  expect(textsOf(xml, 'title').at(-1)).toBe(shown);
});
