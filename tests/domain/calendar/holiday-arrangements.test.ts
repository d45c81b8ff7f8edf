import { describe, expect, test } from 'vitest';
import { addNaturalDays, weekday } from '~/domain/calendar/day';
import { isWorkingDay, statusOfDay } from '~/domain/calendar/holiday-calendar';
import { builtInCalendar } from '~/domain/calendar/holiday-data';

/** The arrangements as the State Council published them, written down here by hand: days off, and days to make up. */
const published: Record<number, { off: string; work: string }> = {
  2019: {
    off: '01-01 02-04~02-10 04-05~04-07 05-01~05-04 06-07~06-09 09-13~09-15 10-01~10-07',
    work: '02-02 02-03 04-28 05-05 09-29 10-12',
  },
  2020: {
    // The Spring Festival was extended to 2 February, so 1 February was not made up.
    off: '01-01 01-24~02-02 04-04~04-06 05-01~05-05 06-25~06-27 10-01~10-08',
    work: '01-19 04-26 05-09 06-28 09-27 10-10',
  },
  2021: {
    off: '01-01~01-03 02-11~02-17 04-03~04-05 05-01~05-05 06-12~06-14 09-19~09-21 10-01~10-07',
    work: '02-07 02-20 04-25 05-08 09-18 09-26 10-09',
  },
  2022: {
    off: '01-01~01-03 01-31~02-06 04-03~04-05 04-30~05-04 06-03~06-05 09-10~09-12 10-01~10-07',
    work: '01-29 01-30 04-02 04-24 05-07 10-08 10-09',
  },
  2023: {
    off: '01-01~01-02 01-21~01-27 04-05 04-29~05-03 06-22~06-24 09-29~10-06',
    work: '01-28 01-29 04-23 05-06 06-25 10-07 10-08',
  },
  2024: {
    off: '01-01 02-10~02-17 04-04~04-06 05-01~05-05 06-08~06-10 09-15~09-17 10-01~10-07',
    work: '02-04 02-18 04-07 04-28 05-11 09-14 09-29 10-12',
  },
  2025: {
    off: '01-01 01-28~02-04 04-04~04-06 05-01~05-05 05-31~06-02 10-01~10-08',
    work: '01-26 02-08 04-27 09-28 10-11',
  },
  2026: {
    off: '01-01~01-03 02-15~02-23 04-04~04-06 05-01~05-05 06-19~06-21 09-25~09-27 10-01~10-07',
    work: '01-04 02-14 02-28 05-09 09-20 10-10',
  },
};

const isOff = (day: string, off: string) =>
  off.split(' ').some((span) => {
    const [from, to = from] = span.split('~');
    return day.slice(5) >= from! && day.slice(5) <= to!;
  });

describe.each(Object.entries(published))('the arrangement for %s', (year, { off, work }) => {
  test('agrees with the calendar on every day of the year', () => {
    const differing: string[] = [];
    for (let day = `${year}-01-01`; day <= `${year}-12-31`; day = addNaturalDays(day, 1)) {
      const isWeekend = new Date(`${day}T12:00:00Z`).getUTCDay() % 6 === 0;
      const expected = work.includes(day.slice(5)) || !(isWeekend || isOff(day, off));
      if (isWorkingDay(day, builtInCalendar) !== expected) differing.push(day);
    }
    expect(differing).toEqual([]);
  });

  test('makes up working days on Saturdays and Sundays only', () => {
    for (const day of work.split(' ')) expect(weekday(`${year}-${day}`), day).toBeGreaterThan(5);
  });
});

describe('what kind of day it is', () => {
  const kind = (day: string) => statusOfDay(day, builtInCalendar).kind;

  test('National Day week of 2026: seven days off, two weekend days to make up', () => {
    expect(kind('2026-09-20')).toBe('makeUp');
    expect(kind('2026-09-30')).toBe('working');
    expect(kind('2026-10-01')).toBe('holiday');
    expect(kind('2026-10-07')).toBe('holiday');
    expect(kind('2026-10-08')).toBe('working');
    expect(kind('2026-10-10')).toBe('makeUp');
    expect(kind('2026-10-11')).toBe('weekend');
  });

  test('31 December 2022 was a day off by the notice for 2023', () => {
    expect(statusOfDay('2022-12-31', builtInCalendar)).toEqual({ kind: 'holiday', certainty: 'known' });
  });
});

describe('where the published arrangements end', () => {
  const certainty = (day: string) => statusOfDay(day, builtInCalendar).certainty;

  test('a year without an arrangement is judged by its weekdays and called provisional', () => {
    expect(statusOfDay('2018-10-01', builtInCalendar)).toEqual({ kind: 'working', certainty: 'provisional' });
    expect(statusOfDay('2040-10-01', builtInCalendar)).toEqual({ kind: 'working', certainty: 'provisional' });
    expect(statusOfDay('2040-10-06', builtInCalendar)).toEqual({ kind: 'weekend', certainty: 'provisional' });
  });

  test('the last three days of the last known year may still be moved by the next notice', () => {
    const { knownThrough } = builtInCalendar;
    expect(knownThrough).toMatch(/-12-28$/);
    expect(certainty(knownThrough)).toBe('known');
    expect(certainty(addNaturalDays(knownThrough, 1))).toBe('provisional');
    expect(certainty('2025-12-31')).toBe('known');
  });

  test('the arrangement of 2026 is known', () => {
    expect(builtInCalendar.knownThrough >= '2026-12-28').toBe(true);
    expect(builtInCalendar.years[2026]?.sources).toEqual(['国务院办公厅关于2026年部分节假日安排的通知']);
  });
});
