import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addNaturalDays, type Day } from '~/domain/calendar/day';
import { isWorkingDay } from '~/domain/calendar/holiday-calendar';
import { builtInCalendar as calendar } from '~/domain/calendar/holiday-data';
import { addWorkingDays, workingDaysBetween } from '~/domain/calendar/working-days';

const day = fc.integer({ min: 0, max: 4_300 }).map((days) => addNaturalDays('2018-06-01', days));
const workday = day.filter((each) => isWorkingDay(each, calendar));
const few = fc.integer({ min: 1, max: 60 });
const plus = (from: Day, n: number) => addWorkingDays(from, n, calendar).day;
const between = (from: Day, to: Day) => workingDaysBetween(from, to, calendar);

describe('adding working days', () => {
  test('the first day is not counted, weekends are skipped', () => {
    expect(plus('2026-11-23', 1)).toBe('2026-11-24');
    expect(plus('2026-11-27', 1)).toBe('2026-11-30');
    expect(plus('2026-11-28', 1)).toBe('2026-11-30');
    expect(plus('2026-11-23', 20)).toBe('2026-12-21');
  });

  test('National Day week is skipped and its make-up Saturday counts', () => {
    expect(plus('2026-09-30', 1)).toBe('2026-10-08');
    expect(plus('2026-10-09', 1)).toBe('2026-10-10');
    expect(plus('2024-09-27', 2)).toBe('2024-09-30');
  });

  test('seven working days over the Spring Festival of 2026 take more than two weeks', () => {
    expect(plus('2026-02-12', 7)).toBe('2026-02-28');
  });

  test('none added gives the day itself when it is worked, else the next that is', () => {
    expect(plus('2026-09-30', 0)).toBe('2026-09-30');
    expect(plus('2026-10-01', 0)).toBe('2026-10-08');
  });

  test('a negative number counts back', () => {
    expect(plus('2026-10-08', -1)).toBe('2026-09-30');
    expect(plus('2026-10-12', -1)).toBe('2026-10-10');
  });

  test('a fraction of a day is a mistake of the program', () => {
    expect(() => addWorkingDays('2026-11-23', 1.5, calendar)).toThrow(RangeError);
  });

  test('it never lands on a day of rest', () => {
    fc.assert(fc.property(day, fc.integer({ min: -60, max: 60 }), (from, n) => isWorkingDay(plus(from, n), calendar)));
  });

  test('adding and subtracting undo each other', () => {
    fc.assert(fc.property(workday, few, (from, n) => plus(plus(from, n), -n) === from));
  });

  test('one day more always ends later, and a later start never ends earlier', () => {
    fc.assert(
      fc.property(day, day, few, (one, other, n) => {
        expect(plus(one, n + 1) > plus(one, n)).toBe(true);
        const [earlier, later] = one < other ? [one, other] : [other, one];
        expect(plus(earlier, n) <= plus(later, n)).toBe(true);
      }),
    );
  });
});

describe('counting working days', () => {
  test('the last day counts, the first does not', () => {
    expect(between('2026-11-23', '2026-11-27').days).toBe(4);
    expect(between('2026-09-30', '2026-10-10').days).toBe(3);
    expect(between('2026-11-27', '2026-11-27').days).toBe(0);
    expect(between('2026-11-27', '2026-11-23').days).toBe(0);
  });

  test('it counts exactly what was added, and one day earlier one less', () => {
    fc.assert(
      fc.property(day, few, (from, n) => {
        expect(between(from, plus(from, n)).days).toBe(n);
        expect(between(from, addNaturalDays(plus(from, n), -1)).days).toBe(n - 1);
      }),
    );
  });

  test('two stretches add up', () => {
    fc.assert(
      fc.property(day, few, few, (from, some, more) => {
        const [middle, end] = [addNaturalDays(from, some), addNaturalDays(from, some + more)];
        expect(between(from, middle).days + between(middle, end).days).toBe(between(from, end).days);
      }),
    );
  });
});

describe('beyond the published arrangements', () => {
  test('a deadline is computed from weekdays and called provisional', () => {
    expect(addWorkingDays('2039-09-30', 1, calendar)).toEqual({ day: '2039-10-03', provisional: true });
    expect(addWorkingDays('2026-11-23', 5, calendar)).toEqual({ day: '2026-11-30', provisional: false });
  });

  test('a deadline that only crosses into the unknown is provisional too', () => {
    const known = calendar.knownThrough;
    expect(addWorkingDays(addNaturalDays(known, -20), 5, calendar).provisional).toBe(false);
    expect(addWorkingDays(known, 1, calendar).provisional).toBe(true);
  });

  test('an unknown weekend could yet be made up, a known one could not', () => {
    expect(between('2039-09-30', '2039-10-03')).toEqual({ days: 1, atMost: 3, provisional: true });
    expect(between('2026-11-27', '2026-11-30')).toEqual({ days: 1, atMost: 1, provisional: false });
  });
});
