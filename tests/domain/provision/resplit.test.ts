import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { invariantBreaches } from '~/domain/provision/invariants';
import { levels, type ParsedText } from '~/domain/provision/provision';
import { demote, merge, promote, type ResplitRefusal, relabel, split } from '~/domain/provision/resplit';
import { draft, read, sketch } from './sketch';

const text = draft`
  第一章 总则
  第一条 甲：
  （一）乙；
  （二）丙。
  丁。
  第二条 戊。
  己。
`;
const parsed = read(text);

function idOf(label: string, tree: ParsedText = parsed): string {
  return tree.nodes.find((node) => tree.text.slice(node.start, node.end).trim().startsWith(label))!.id;
}

function edited(result: ParsedText | ResplitRefusal): ParsedText {
  if ('refused' in result) throw new Error(result.refused);
  expect(result.text).toBe(text);
  expect(invariantBreaches(result)).toEqual([]);
  return result;
}

describe('an officer mends the split', () => {
  it('makes an article a 款 of the article before it, and its 款 follow', () => {
    expect(sketch(edited(demote(parsed, idOf('第二条'))))).toBe(draft`
      chapter 第一章 总则
        article 第一条 甲：
          item （一） 乙；
          item （二） 丙。
          paragraph 丁。
          paragraph 第二条戊。
          paragraph 己。
    `);
  });

  it('makes a 款 an article, and what stands behind it belongs to that', () => {
    const up = edited(promote(parsed, idOf('丁')));
    expect(sketch(up)).toBe(draft`
      chapter 第一章 总则
        article 第一条 甲：
          item （一） 乙；
          item （二） 丙。
        article 丁。
        article 第二条 戊。
          paragraph 己。
    `);
    expect(sketch(edited(demote(up, idOf('丁', up))))).toBe(sketch(parsed));
  });

  it('takes the printed mark as the label again when a level has labels', () => {
    const down = edited(demote(parsed, idOf('第二条')));
    const back = edited(promote(down, idOf('第二条', down)));
    expect(back.nodes).toEqual(parsed.nodes);
  });

  it('joins a provision to the text before it', () => {
    const joined = edited(merge(parsed, idOf('第二条')));
    expect(sketch(joined)).toBe(draft`
      chapter 第一章 总则
        article 第一条 甲：
          item （一） 乙；
          item （二） 丙。
          paragraph 丁。第二条戊。
          paragraph 己。
    `);
  });

  it('cuts a provision in two, and the second piece is what its mark says', () => {
    const joined = edited(merge(parsed, idOf('第二条')));
    const at = text.indexOf('第二条');
    expect(edited(split(joined, idOf('丁', joined), at)).nodes).toEqual(parsed.nodes);
    const cut = edited(split(parsed, idOf('（一）'), text.indexOf('；')));
    expect(sketch(cut)).toContain('item （一） 乙\n      plain ；\n    item （二） 丙。');
  });

  it('sets how much of a line is the label', () => {
    const named = edited(relabel(parsed, idOf('己'), { level: 'article', labelLength: 1 }));
    expect(named.nodes.find(({ id }) => id === idOf('己'))).toMatchObject({
      level: 'article',
      label: '己',
      ordinal: null,
    });
    const plain = edited(relabel(parsed, idOf('己'), { level: 'plain' }));
    expect(sketch(plain)).toContain('plain 己。');
  });

  it('makes a line an attachment that closes the articles before it', () => {
    const source = '第一条 甲。\n附件所列收费标准\n乙。';
    const made = relabel(read(source), 'n2', { level: 'attachment', labelLength: 2 }) as ParsedText;
    expect(sketch(made)).toBe('article 第一条 甲。\nattachment 附件 所列收费标准\n  paragraph 乙。');
  });
});

describe('an edit is refused', () => {
  const refusal = (result: ParsedText | ResplitRefusal) => ('refused' in result ? result.refused : 'done');
  const second = parsed.nodes.find(({ label }) => label === '第二条')!;

  it('for a node that is not there', () => {
    for (const edit of [promote, demote, merge]) expect(refusal(edit(parsed, 'n99'))).toBe('unknown-node');
    expect(refusal(split(parsed, 'n99', 3))).toBe('unknown-node');
    expect(refusal(relabel(parsed, 'n99', { level: 'plain' }))).toBe('unknown-node');
  });

  it('where there is no level above or below, and nothing before', () => {
    expect(refusal(demote(edited(relabel(parsed, idOf('己'), { level: 'subsubitem' })), idOf('己')))).toBe(
      'no-level-beyond',
    );
    expect(refusal(promote(read('第一编 总则\n第一条 甲。'), 'n1'))).toBe('no-level-beyond');
    expect(refusal(promote(read('题目\n第一条 甲。'), 'n1'))).toBe('no-level-beyond');
    expect(refusal(merge(parsed, 'n1'))).toBe('nothing-before');
    expect(refusal(merge(parsed, idOf('第一条')))).toBe('not-into-that');
  });

  it('for a cut outside the words, in the label, in a character, or in the line of a heading', () => {
    expect(refusal(split(parsed, second.id, second.start))).toBe('outside-node');
    expect(refusal(split(parsed, second.id, second.end))).toBe('outside-node');
    expect(refusal(split(parsed, second.id, second.start + 0.5))).toBe('outside-node');
    expect(refusal(split(parsed, second.id, second.end - 1))).toBe('outside-node');
    expect(refusal(split(parsed, second.id, second.start + 2))).toBe('inside-label');
    expect(refusal(split(read('第一条 𠮷甲。'), 'n1', 5))).toBe('inside-character');
    expect(refusal(split(parsed, 'n1', 4))).toBe('needs-its-own-line');
  });

  it('for a heading that shares its line, and a label longer than the line', () => {
    const cut = edited(split(parsed, second.id, second.start + 5));
    expect(
      refusal(relabel(cut, cut.nodes.find(({ start }) => start === second.start + 5)!.id, { level: 'chapter' })),
    ).toBe('needs-its-own-line');
    expect(refusal(relabel(parsed, second.id, { level: 'article', labelLength: 99 }))).toBe('label-too-long');
  });
});

describe('whatever an officer does', () => {
  const edit = fc.record({
    act: fc.constantFrom('promote', 'demote', 'merge', 'split', 'relabel'),
    node: fc.nat(30),
    offset: fc.nat(60),
    level: fc.constantFrom(...levels),
    labelLength: fc.option(fc.nat(4), { nil: undefined }),
  });

  it('no word changes and the tree stays sound', () => {
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 12 }), (edits) => {
        let tree = parsed;
        for (const { act, node, offset, level, labelLength } of edits) {
          const id = `n${(node % tree.nodes.length) + 1}`;
          const start = tree.nodes.find((each) => each.id === id)!.start;
          const result = {
            promote,
            demote,
            merge,
            split: () => split(tree, id, start + offset),
            relabel: () => relabel(tree, id, { level, labelLength }),
          }[act]!(tree, id);
          if (!('refused' in result)) tree = edited(result);
        }
      }),
      { numRuns: process.env.MINYI_LONG ? 5000 : 300 },
    );
  });
});
