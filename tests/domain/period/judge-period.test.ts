import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addNaturalDays, endOfDay } from '~/domain/calendar/day';
import { builtInCalendar } from '~/domain/calendar/holiday-data';
import { type HolidayNotice, withNotice } from '~/domain/calendar/holiday-notice';
import { judgePeriod } from '~/domain/period/judge-period';
import { beijing, docketOf, periodOf, profileWith } from './situations';

describe('both ways of counting', () => {
  // Periods of notices found on real government pages, with the days each way of counting gives.
  test.each([
    ['2025-09-29', '2025-10-28', 29, 30],
    ['2020-12-01', '2020-12-30', 29, 30],
    ['2025-09-17', '2025-10-16', 29, 30],
    ['2025-01-06', '2025-02-05', 30, 31],
    ['2024-02-28', '2024-03-29', 30, 31],
  ])('%s to %s: %i days without the first, %i with it', (first, last, exclusiveDays, inclusiveDays) => {
    expect(judgePeriod(periodOf(first, last))).toMatchObject({
      exclusiveDays,
      inclusiveDays,
      countedDays: exclusiveDays,
    });
  });

  test('differ by exactly one natural day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3_000 }), fc.integer({ min: 0, max: 90 }), (offset, length) => {
        const first = addNaturalDays('2019-01-01', offset);
        const { exclusiveDays, inclusiveDays } = judgePeriod(periodOf(first, addNaturalDays(first, length)));
        expect(inclusiveDays - exclusiveDays).toBe(1);
        expect(exclusiveDays).toBe(length);
      }),
    );
  });

  test('differ by one working day when the first day is worked, else not at all', () => {
    const other = { flags: docketOf() };
    expect(judgePeriod(periodOf('2026-11-02', '2026-11-11', other))).toMatchObject({
      exclusiveDays: 7,
      inclusiveDays: 8,
    });
    expect(judgePeriod(periodOf('2026-11-01', '2026-11-10', other))).toMatchObject({
      exclusiveDays: 7,
      inclusiveDays: 7,
    });
  });
});

describe('a period under the minimum of thirty days', () => {
  test('is long enough when thirty days follow the first', () => {
    const judged = judgePeriod(periodOf('2026-11-02', '2026-12-02'));
    expect(judged).toMatchObject({ verdict: 'long_enough', blocks: false, unit: 'day', countedDays: 30, reasons: [] });
  });

  test('is warned about, not blocked, when only the first day makes it thirty', () => {
    const judged = judgePeriod(periodOf('2026-11-02', '2026-12-01'));
    expect(judged).toMatchObject({ verdict: 'only_inclusive_count_reaches', blocks: false });
    expect(judged.reasons).toEqual([
      {
        code: 'period.only_inclusive_count_reaches',
        facts: { class: 'majorDecision', counted: 29, inclusive: 30, minimum: 30, unit: 'day', nature: 'law' },
        source: { document: '重大行政决策程序暂行条例', article: '第十五条' },
      },
    ]);
  });

  test('needs no warning in a county that counts the first day', () => {
    const profile = profileWith({ countStartDay: { value: true, unit: 'yesOrNo' } });
    const judged = judgePeriod(periodOf('2026-11-02', '2026-12-01', { profile }));
    expect(judged).toMatchObject({ verdict: 'long_enough', countedDays: 30, exclusiveDays: 29, reasons: [] });
  });

  test('is too short a day earlier, and blocked with the reason of every class', () => {
    const flags = docketOf('majorDecision', 'enterpriseRelated', 'normativeDocument');
    const judged = judgePeriod(periodOf('2026-11-02', '2026-11-30', { flags }));
    expect(judged).toMatchObject({ verdict: 'too_short', blocks: true, countedDays: 28, inclusiveDays: 29 });
    expect(
      judged.reasons.map(({ code, facts, source }) => [code, facts?.class, facts?.nature, source?.document]),
    ).toEqual([
      ['period.too_short', 'majorDecision', 'law', '重大行政决策程序暂行条例'],
      ['period.too_short', 'enterpriseRelated', 'law', '优化营商环境条例'],
      ['period.too_short', 'rightsImpact', 'county', undefined],
    ]);
    expect(judged.minimum.lastDay).toBe('2026-12-02');
  });

  test('one class too short blocks although another is content', () => {
    const profile = profileWith({ minDaysRightsImpact: { value: 40, unit: 'day' } });
    const flags = docketOf('majorDecision', 'normativeDocument');
    const judged = judgePeriod(periodOf('2026-11-02', '2026-12-02', { flags, profile }));
    expect(judged.verdict).toBe('too_short');
    expect(judged.reasons.map(({ facts }) => facts?.class)).toEqual(['rightsImpact']);
  });

  test('a longer period never gets a worse verdict', () => {
    const order = ['too_short', 'only_inclusive_count_reaches', 'long_enough'];
    const rank = (length: number) =>
      order.indexOf(judgePeriod(periodOf('2026-11-02', addNaturalDays('2026-11-02', length))).verdict);
    const ranks = Array.from({ length: 40 }, (_, length) => rank(length));
    expect(ranks).toEqual([...ranks].sort());
    expect(new Set(ranks).size).toBe(3);
  });
});

