import { describe, expect, test } from 'vitest';
import { ArticleLink } from '~/ui/statute/article-link';
import { Contents } from '~/ui/statute/contents';
import { contentsItems } from '~/ui/statute/contents-items';
import { StatuteText } from '~/ui/statute/statute-text';
import { TextTable } from '~/ui/statute/text-table';
import { draft, shortDraft } from './draft';
import { headingLevels, render, skippedHeadings, wordsOf } from './render';

const statute = render(<StatuteText nodes={draft.nodes} text={draft.text} />);
const idOf = (label: string) => draft.nodes.find((node) => node.label === label)?.id;

describe('a draft on the page', () => {
  test('every word of the draft is printed, in its order, and none is added', () => {
    const bare = (text: string) => text.replace(/[\s　|]|---/g, '');
    expect(bare(wordsOf(statute))).toBe(bare(draft.text));
  });

  test('every provision is an anchor of its own', () => {
    const anchors = [...statute.matchAll(/ id="p-([^"]+)"/g)].map(([, id]) => id);
    expect(anchors.sort()).toEqual(draft.nodes.map(({ id }) => id).sort());
  });

  test('title, chapters and articles are headings of falling rank', () => {
    const levels = headingLevels(statute);
    expect(levels[0]).toBe(2);
    expect(skippedHeadings(levels)).toEqual([]);
    expect(statute).toMatch(/<h4 class="article-number">第二条<\/h4>/);
  });

  test('items and subitems are lists inside lists', () => {
    expect(statute).toMatch(/（二）.*<ol class="items" role="list">.*遛犬不牵引.*<\/ol>.*（三）/s);
  });

  test('a table in the text is a table on the page, without its ruler', () => {
    expect(statute).toMatch(/<th scope="col">犬只<\/th>.*<td>工作犬<\/td><td>免收<\/td>/s);
    expect(statute).not.toContain('---');
  });

  test('what a page hangs on an article stands in that article', () => {
    const html = render(
      <StatuteText
        articleAction={(node) => (
          <ArticleLink article={node.label} label="对本条提意见" to={`/comments/new?article=${node.id}`} />
        )}
        articleAside={(node) => (node.label === '第三条' ? <p>3 条意见</p> : null)}
        nodes={draft.nodes}
        text={draft.text}
      />,
    );
    expect(html.match(/对本条提意见/g)).toHaveLength(4);
    expect(html).toContain(
      `href="/comments/new?article=${idOf('第三条')}">对本条提意见<span class="hidden">（第三条）</span>`,
    );
    expect(html).toMatch(/第三条.*3 条意见.*第四条/s);
  });

  test('the text stays marked as Chinese on an English page', () => {
    expect(render(<StatuteText nodes={draft.nodes} text={draft.text} />, { lang: 'en' })).toContain('lang="zh-CN"');
  });

  test('marks in a draft are shown, never obeyed', () => {
    const hostile = { ...shortDraft, text: shortDraft.text.replace('养犬应当登记。', '<b>登记</b>。') };
    expect(render(<StatuteText nodes={hostile.nodes} text={hostile.text} />)).toContain('&lt;b&gt;登记');
  });
});

describe('the table of contents', () => {
  test('chapters carry their articles as numbers that are read as articles', () => {
    const html = render(<Contents items={contentsItems(draft.nodes, draft.text)} />);
    expect(html).toContain(`<a href="#p-${idOf('第一章')}">第一章　总则</a>`);
    expect(html).toContain(
      `<a href="#p-${idOf('第二条')}"><span class="hidden">第</span>2<span class="hidden">条</span></a>`,
    );
    expect(wordsOf(html)).toContain('附件1　养犬登记表');
  });

  test('a draft without chapters lists its articles with their first words', () => {
    expect(contentsItems(shortDraft.nodes, shortDraft.text).map(({ label }) => label)).toEqual([
      '第一条　养犬应当登记。',
      '第二条　遛犬应当牵引。',
    ]);
  });
});

describe('a table written as text', () => {
  test('cells between tabs keep their columns, an empty one too', () => {
    expect(render(<TextTable id="t" text={'\t每年\n工作犬\t免收\n'} />)).toMatch(
      /<th scope="col"><\/th><th scope="col">每年<\/th>.*<td>工作犬<\/td><td>免收<\/td>/s,
    );
  });

  test('a pipe that is meant stays in its cell', () => {
    expect(render(<TextTable id="t" text={'| 甲 \\| 乙 | 丙<br>丁 |\n'} />)).toMatch(/甲 \| 乙<\/th>.*丙\n丁<\/th>/s);
  });
});
