import { describe, expect, it } from 'vitest';
import { invariantBreaches } from '~/domain/provision/invariants';
import type { ProvisionNode } from '~/domain/provision/provision';
import { read } from './sketch';

const parsed = read('第一章 总则\n第一条 甲：\n（一）乙。\n');

function breachesWith(id: string, change: Partial<ProvisionNode>): string[] {
  return invariantBreaches({
    ...parsed,
    nodes: parsed.nodes.map((node) => (node.id === id ? { ...node, ...change } : node)),
  });
}

describe('a tree that must not be confirmed', () => {
  it('loses or doubles text', () => {
    expect(breachesWith('n2', { start: 8 })).toContain('n2: span does not follow the one before');
    expect(breachesWith('n3', { end: 10 })).toContain('n3: span does not follow the one before');
    expect(breachesWith('n3', { end: 18 })).toEqual(['text is not covered to its end']);
  });

  it('has ids that are not positions, or a level that is none', () => {
    expect(breachesWith('n3', { id: 'n4' })).toEqual(['n4: id is not its position']);
    expect(breachesWith('n3', { level: 'clause' as ProvisionNode['level'] })).toContain('n3: unknown level');
  });

  it('has a parent that is not open, or that the level does not fit in', () => {
    expect(breachesWith('n2', { parent: 'n3' })).toContain('n2: parent is not open before it');
    expect(breachesWith('n3', { level: 'article' })).toEqual(['n3: level does not fit in its parent']);
  });

  it('has a label that is not printed, or a heading that shares its line', () => {
    expect(breachesWith('n2', { label: '第二条' })).toEqual(['n2: label is not printed']);
    const shared = invariantBreaches({
      text: '第一章 甲。',
      nodes: [
        { ...parsed.nodes[0]!, end: 4 },
        { ...parsed.nodes[1]!, label: '', start: 4, end: 6 },
      ],
    });
    expect(shared).toEqual(['n1: heading is not a line of its own']);
  });

  it('begins a provision with a blank line', () => {
    const text = '第一条 甲。\n\n第二条 乙。';
    const [first, second] = read(text).nodes;
    expect(
      invariantBreaches({
        text,
        nodes: [
          { ...first!, end: 7 },
          { ...second!, start: 7 },
        ],
      }),
    ).toEqual(['n2: starts with a blank line']);
  });
});
