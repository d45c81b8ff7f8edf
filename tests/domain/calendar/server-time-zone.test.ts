import { expect, test } from 'vitest';

// Set before anything is loaded: the holiday library builds its tables in the server's own time zone.
process.env.TZ = 'America/New_York';

test('a server left on New York time counts the days of Beijing', async () => {
  expect(new Date('2026-01-31T16:00:00Z').getHours()).toBe(11);
  const { dayOf } = await import('~/domain/calendar/day');
  const { builtInCalendar } = await import('~/domain/calendar/holiday-data');
  const { addWorkingDays, workingDaysBetween } = await import('~/domain/calendar/working-days');
  expect(dayOf(new Date('2026-01-31T16:00:00Z'))).toBe('2026-02-01');
  expect(builtInCalendar.years[2026]?.makeUpWorkdays).toEqual([
    '2026-01-04',
    '2026-02-14',
    '2026-02-28',
    '2026-05-09',
    '2026-09-20',
    '2026-10-10',
  ]);
  expect(addWorkingDays('2026-09-30', 3, builtInCalendar).day).toBe('2026-10-10');
  expect(workingDaysBetween('2026-09-18', '2026-10-12', builtInCalendar).days).toBe(12);
});
