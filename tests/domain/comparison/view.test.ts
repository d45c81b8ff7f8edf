import { describe, expect, it } from 'vitest';
import { changesOnly, jumpList, summaryCounts, wordings } from '~/domain/comparison/view';
import { parseProvisions } from '~/domain/provision/parse-provisions';
import { compareTexts, numbered, rules } from './drafts';

const { purpose, scope, fees, force } = rules;
const comparison = compareTexts(
  numbered(purpose, fees, force),
  numbered(purpose, scope, fees.replace('三十分钟', '一小时'), force),
);

describe('what the comparison page shows', () => {
  it('the summary names only what happened, in a fixed order', () => {
    expect(summaryCounts(comparison)).toEqual([
      { change: 'same', count: 1 },
      { change: 'renumbered', count: 1 },
      { change: 'reworded', count: 1 },
      { change: 'added', count: 1 },
    ]);
  });

  it('unchanged articles can be left out', () => {
    expect(changesOnly(comparison).map(({ change }) => change)).toEqual(['added', 'reworded', 'renumbered']);
  });

  it('the list of links leads to every changed article by its new label, with the former one where it differs', () => {
    expect(jumpList(comparison)).toEqual([
      { index: 1, change: 'added', label: '第二条' },
      { index: 2, change: 'reworded', label: '第三条', formerLabel: '第二条' },
      { index: 3, change: 'renumbered', label: '第四条', formerLabel: '第三条' },
    ]);
  });

  it('the wording of an article is without its number, with one line for each paragraph', () => {
    const draft = parseProvisions(
      '第一条  停车应当有序。\n\n　　残疾人优先停放：\n（一）出示证件；\n（二）停入专用泊位。\n',
    );
    const article = draft.nodes.find((node) => node.level === 'article')!;
    expect(wordings(draft).get(article.id)).toBe(
      '停车应当有序。\n残疾人优先停放：\n（一）出示证件；\n（二）停入专用泊位。',
    );
  });
});
