import { describe, expect, test } from 'vitest';
import { defaultProfile } from '~/domain/profile/default-profile';
import { readProfile } from '~/domain/profile/read-profile';
import { editedProfile } from './edited-profile';

function problems(input: unknown): string[] {
  const read = readProfile(input);
  return read.ok ? [] : read.reasons.map(({ code, field }) => `${code} ${field}`);
}

describe('what a county may set', () => {
  test('a stricter number than the statute, as its own setting', () => {
    const stricter = { value: 40, nature: 'county', source: undefined };
    expect(problems(editedProfile({ minDaysMajorDecision: stricter }))).toEqual([]);
    expect(problems(editedProfile({ publishWithin: { ...stricter, value: 10 } }))).toEqual([]);
  });

  test('working days for a class without a statute', () => {
    expect(problems(editedProfile({ minDaysRightsImpact: { value: 20, unit: 'workingDay' } }))).toEqual([]);
  });

  test('a document of its own as the source of a county setting', () => {
    expect(problems(editedProfile({ feedbackDue: { source: { document: '云溪县公众参与办法' } } }))).toEqual([]);
  });
});

describe('what is just allowed', () => {
  test('the number of the statute itself, as a county setting', () => {
    const same = { nature: 'county', source: undefined };
    expect(problems(editedProfile({ minDaysMajorDecision: same, publishWithin: same }))).toEqual([]);
  });

  test('a shortest review as long as the longest', () => {
    expect(problems(editedProfile({ reviewMin: { value: 15 } }))).toEqual([]);
  });
});

describe('what is refused', () => {
  test('a number weaker than the statute, on either side', () => {
    const weaker = (value: number) => ({ value, nature: 'county', source: undefined });
    expect(problems(editedProfile({ minDaysMajorDecision: weaker(29), publishWithin: weaker(21) }))).toEqual([
      'profile.weaker_than_the_law limits.minDaysMajorDecision',
      'profile.weaker_than_the_law limits.publishWithin',
    ]);
  });

  test('another number, or another article, printed as law', () => {
    const article = { source: { document: '重大行政决策程序暂行条例', article: '第十四条' } };
    expect(
      problems(editedProfile({ minDaysEnterpriseRelated: { value: 40 }, hearingMaterialsBefore: article })),
    ).toEqual([
      'profile.not_what_the_law_says limits.minDaysEnterpriseRelated',
      'profile.not_what_the_law_says limits.hearingMaterialsBefore',
    ]);
  });

  test('calling law what no verified statute says', () => {
    const law = { nature: 'law', source: { document: '某条例', article: '第一条' } };
    expect(problems(editedProfile({ feedbackDue: law }))).toEqual([
      'profile.no_verified_law limits.feedbackDue.nature',
    ]);
  });

  test('another unit than the statute uses', () => {
    const wrong = { value: 30, unit: 'workingDay', nature: 'county', source: undefined };
    expect(problems(editedProfile({ minDaysMajorDecision: wrong }))).toEqual([
      'profile.not_the_unit_of_the_law limits.minDaysMajorDecision.unit',
    ]);
  });

  test.each([
    ['zero days', { minDaysOther: { value: 0 } }, 'profile.out_of_range limits.minDaysOther.value'],
    ['a thousand days', { feedbackDue: { value: 1000 } }, 'profile.out_of_range limits.feedbackDue.value'],
    ['half a day', { minDaysOther: { value: 7.5 } }, 'profile.not_a_whole_number limits.minDaysOther.value'],
    ['text', { minDaysOther: { value: '7' } }, 'profile.not_a_whole_number limits.minDaysOther.value'],
    ['no number', { minDaysOther: { value: Number.NaN } }, 'profile.not_a_whole_number limits.minDaysOther.value'],
    ['an unknown unit', { minDaysOther: { unit: 'week' } }, 'profile.unknown_unit limits.minDaysOther.unit'],
    ['a number for yes or no', { countStartDay: { value: 0 } }, 'profile.not_yes_or_no limits.countStartDay.value'],
    ['an endless note', { minDaysOther: { note: '长'.repeat(501) } }, 'profile.note_too_long limits.minDaysOther.note'],
    ['an unknown field', { minDaysOther: { colour: 'red' } }, 'profile.unknown_field limits.minDaysOther'],
    [
      'a minimum above the maximum',
      { reviewMin: { value: 16 } },
      'profile.minimum_above_maximum limits.reviewMin.value',
    ],
  ])('%s', (_, change, problem) => {
    expect(problems(editedProfile(change))).toEqual([problem]);
  });

  test('a missing limit, a missing version, an impossible day', () => {
    const { feedbackDue: _, ...limits } = defaultProfile.limits;
    expect(problems({ version: 0, effectiveFrom: '2026-02-30', limits })).toEqual([
      'profile.not_a_version version',
      'day.not_a_date effectiveFrom',
      'profile.field_missing limits.feedbackDue',
    ]);
  });

  test.each([null, undefined, '', [], 3, { limits: null }])('what is no profile at all: %j', (input) => {
    expect(problems(input).length).toBeGreaterThan(0);
  });

  test('everything wrong is named at once, each with its field and range', () => {
    const wrong = editedProfile({
      minDaysMajorDecision: { value: 20, nature: 'county', source: undefined },
      minDaysOther: { value: 400 },
      countStartDay: { value: 'no' },
      reviewMinMajorDecision: { value: 20, nature: 'county', source: undefined },
    });
    expect(problems({ ...wrong, version: 1.5, extra: true })).toEqual([
      'profile.not_a_version version',
      'profile.weaker_than_the_law limits.minDaysMajorDecision',
      'profile.out_of_range limits.minDaysOther.value',
      'profile.not_yes_or_no limits.countStartDay.value',
      'profile.minimum_above_maximum limits.reviewMinMajorDecision.value',
      'profile.unknown_field ',
    ]);
    const read = readProfile(wrong);
    expect(read.ok || read.reasons.find(({ code }) => code === 'profile.out_of_range')?.facts).toMatchObject({
      max: 365,
    });
  });
});
