import { describe, expect, it } from 'vitest';
import { compareTexts, numbered, rules, told } from './drafts';

const { purpose, scope, duties, planning, building, fees, access, sharing, upkeep, obstacles, penalty, force } = rules;

describe('what became of an article', () => {
  it('a draft compared with itself has not changed', () => {
    const text = numbered(...Object.values(rules));
    const { changes, summary } = compareTexts(text, text);
    expect(changes.every(({ change, words }) => change === 'same' && words === 'same')).toBe(true);
    expect(summary).toMatchObject({ same: 12, renumbered: 0, reworded: 0, added: 0, deleted: 0 });
  });

  it('an article put in at the top is added, and all that follow are only renumbered', () => {
    expect(told(numbered(purpose, scope, duties), numbered(planning, purpose, scope, duties))).toEqual([
      'added →第一条',
      'renumbered 第一条→第二条',
      'renumbered 第二条→第三条',
      'renumbered 第三条→第四条',
    ]);
  });

  it('an article taken out is shown where it stood', () => {
    expect(told(numbered(purpose, scope, duties, planning), numbered(purpose, duties, planning))).toEqual([
      'same 第一条→第一条',
      'deleted 第二条→',
      'renumbered 第三条→第二条',
      'renumbered 第四条→第三条',
    ]);
    expect(told(numbered(purpose, scope), numbered(scope))[0]).toBe('deleted 第一条→');
  });

  it('of two articles that changed places one has moved', () => {
    const changes = told(numbered(purpose, scope, fees, access, force), numbered(purpose, scope, access, fees, force));
    expect(changes).toEqual([
      'same 第一条→第一条',
      'same 第二条→第二条',
      'moved 第四条→第三条',
      'renumbered 第三条→第四条',
      'same 第五条→第五条',
    ]);
  });

  it('an article that moved and was reworded is moved, and says that its words differ', () => {
    const longer = access.replace('免费停放', '凭证免费停放，优先安排泊位');
    const { changes } = compareTexts(numbered(purpose, access, duties, fees), numbered(purpose, duties, fees, longer));
    expect(changes.at(-1)).toMatchObject({
      change: 'moved',
      words: 'different',
      beforeLabel: '第二条',
      afterLabel: '第四条',
    });
  });

  it('an article with other words in the same place is reworded, whatever its number', () => {
    const cheaper = fees.replace('三十分钟', '一小时');
    expect(told(numbered(purpose, fees, force), numbered(purpose, cheaper, force))[1]).toBe('reworded 第二条→第二条');
    expect(told(numbered(purpose, fees, force), numbered(purpose, scope, cheaper, force))).toEqual([
      'same 第一条→第一条',
      'added →第二条',
      'reworded 第二条→第三条',
      'renumbered 第三条→第四条',
    ]);
  });

  it('an article that grew many times longer is still the same article', () => {
    const grown = [scope, duties, planning, building, fees].join('\n');
    expect(told(numbered(purpose, scope, force), numbered(purpose, grown, force))).toContain('reworded 第二条→第二条');
  });

  it('an article with nothing in common is not called a new wording of the one it replaced', () => {
    expect(told(numbered(purpose, scope, obstacles, force), numbered(purpose, scope, sharing, force))).toEqual([
      'same 第一条→第一条',
      'same 第二条→第二条',
      'deleted 第三条→',
      'added →第三条',
      'same 第四条→第四条',
    ]);
  });

  it('an article cut in two is split, one made of two is merged', () => {
    const [first, second] = [`${upkeep}`, `${obstacles}`];
    const whole = numbered(purpose, `${first}\n${second}`, penalty, force);
    const parts = numbered(purpose, first, second, penalty, force);
    expect(told(whole, parts)).toContain('split 第二条→第二条、第三条');
    expect(told(parts, whole)).toContain('merged 第二条、第三条→第二条');
  });

  it('an article cut in three is split even when its parts were reworded a little', () => {
    const whole = numbered(purpose, [upkeep, obstacles, sharing].join('\n'), force);
    const parts = numbered(purpose, upkeep.replace('照明、', ''), obstacles.replace('石墩', '水泥墩'), sharing, force);
    expect(told(whole, parts)).toContain('split 第二条→第二条、第三条、第四条');
  });

  it('of articles with the same words each is told once', () => {
    const twice = numbered(purpose, access, duties, access, force);
    expect(compareTexts(twice, twice).summary.same).toBe(5);
    expect(told(twice, numbered(purpose, duties, access, force))).toEqual([
      'same 第一条→第一条',
      'deleted 第二条→',
      'renumbered 第三条→第二条',
      'renumbered 第四条→第三条',
      'renumbered 第五条→第四条',
    ]);
  });

  it('full and half width, spaces and kinds of quotation marks are not a change', () => {
    const before = numbered('推行“一窗受理”（线上办理）,当场办结。');
    const after = numbered('推行"一窗受理"(线上办理)，　当场办结。');
    expect(told(before, after)).toEqual(['same 第一条→第一条']);
  });

  it('an empty draft has nothing to compare, against one with articles all are added or deleted', () => {
    expect(told('', '')).toEqual([]);
    expect(told('', numbered(purpose, scope))).toEqual(['added →第一条', 'added →第二条']);
    expect(told(numbered(purpose, scope), '')).toEqual(['deleted 第一条→', 'deleted 第二条→']);
  });
});
