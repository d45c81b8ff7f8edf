import { describe, expect, it } from 'vitest';
import { articleOf, placeName, placesOf, wordingAt } from '~/domain/comment/place';
import { parseProvisions } from '~/domain/provision/parse-provisions';

const rules = parseProvisions(
  [
    '汀禾县集市管理办法',
    '第一章　总则',
    '第一条　为了方便赶集，制定本办法。',
    '第二条　摊位按下列办法安排：',
    '（一）先到先得；',
    '（二）老年人优先。',
    '收费另行规定。',
    '',
    '附件',
    '',
    '摊位图',
    '东街摊位在左，西街摊位在右。',
  ].join('\n'),
);
const idOf = (words: string) => rules.nodes.find(({ start, end }) => rules.text.slice(start, end).includes(words))!.id;

describe('the places that an opinion can be about', () => {
  it('a form offers articles and attachments by their printed numbers', () => {
    expect(placesOf(rules).map(({ name }) => name)).toEqual(['第一条', '第二条', '附件']);
  });

  it('an item is called by its article and its own number, a paragraph by its first words', () => {
    expect(placeName(rules, idOf('老年人优先'))).toBe('第二条（二）');
    expect(placeName(rules, idOf('收费另行'))).toBe('第二条收费另行规定。');
  });

  it('titles and chapters are no places, nor is what does not exist', () => {
    expect(placeName(rules, idOf('汀禾县集市管理办法'))).toBeUndefined();
    expect(placeName(rules, idOf('总则'))).toBeUndefined();
    expect(placeName(rules, 'n99')).toBeUndefined();
  });

  it('everything within an article belongs to that article', () => {
    expect(articleOf(rules.nodes, idOf('老年人优先'))).toBe(idOf('第二条'));
    expect(articleOf(rules.nodes, idOf('第二条'))).toBe(idOf('第二条'));
    expect(articleOf(rules.nodes, idOf('东街摊位'))).toBe(idOf('东街摊位'));
  });

  it('the wording of an article is all of it, to the character', () => {
    expect(wordingAt(rules, idOf('第二条'))).toBe(
      '第二条　摊位按下列办法安排：\n（一）先到先得；\n（二）老年人优先。\n收费另行规定。',
    );
    expect(wordingAt(rules, 'n99')).toBe('');
  });

  it('a draft without articles offers what has a number of its own', () => {
    const opinion = parseProvisions('关于办好集市的意见\n一、合理布局。集市应当靠近车站。\n二、减少收费。');
    expect(placesOf(opinion).map(({ name }) => name)).toEqual(['一、', '二、']);
  });
});
