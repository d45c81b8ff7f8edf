import { describe, expect, test } from 'vitest';
import { isWorkingDay, statusOfDay } from '~/domain/calendar/holiday-calendar';
import { builtInCalendar } from '~/domain/calendar/holiday-data';
import {
  type HolidayNotice,
  holidayNoticeProblems,
  holidayNoticeSchema,
  withNotice,
} from '~/domain/calendar/holiday-notice';
import { addWorkingDays } from '~/domain/calendar/working-days';

/** An invented arrangement for a year that is certainly not known yet. */
const notice: HolidayNotice = {
  year: 2040,
  wholeYear: true,
  holidays: ['2039-12-31', '2040-01-01', '2040-05-01', '2040-10-01', '2040-10-02'],
  makeUpWorkdays: ['2039-12-24', '2040-10-06'],
  source: '关于2040年部分节假日安排的通知',
};
const floodDay: HolidayNotice = {
  year: 2026,
  wholeYear: false,
  holidays: ['2026-07-15'],
  makeUpWorkdays: ['2026-07-18'],
  source: '县人民政府关于防汛停工的通告',
};
const codes = (wrong: Partial<HolidayNotice>) =>
  holidayNoticeProblems({ ...notice, makeUpWorkdays: ['2040-10-06'], ...wrong }, builtInCalendar).map(
    ({ code }) => code,
  );

describe('a notice the county enters', () => {
  test('makes its year known', () => {
    const calendar = withNotice(builtInCalendar, notice);
    expect(statusOfDay('2040-10-02', calendar)).toEqual({ kind: 'holiday', certainty: 'known' });
    expect(statusOfDay('2040-10-06', calendar)).toEqual({ kind: 'makeUp', certainty: 'known' });
    expect(statusOfDay('2040-03-01', calendar)).toEqual({ kind: 'working', certainty: 'known' });
    expect(calendar.years[2040]?.sources).toEqual([notice.source]);
    expect(addWorkingDays('2040-09-30', 1, calendar)).toEqual({ day: '2040-10-03', provisional: false });
  });

  test('moves days of the December before, without making that year known', () => {
    const calendar = withNotice(builtInCalendar, notice);
    expect(statusOfDay('2039-12-31', calendar)).toEqual({ kind: 'holiday', certainty: 'known' });
    expect(statusOfDay('2039-12-30', calendar)).toEqual({ kind: 'working', certainty: 'provisional' });
  });

  test('carries "known through" on only when no year is missing between', () => {
    expect(withNotice(builtInCalendar, notice).knownThrough).toBe(builtInCalendar.knownThrough);
    const next = Number(builtInCalendar.knownThrough.slice(0, 4)) + 1;
    const following = { ...notice, year: next, holidays: [], makeUpWorkdays: [] };
    expect(withNotice(builtInCalendar, following).knownThrough).toBe(`${next}-12-28`);
  });

  test('of single days changes those days and says nothing about the rest', () => {
    const calendar = withNotice(builtInCalendar, floodDay);
    expect(isWorkingDay('2026-07-15', calendar)).toBe(false);
    expect(isWorkingDay('2026-07-18', calendar)).toBe(true);
    expect(calendar.years[2026]?.sources).toHaveLength(2);
    const later = withNotice(builtInCalendar, {
      ...floodDay,
      year: 2041,
      holidays: ['2041-07-15'],
      makeUpWorkdays: [],
    });
    expect(statusOfDay('2041-07-15', later)).toEqual({ kind: 'holiday', certainty: 'known' });
    expect(statusOfDay('2041-07-16', later)).toEqual({ kind: 'working', certainty: 'provisional' });
  });

  test('overrides what was known before, and a later one overrides it again', () => {
    const off = withNotice(builtInCalendar, { ...floodDay, holidays: ['2026-10-10'], makeUpWorkdays: [] });
    expect(statusOfDay('2026-10-10', off).kind).toBe('holiday');
    const on = withNotice(off, { ...floodDay, holidays: [], makeUpWorkdays: ['2026-10-10'] });
    expect(statusOfDay('2026-10-10', on).kind).toBe('makeUp');
    expect(statusOfDay('2026-10-10', builtInCalendar).kind).toBe('makeUp');
  });
});

describe('a notice that cannot be right', () => {
  test('a correct one has no problems', () => {
    expect(holidayNoticeProblems({ ...notice, makeUpWorkdays: ['2040-10-06'] }, builtInCalendar)).toEqual([]);
    expect(holidayNoticeProblems(floodDay, builtInCalendar)).toEqual([]);
  });

  test('a day cannot be off and made up', () => {
    expect(codes({ makeUpWorkdays: ['2040-10-06', '2040-05-01'] })).toContain('holiday.day_in_both_lists');
  });

  test('a day must belong to the year, or to the last week of December before', () => {
    expect(codes({ makeUpWorkdays: ['2041-01-05'] })).toContain('holiday.day_of_another_year');
    expect(codes({ makeUpWorkdays: ['2039-12-24'] })).toContain('holiday.day_of_another_year');
    expect(codes({ holidays: [...notice.holidays, '2040-12-31'] })).toEqual([]);
    expect(codes({ makeUpWorkdays: ['2039-12-25'] })).not.toContain('holiday.day_of_another_year');
  });

  test('an ordinary Wednesday or Friday cannot be a make-up day', () => {
    expect(codes({ makeUpWorkdays: ['2040-10-03'] })).toEqual(['holiday.already_a_working_day']);
    expect(codes({ makeUpWorkdays: ['2040-10-05'] })).toEqual(['holiday.already_a_working_day']);
  });

  test('the arrangement of a whole year has New Year, Labour Day and National Day', () => {
    expect(codes({ holidays: [] })).toEqual(Array(3).fill('holiday.fixed_holiday_missing'));
  });

  test('all problems are named at once, with the day', () => {
    const problems = holidayNoticeProblems(
      { ...notice, holidays: ['2040-10-01'], makeUpWorkdays: ['2041-01-02'] },
      builtInCalendar,
    );
    expect(problems.map(({ code, facts }) => [code, facts?.day])).toEqual([
      ['holiday.day_of_another_year', '2041-01-02'],
      ['holiday.already_a_working_day', '2041-01-02'],
      ['holiday.fixed_holiday_missing', '2040-01-01'],
      ['holiday.fixed_holiday_missing', '2040-05-01'],
    ]);
  });

  test('impossible dates and a missing title are refused as typed', () => {
    const typed = { ...notice, holidays: ['2041-02-29'], source: ' ' };
    const messages = holidayNoticeSchema.safeParse(typed).error?.issues.map(({ message }) => message);
    expect(messages).toEqual(['day.not_a_date', 'holiday.no_source']);
  });
});
