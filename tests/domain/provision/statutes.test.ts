import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { decodeText } from '~/domain/provision/decode';
import { articlesOf } from '~/domain/provision/outline';
import { read, warnings } from './sketch';

const folder = process.env.MINYI_STATUTES ?? '';
const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.txt')) : [];
if (files.length === 0) console.warn('real statutes: skipped, MINYI_STATUTES names no folder with .txt files');

/** What a person would count with a search in an editor: these texts print “第X条 ” at the start of a line, and nothing else so. */
const printedHeads = /^第[一二三四五六七八九十百零]+条(?:之[一二三四五六七八九十]+)? /gm;
const printedChapters = /^#+ 第[一二三四五六七八九十]+[编章节]/gm;
const printedItems = /^[（(][一二三四五六七八九十]+[）)]/gm;

describe.skipIf(files.length === 0).each(files.length > 0 ? files : ['(none)'])('the statute %s', (name) => {
  const text = files.length > 0 ? decodeText(readFileSync(join(folder, name))) : '';
  const parsed = read(text);
  const labels = (levels: string[]) =>
    parsed.nodes.filter(({ level }) => levels.includes(level)).map(({ label }) => label);

  it('has every article that is printed, none invented, in order', () => {
    expect(labels(['article'])).toEqual((text.match(printedHeads) ?? []).map((head) => head.trim()));
  });

  it('has every chapter and every item that is printed', () => {
    const chapters = labels(['part', 'chapter', 'section']).filter((label) => label !== '');
    expect(chapters).toEqual((text.match(printedChapters) ?? []).map((head) => head.replace(/^#+ /, '')));
    expect(labels(['item'])).toEqual(text.match(printedItems) ?? []);
  });

  it('gives every line of an article to that article', () => {
    for (const article of articlesOf(parsed)) {
      const next = articlesOf(parsed).find(({ start }) => start > article.start);
      const between = parsed.nodes.filter(
        ({ start }) => start > article.start && start < (next?.start ?? Number.POSITIVE_INFINITY),
      );
      const above = between.filter(({ level }) => ['part', 'chapter', 'section', 'attachment'].includes(level));
      const inside = above.length > 0 ? between.slice(0, between.indexOf(above[0]!)) : between;
      for (const node of inside) expect(topOf(node.id)).toBe(article.id);
    }
  });

  it('leaves in doubt only what is odd', () => {
    const odd = ['附则 heading-without-number', 'footnote', 'items-in-one-line', 'number-gap'];
    expect(warnings(parsed).filter((warning) => !odd.some((one) => warning.endsWith(one)))).toEqual([]);
  });

  function topOf(id: string): string {
    const node = parsed.nodes.find((each) => each.id === id)!;
    return node.level === 'article' || node.parent === null ? node.id : topOf(node.parent);
  }
});
