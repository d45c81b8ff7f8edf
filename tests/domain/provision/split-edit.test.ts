import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { invariantBreaches } from '~/domain/provision/invariants';
import { parseProvisions } from '~/domain/provision/parse-provisions';
import type { ParsedText } from '~/domain/provision/provision';
import { applyEdit, type SplitEdit, splitPlaces, splitRefusals } from '~/domain/provision/split-edit';
import { translator } from '~/i18n/t';

const rules = parseProvisions(
  '第一章 总则\n第一条 为了便民，制定本办法。\n第二条 摊位分为：\n（一）甲；（二）乙；\n（三）丙。\n说明：本条另行规定。\n',
);
const at = (words: string, { text, nodes }: ParsedText = rules) =>
  nodes.find(({ start, end }) => text.slice(start, end).includes(words))!;

function edited(edit: SplitEdit) {
  const result = applyEdit(rules, edit);
  if ('refused' in result) throw new Error(result.refused);
  expect(result.parsed.text).toBe(rules.text);
  expect(invariantBreaches(result.parsed)).toEqual([]);
  const { text, nodes } = result.parsed;
  return { ...result, shown: nodes.find(({ id }) => id === result.node)!, said: nodes.map(({ level }) => level), text };
}

describe('what an officer asks for on the page of a split', () => {
  it('cuts before words that were typed, and looks at the second part', () => {
    const { shown, text } = edited({ edit: 'split', node: at('（一）').id, words: '（二）' });
    expect(shown).toMatchObject({ level: 'item', label: '（二）' });
    expect(text.slice(shown.start, shown.end)).toBe('（二）乙；\n');
  });

  it('cuts at a place that the page offered', () => {
    const item = at('（一）');
    const places = splitPlaces(rules, item);
    expect(places.map(({ words }) => words)).toEqual(['（一）甲；', '（二）乙；']);
    expect(edited({ edit: 'split', node: item.id, place: places[1]!.place, words: '' }).shown.label).toBe('（二）');
  });

  it('joins a provision to the one before it and looks at that', () => {
    const { shown, text } = edited({ edit: 'merge', node: at('说明').id });
    expect(text.slice(shown.start, shown.end)).toContain('（三）丙。\n说明');
  });

  it('gives a level with the label that is printed there, found or typed', () => {
    const node = at('说明').id;
    expect(edited({ edit: 'relabel', node, level: 'article', label: '说明' }).shown).toMatchObject({
      level: 'article',
      label: '说明',
      ordinal: null,
    });
    expect(edited({ edit: 'relabel', node: at('（三）').id, level: 'subitem', label: '' }).shown).toMatchObject({
      level: 'subitem',
      label: '（三）',
    });
  });

  it('raises and lowers', () => {
    expect(edited({ edit: 'demote', node: at('第二条').id }).shown.level).toBe('paragraph');
    expect(edited({ edit: 'promote', node: at('（三）').id }).shown.level).toBe('paragraph');
  });

  it('refuses what was mistyped, and says what it was', () => {
    const node = at('（一）').id;
    const refusalOf = (edit: SplitEdit) => {
      const result = applyEdit(rules, edit);
      return 'refused' in result ? result.refused : 'done';
    };
    expect(refusalOf({ edit: 'split', node, words: '没有的字' })).toBe('words-not-found');
    expect(refusalOf({ edit: 'split', node, words: ' ' })).toBe('words-not-found');
    expect(refusalOf({ edit: 'split', node, words: '；' })).toBe('words-found-twice');
    expect(refusalOf({ edit: 'relabel', node, level: 'item', label: '（九）' })).toBe('label-not-printed');
    expect(refusalOf({ edit: 'merge', node: 'n99' })).toBe('unknown-node');
    expect(refusalOf({ edit: 'merge', node: 'n1' })).toBe('nothing-before');
  });

  it('has a sentence for every refusal, in both languages', () => {
    for (const lang of ['zh-CN', 'en'] as const)
      expect(splitRefusals.filter((code) => !translator(lang).has(`refusal.split.${code}`))).toEqual([]);
  });

  it('offers places that together are all the words of the provision, for any text', () => {
    const pieces = fc.array(
      fc.constantFrom('甲乙', '，', '。\n', '（一）', '第三条', ' ', '\n\n', '1．', '😀', '一、'),
    );
    fc.assert(
      fc.property(pieces, fc.integer({ min: 1, max: 5 }), (parts, most) => {
        const parsed = parseProvisions(`第一条 甲${parts.join('')}乙`);
        for (const node of parsed.nodes) {
          const places = splitPlaces(parsed, node, most);
          const words = places.map(({ words }) => words).join('');
          expect(words).toBe(parsed.text.slice(node.start, node.end).trim());
          expect(places.length).toBeLessThanOrEqual(most);
          for (const { place, words } of places) expect(parsed.text.startsWith(words, place)).toBe(true);
        }
      }),
    );
  });
});