describe('times to the second', () => {
  test('a period that closes a second before 24:00 loses its last day', () => {
    const closing = (closesAt: Date) => judgePeriod(periodOf('2026-11-02', '2026-12-02', { closesAt }));
    expect(closing(beijing('2026-12-03T00:00:00')).countedDays).toBe(30);
    expect(closing(beijing('2026-12-02T23:59:59')).countedDays).toBe(29);
    expect(closing(beijing('2026-12-02T23:59:59')).reasons.at(-1)).toEqual({
      code: 'period.closes_before_midnight',
      facts: { day: '2026-12-02' },
    });
  });

  test('opening at 23:59:59 is opening that day, at 24:00 the next', () => {
    const opening = (opensAt: Date) => judgePeriod(periodOf('2026-11-02', '2026-12-02', { opensAt })).countedDays;
    expect(opening(beijing('2026-11-02T23:59:59'))).toBe(30);
    expect(opening(beijing('2026-11-03T00:00:00'))).toBe(29);
  });

  test('a notice published after its opening counts from its publication', () => {
    const published = (publishedAt: Date) => judgePeriod(periodOf('2026-11-02', '2026-12-02', { publishedAt }));
    expect(published(beijing('2026-11-02T23:59:59'))).toMatchObject({ countedDays: 30, reasons: [] });
    expect(published(beijing('2026-11-01T08:00:00'))).toMatchObject({ countedDays: 30, reasons: [] });
    const late = published(beijing('2026-11-04T09:00:00'));
    expect(late).toMatchObject({ verdict: 'too_short', countedDays: 28 });
    expect(late.reasons.at(-1)).toEqual({
      code: 'period.published_after_opening',
      facts: { opens: '2026-11-02', published: '2026-11-04' },
    });
  });

  test('a period that ends before it begins has no days', () => {
    const judged = judgePeriod(periodOf('2026-11-02', '2026-11-02', { closesAt: beijing('2026-10-01T00:00:00') }));
    expect(judged).toMatchObject({ verdict: 'too_short', countedDays: 0, inclusiveDays: 0 });
    expect(judged.reasons.map(({ code }) => code)).toContain('period.ends_before_it_begins');
    const opensAt = beijing('2026-11-03T00:00:00');
    const empty = judgePeriod(periodOf('2026-11-02', '2026-11-02', { opensAt }));
    expect(empty.reasons.map(({ code }) => code)).toContain('period.ends_before_it_begins');
  });
});

describe('working days whose holidays are not published yet', () => {
  const other = { flags: docketOf() };

  test('long enough by weekdays passes and is called provisional', () => {
    const judged = judgePeriod(periodOf('2040-01-02', '2040-01-11', other));
    expect(judged).toMatchObject({ verdict: 'long_enough', blocks: false, provisional: true, countedDays: 7 });
    expect(judged.reasons).toEqual([
      { code: 'period.provisional', facts: { knownThrough: builtInCalendar.knownThrough } },
    ]);
  });

  test('short by weekdays is not blocked while a notice could still make it long enough', () => {
    const judged = judgePeriod(periodOf('2040-01-02', '2040-01-09', other));
    expect(judged).toMatchObject({ verdict: 'depends_on_unknown_holidays', blocks: false, countedDays: 5 });
    expect(judged.reasons[0]?.code).toBe('period.depends_on_unknown_holidays');
  });

  test('what no notice could mend is blocked', () => {
    expect(judgePeriod(periodOf('2040-01-02', '2040-01-08', other)).verdict).toBe('too_short');
  });

  test('the verdict is certain once the notice is entered', () => {
    const days = { holidays: ['2040-01-01', '2040-05-01', '2040-10-01'], makeUpWorkdays: ['2040-01-07', '2040-01-08'] };
    const notice: HolidayNotice = { year: 2040, wholeYear: true, source: '通知', ...days };
    const calendar = withNotice(builtInCalendar, notice);
    const judged = judgePeriod(periodOf('2040-01-02', '2040-01-09', { ...other, calendar }));
    expect(judged).toMatchObject({ verdict: 'long_enough', provisional: false, countedDays: 7, reasons: [] });
  });

  test('natural days are never provisional', () => {
    const judged = judgePeriod(periodOf('2040-01-02', '2040-02-01'));
    expect(judged).toMatchObject({ verdict: 'long_enough', provisional: false, reasons: [] });
    expect(judged.minimum.lastDay).toBe('2040-02-01');
    expect(endOfDay(judged.minimum.lastDay)).toEqual(beijing('2040-02-02T00:00:00'));
  });
});
