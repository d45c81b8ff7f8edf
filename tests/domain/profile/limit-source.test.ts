import { describe, expect, test } from 'vitest';
import { defaultProfile } from '~/domain/profile/default-profile';
import { type LawCitation, lawBehind, limitSource } from '~/domain/profile/limit-source';
import type { RulesProfile } from '~/domain/profile/rules-profile';
import { editedProfile } from './edited-profile';

describe('the source beside a number', () => {
  test('a statute is cited with document and article', () => {
    expect(limitSource(defaultProfile, 'minDaysMajorDecision')).toEqual({
      nature: 'law',
      law: { document: '重大行政决策程序暂行条例', article: '第十五条' },
    });
    expect(lawBehind(defaultProfile, 'publishWithin')).toEqual({
      source: { document: '政府信息公开条例', article: '第二十六条' },
    });
  });

  test('a county setting is called one, and gives no law for a refusal', () => {
    const { nature } = limitSource(defaultProfile, 'minDaysRightsImpact');
    expect(nature).toBe('county');
    expect(lawBehind(defaultProfile, 'minDaysRightsImpact')).toEqual({});
  });

  test('a county stricter than the statute shows its own number as its own', () => {
    const source = { document: '云溪县公众参与办法', article: '第八条' };
    const stricter = editedProfile({ minDaysMajorDecision: { value: 45, nature: 'county', source } });
    expect(limitSource(stricter as RulesProfile, 'minDaysMajorDecision')).toEqual({ nature: 'county', source });
  });
});

describe('a county number is never printed as law', () => {
  const forged = (change: object) => editedProfile({ minDaysMajorDecision: change }) as RulesProfile;

  test('not when a stored profile was changed by hand to a number the statute does not have', () => {
    expect(limitSource(forged({ value: 15 }), 'minDaysMajorDecision').nature).toBe('county');
    expect(limitSource(forged({ unit: 'workingDay' }), 'minDaysMajorDecision').nature).toBe('county');
    expect(limitSource(forged({ value: 15 }), 'minDaysMajorDecision')).not.toHaveProperty('source.article');
  });

  test('not when a limit without a statute was made to cite one', () => {
    const law = { nature: 'law', source: { document: '重大行政决策程序暂行条例', article: '第十五条' } };
    const profile = editedProfile({ minDaysOther: law }) as RulesProfile;
    expect(limitSource(profile, 'minDaysOther')).toEqual({ nature: 'county', note: '其他事项的最短期限' });
    expect(lawBehind(profile, 'minDaysOther')).toEqual({});
  });

  test('not when a page passes on a source it wrote itself: the program does not compile', () => {
    const printAsLaw = ({ document, article }: LawCitation) => `${document}${article}`;
    const source = limitSource(defaultProfile, 'minDaysMajorDecision');
    expect(source.nature === 'law' && printAsLaw(source.law)).toBe('重大行政决策程序暂行条例第十五条');
    // @ts-expect-error a source that did not come from limitSource is no citation
    expect(printAsLaw({ document: '县里的规定', article: '第一条' })).toBeTruthy();
  });
});
