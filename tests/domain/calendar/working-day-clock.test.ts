import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addNaturalDays } from '~/domain/calendar/day';
import { builtInCalendar as calendar } from '~/domain/calendar/holiday-data';
import { type Pause, workingDayClock } from '~/domain/calendar/working-day-clock';
import { addWorkingDays, workingDaysBetween } from '~/domain/calendar/working-days';

// Monday 2 November 2026; no holiday follows until the new year.
const started = '2026-11-02';
const read = (today: string, pauses: Pause[] = [], days = 5) =>
  workingDayClock({ startedOn: started, days, pauses, calendar, today });

describe('a clock of working days', () => {
  test('five working days from Monday end on the Monday after', () => {
    expect(read('2026-11-02')).toEqual({
      state: 'running',
      dueOn: '2026-11-09',
      usedDays: 0,
      remainingDays: 5,
      overdueDays: 0,
      provisional: false,
    });
  });

  test('the day under way is counted as used, a weekend uses nothing', () => {
    expect(read('2026-11-03').usedDays).toBe(1);
    expect(read('2026-11-06').usedDays).toBe(4);
    expect(read('2026-11-08').usedDays).toBe(4);
  });

  test('it is not overdue on its last day, and overdue on the day after', () => {
    expect(read('2026-11-09')).toMatchObject({ state: 'running', usedDays: 5, remainingDays: 0 });
    expect(read('2026-11-10')).toMatchObject({ state: 'overdue', usedDays: 5, remainingDays: 0 });
  });

  test('it says by how many working days it is late, and counts no days off', () => {
    const lateOn = (today: string) => read(today, [], 4).overdueDays;
    // The last day is Friday 6 November.
    expect(['2026-11-06', '2026-11-07', '2026-11-08'].map(lateOn)).toEqual([0, 0, 0]);
    expect(['2026-11-09', '2026-11-10', '2026-11-16'].map(lateOn)).toEqual([1, 2, 6]);
  });

  test('fifteen working days over National Day 2026 end where the calendar says', () => {
    const clock = { startedOn: '2026-09-23', days: 15, pauses: [], calendar, today: '2026-09-23' };
    expect(workingDayClock(clock).dueOn).toBe('2026-10-21');
  });
});

describe('a clock that stands while supplements are awaited', () => {
  const pause = { from: '2026-11-04', until: '2026-11-11' };

  test('loses none of its days: the day of asking is used, the day of receipt is not', () => {
    expect(read('2026-11-04', [pause])).toMatchObject({ state: 'paused', usedDays: 2, dueOn: '2026-11-16' });
    expect(read('2026-11-10', [pause])).toMatchObject({ state: 'paused', usedDays: 2 });
    expect(read('2026-11-11', [pause])).toMatchObject({ state: 'running', usedDays: 2 });
    expect(read('2026-11-12', [pause])).toMatchObject({ state: 'running', usedDays: 3 });
  });

  test('has no due day while the supplements are still out, and is never overdue meanwhile', () => {
    const open = [{ from: '2026-11-04', until: null }];
    expect(read('2027-06-01', open)).toMatchObject({ state: 'paused', dueOn: null, usedDays: 2, remainingDays: 3 });
  });

  test('keeps its due day when supplements are asked for only after it', () => {
    expect(read('2026-11-20', [{ from: '2026-11-12', until: null }])).toMatchObject({
      state: 'overdue',
      dueOn: '2026-11-09',
    });
  });

  test('counts the days of two overlapping pauses once', () => {
    const second = { from: '2026-11-09', until: '2026-11-12' };
    expect(read('2026-11-02', [pause, second]).dueOn).toBe('2026-11-17');
    expect(read('2026-11-02', [second, pause]).dueOn).toBe('2026-11-17');
  });

  test('a pause asked for and answered on one day changes nothing', () => {
    expect(read('2026-11-02', [{ from: '2026-11-04', until: '2026-11-04' }]).dueOn).toBe('2026-11-09');
  });

  test('any pause moves the due day by exactly the working days it took', () => {
    const offset = fc.integer({ min: 0, max: 40 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 30 }), offset, offset, (days, from, length) => {
        const stop = { from: addNaturalDays(started, from), until: addNaturalDays(started, from + length) };
        const plain = addWorkingDays(started, days, calendar).day;
        const lost = stop.from < plain ? workingDaysBetween(stop.from, stop.until, calendar).days : 0;
        const expected = addWorkingDays(started, days + lost, calendar).day;
        expect(read(started, [stop], days).dueOn).toBe(expected);
      }),
    );
  });
});

test('a clock that runs beyond the published holidays is provisional', () => {
  const clock = { startedOn: '2040-01-02', days: 5, pauses: [], calendar, today: '2040-01-02' };
  expect(workingDayClock(clock)).toMatchObject({ dueOn: '2040-01-09', provisional: true });
});
