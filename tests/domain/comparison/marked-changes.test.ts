import { describe, expect, it } from 'vitest';
import { compareDrafts } from '~/domain/comparison/compare-drafts';
import { markedChanges, sidesOf } from '~/domain/comparison/marked-changes';
import { wordings } from '~/domain/comparison/view';
import type { Segment } from '~/domain/comparison/words';
import { parseProvisions } from '~/domain/provision/parse-provisions';
import { numbered, rules } from './drafts';

const { purpose, scope, fees, upkeep, obstacles, force } = rules;

function marked(before: string, after: string) {
  const [earlier, later] = [parseProvisions(before), parseProvisions(after)];
  return { earlier, later, changes: [...markedChanges(earlier, later, compareDrafts(earlier, later))] };
}

/** A redline as it is typed in mail: [-out-] and {+in+}. */
const typed = (segments: Segment[]) =>
  segments.map(({ kind, text }) => (kind === 'same' ? text : kind === 'del' ? `[-${text}-]` : `{+${text}+}`)).join('');

const said = (segments: Segment[]) => segments.map(({ text }) => text).join('');

describe('what a reader is shown of each change', () => {
  const { earlier, later, changes } = marked(
    `第一章 总则\n${numbered(purpose, fees, obstacles, force)}`,
    `第一章 总则\n${numbered(purpose, scope, fees.replace('三十分钟', '一小时'), force)}`,
  );

  it('is called what it is called in the later draft, with its former number where that was another', () => {
    expect(changes.map(({ change, label, formerLabel }) => [change, label, formerLabel])).toEqual([
      ['same', '第一章', undefined],
      ['same', '第一条', undefined],
      ['added', '第二条', undefined],
      ['reworded', '第三条', '第二条'],
      ['deleted', '第三条', undefined],
      ['same', '第四条', undefined],
    ]);
  });

  it('has its number struck out as a whole and its words marked', () => {
    const [, , added, reworded, deleted] = changes;
    expect(typed(added!.number)).toBe('{+第二条+}');
    expect(typed(added!.words)).toBe(`{+${scope}+}`);
    expect(typed(reworded!.number)).toBe('[-第二条-]{+第三条+}');
    expect(typed(reworded!.words)).toContain('停放不足[-三十分钟-]{+一小时+}的');
    expect(typed(deleted!.number)).toBe('[-第三条-]');
  });

  it('side by side each side is what its draft says', () => {
    for (const { before, after, words } of changes) {
      const sides = sidesOf(words);
      expect(said(sides.before)).toBe(before.map((id) => wordings(earlier).get(id)).join('\n'));
      expect(said(sides.after)).toBe(after.map((id) => wordings(later).get(id)).join('\n'));
    }
  });
});

it('where an article became two, their numbers stand inside the wording', () => {
  const both = `${upkeep}停车场经营者应当公布监督电话，接受群众监督，并在十个工作日以内答复投诉。`;
  const { changes } = marked(
    numbered(purpose, both, force),
    numbered(purpose, upkeep, '停车场经营者应当公布监督电话，接受群众监督，并在十个工作日以内答复投诉。', force),
  );
  const split = changes.find(({ change }) => change === 'split')!;
  expect(split).toMatchObject({ label: '第二条、第三条', formerLabel: '第二条', number: [] });
  expect(typed(split.words)).toContain('第二条');
  expect(typed(split.words)).toContain('第三条');
});
