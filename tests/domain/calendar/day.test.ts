import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addNaturalDays,
  addYears,
  closingDay,
  dayOf,
  daySchema,
  daysLeft,
  endOfDay,
  naturalDaysBetween,
  startOfDay,
  weekday,
} from '~/domain/calendar/day';

const beijing = (text: string) => new Date(`${text}+08:00`);
const anyDay = fc.integer({ min: -20_000, max: 40_000 }).map((days) => addNaturalDays('2026-11-23', days));
const anyStep = fc.integer({ min: -4_000, max: 4_000 });

describe('a civil day is a day in Beijing', () => {
  test('the last second before midnight belongs to the day, 24:00 to the next', () => {
    expect(dayOf(beijing('2026-10-30T23:59:59'))).toBe('2026-10-30');
    expect(dayOf(beijing('2026-10-30T23:59:59.999'))).toBe('2026-10-30');
    expect(dayOf(beijing('2026-10-31T00:00:00'))).toBe('2026-10-31');
  });

  test('at four in the afternoon in London a new day has begun', () => {
    expect(dayOf(new Date('2026-01-31T15:59:59Z'))).toBe('2026-01-31');
    expect(dayOf(new Date('2026-01-31T16:00:00Z'))).toBe('2026-02-01');
  });

  test('a day begins at 00:00 and ends at 24:00, which is 00:00 of the next', () => {
    expect(startOfDay('2026-10-30')).toEqual(beijing('2026-10-30T00:00:00'));
    expect(endOfDay('2026-10-30')).toEqual(beijing('2026-10-31T00:00:00'));
    expect(endOfDay('2026-12-31')).toEqual(beijing('2027-01-01T00:00:00'));
  });

  test('every day contains its start and its last millisecond, and not its end', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(dayOf(startOfDay(day))).toBe(day);
        expect(dayOf(new Date(endOfDay(day).getTime() - 1))).toBe(day);
        expect(dayOf(endOfDay(day))).toBe(addNaturalDays(day, 1));
      }),
    );
  });

  test('29 February exists in leap years only, and text that is no day is refused', () => {
    expect(daySchema.safeParse('2024-02-29').success).toBe(true);
    for (const wrong of ['2026-02-29', '2100-02-29', '2026-04-31', '2026-13-01', '2026-1-1', '20260101', '']) {
      expect(daySchema.safeParse(wrong).success, wrong).toBe(false);
    }
  });
});

describe('natural days', () => {
  test('run over month ends, leap days and the turn of the year', () => {
    expect(addNaturalDays('2026-01-31', 1)).toBe('2026-02-01');
    expect(addNaturalDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(addNaturalDays('2026-02-28', 1)).toBe('2026-03-01');
    expect(addNaturalDays('2026-12-31', 30)).toBe('2027-01-30');
    expect(addNaturalDays('2027-01-01', -1)).toBe('2026-12-31');
    expect(naturalDaysBetween('2023-12-31', '2024-12-31')).toBe(366);
    expect(naturalDaysBetween('2025-12-31', '2026-12-31')).toBe(365);
  });

  test('adding and subtracting undo each other, and the distance is what was added', () => {
    fc.assert(
      fc.property(anyDay, anyStep, (day, step) => {
        expect(addNaturalDays(addNaturalDays(day, step), -step)).toBe(day);
        expect(naturalDaysBetween(day, addNaturalDays(day, step))).toBe(step);
      }),
    );
  });

  test('later days compare as greater text, and weekdays repeat every seven days', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 4_000 }), (day, step) => {
        expect(addNaturalDays(day, step) > day).toBe(true);
        expect(weekday(addNaturalDays(day, step * 7))).toBe(weekday(day));
      }),
    );
    expect(weekday('2026-11-23')).toBe(1);
  });

  test('five years of validity from a leap day end on 28 February', () => {
    expect(addYears('2024-02-29', 5)).toBe('2029-02-28');
    expect(addYears('2026-03-01', 5)).toBe('2031-03-01');
  });
});

describe('what the notice says is left', () => {
  const closesAt = endOfDay('2026-10-30');

  test('a consultation that closes at 24:00 of the 30th has the 30th as its closing day', () => {
    expect(closingDay(closesAt)).toBe('2026-10-30');
    expect(closingDay(beijing('2026-10-30T18:00:00'))).toBe('2026-10-30');
  });

  test('the closing day counts, to its last second', () => {
    expect(daysLeft(beijing('2026-10-01T09:00:00'), closesAt)).toBe(30);
    expect(daysLeft(beijing('2026-10-29T23:59:59'), closesAt)).toBe(2);
    expect(daysLeft(beijing('2026-10-30T00:00:00'), closesAt)).toBe(1);
    expect(daysLeft(beijing('2026-10-30T23:59:59'), closesAt)).toBe(1);
    expect(daysLeft(beijing('2026-10-31T00:00:00'), closesAt)).toBe(0);
    expect(daysLeft(beijing('2027-10-31T00:00:00'), closesAt)).toBe(0);
  });
});
