import { describe, expect, test } from 'vitest';
import { builtInCalendar as calendar } from '~/domain/calendar/holiday-data';
import { minimumPeriod } from '~/domain/period/minimum-period';
import { classMinimums, periodClasses } from '~/domain/period/period-class';
import { defaultProfile } from '~/domain/profile/default-profile';
import type { ClassFlags } from '~/domain/vocabulary';
import { docketOf, profileWith } from './situations';

const longest = (flags: ClassFlags, profile = defaultProfile, startsOn = '2026-11-02') => {
  const { binding, lastDay } = minimumPeriod({ flags, profile, startsOn, calendar });
  return { classes: binding.map((minimum) => minimum.class), lastDay };
};

describe('the classes that ask for a minimum period', () => {
  test('a normative document and an effect on rights are one class', () => {
    expect(periodClasses(docketOf('normativeDocument'))).toEqual(['rightsImpact']);
    expect(periodClasses(docketOf('rightsImpact'))).toEqual(['rightsImpact']);
    expect(periodClasses(docketOf('normativeDocument', 'rightsImpact'))).toEqual(['rightsImpact']);
  });

  test('a docket of none of the classes is among the others', () => {
    expect(periodClasses(docketOf())).toEqual(['other']);
    expect(periodClasses(docketOf('specialGroups'))).toEqual(['other']);
  });

  test('the article stands beside a minimum that is law, and beside no other', () => {
    expect(classMinimums(docketOf('majorDecision', 'normativeDocument'), defaultProfile)).toEqual([
      {
        class: 'majorDecision',
        value: 30,
        unit: 'day',
        nature: 'law',
        source: { document: '重大行政决策程序暂行条例', article: '第十五条' },
      },
      { class: 'rightsImpact', value: 30, unit: 'day', nature: 'county' },
    ]);
  });
});

describe('the longest minimum holds', () => {
  test('of a tie every class is named', () => {
    expect(longest(docketOf('majorDecision', 'enterpriseRelated', 'normativeDocument'))).toEqual({
      classes: ['majorDecision', 'enterpriseRelated', 'rightsImpact'],
      lastDay: '2026-12-02',
    });
  });

  test('thirty days from 2 November end on 2 December, with the first day counted on 1 December', () => {
    expect(longest(docketOf('majorDecision')).lastDay).toBe('2026-12-02');
    const counted = profileWith({ countStartDay: { value: true, unit: 'yesOrNo' } });
    expect(longest(docketOf('majorDecision'), counted).lastDay).toBe('2026-12-01');
  });

  test('a county that asks forty days of normative documents has these hold', () => {
    const stricter = profileWith({ minDaysRightsImpact: { value: 40, unit: 'day' } });
    expect(longest(docketOf('majorDecision', 'normativeDocument'), stricter)).toEqual({
      classes: ['rightsImpact'],
      lastDay: '2026-12-12',
    });
  });

  test('natural and working days are compared by the day on which they end', () => {
    const mixed = profileWith({ minDaysRightsImpact: { value: 20, unit: 'workingDay' } });
    const both = docketOf('majorDecision', 'normativeDocument');
    expect(longest(both, mixed, '2026-11-02')).toEqual({ classes: ['majorDecision'], lastDay: '2026-12-02' });
    expect(longest(both, mixed, '2026-02-05')).toEqual({ classes: ['rightsImpact'], lastDay: '2026-03-11' });
  });

  test('seven working days before the Spring Festival take sixteen', () => {
    expect(longest(docketOf(), defaultProfile, '2026-02-12').lastDay).toBe('2026-02-28');
  });

  test('with the first day counted, a first day of rest still counts for nothing', () => {
    const counted = profileWith({ countStartDay: { value: true, unit: 'yesOrNo' } });
    expect(longest(docketOf(), counted, '2026-11-01').lastDay).toBe('2026-11-10');
    expect(longest(docketOf(), counted, '2026-11-02').lastDay).toBe('2026-11-10');
    expect(longest(docketOf(), defaultProfile, '2026-11-02').lastDay).toBe('2026-11-11');
  });

  test('working days of a year without published holidays are provisional, natural days never', () => {
    const provisional = (...classes: (keyof ClassFlags)[]) =>
      minimumPeriod({ flags: docketOf(...classes), profile: defaultProfile, startsOn: '2040-01-02', calendar })
        .provisional;
    expect(provisional()).toBe(true);
    expect(provisional('majorDecision')).toBe(false);
  });
});
