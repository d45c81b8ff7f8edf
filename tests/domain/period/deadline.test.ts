import { expect, test } from 'vitest';
import { endOfDay } from '~/domain/calendar/day';
import { builtInCalendar as calendar } from '~/domain/calendar/holiday-data';
import { deadlineAfter, feedbackDueOn } from '~/domain/period/deadline';
import { defaultProfile } from '~/domain/profile/default-profile';
import { profileWith } from './situations';

const { limits } = defaultProfile;

test('a document decided on Friday has its interpretation due on Wednesday', () => {
  expect(deadlineAfter('2026-11-20', limits.interpretWithin, calendar)).toEqual({
    day: '2026-11-25',
    provisional: false,
  });
});

test('twenty working days to publish run over National Day week', () => {
  expect(deadlineAfter('2026-09-15', limits.publishWithin, calendar).day).toBe('2026-10-19');
});

test('filing runs in natural days, validity in years', () => {
  expect(deadlineAfter('2026-11-23', limits.fileWithin, calendar).day).toBe('2026-12-08');
  expect(deadlineAfter('2024-02-29', limits.validityMax, calendar).day).toBe('2029-02-28');
});

test('feedback is due thirty days after the closing day', () => {
  expect(feedbackDueOn(endOfDay('2026-12-02'), defaultProfile, calendar)).toEqual({
    day: '2027-01-01',
    provisional: false,
  });
});

test('feedback due in working days beyond the published holidays is provisional', () => {
  const profile = profileWith({ feedbackDue: { value: 20, unit: 'workingDay' } });
  expect(feedbackDueOn(endOfDay('2040-01-02'), profile, calendar)).toEqual({ day: '2040-01-30', provisional: true });
});
