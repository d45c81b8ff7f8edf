import { describe, expect, it } from 'vitest';
import { startOfDay } from '~/domain/calendar/day';
import { builtInCalendar } from '~/domain/calendar/holiday-data';
import { defaultProfile } from '~/domain/profile/default-profile';
import { reviewClock } from '~/domain/review/clock';
import { submissionStateOf } from '~/domain/review/state';

const clockOn = (today: string, { from = '2026-04-01', majorDecision = false } = {}) =>
  reviewClock({
    startedAt: startOfDay(from),
    majorDecision,
    profile: defaultProfile,
    calendar: builtInCalendar,
    today,
  });

describe('the clock of a legality review', () => {
  it('counts working days after the day of acceptance, over the holidays of Qingming', () => {
    // 6 April 2026 is the holiday; fifteen working days after Wednesday 1 April end on Thursday 23 April.
    expect(clockOn('2026-04-01')).toMatchObject({
      dueOn: '2026-04-23',
      usedDays: 0,
      remainingDays: 15,
      state: 'running',
    });
    expect(clockOn('2026-04-07')).toMatchObject({ usedDays: 3, remainingDays: 12 });
  });

  it('is not overdue on its last day, and is the day after', () => {
    expect(clockOn('2026-04-23')).toMatchObject({ state: 'running', remainingDays: 0 });
    expect(clockOn('2026-04-24')).toMatchObject({ state: 'overdue', remainingDays: 0 });
  });

  it('guarantees the reviewer seven working days on a major decision, by law', () => {
    expect(clockOn('2026-04-01', { majorDecision: true }).guaranteed).toMatchObject({
      days: 7,
      until: '2026-04-13',
      source: { nature: 'law', law: { document: '重大行政决策程序暂行条例', article: '第二十六条' } },
    });
  });

  it('guarantees five on other dockets, as a setting of the county', () => {
    expect(clockOn('2026-04-01').guaranteed).toMatchObject({
      days: 5,
      until: '2026-04-09',
      source: { nature: 'county' },
    });
  });

  it('says so when holidays on the way are not announced', () => {
    expect(clockOn('2027-03-01', { from: '2027-03-01' }).provisional).toBe(true);
    expect(clockOn('2026-04-01').provisional).toBe(false);
  });
});

describe('an attempt', () => {
  it('is in exactly one state', () => {
    const attempt = { refusedByGate: false, answer: null, concludedAt: null };
    const concludedAt = new Date();
    expect(submissionStateOf({ ...attempt, refusedByGate: true })).toBe('refused');
    expect(submissionStateOf(attempt)).toBe('waiting');
    expect(submissionStateOf({ ...attempt, answer: 'supplement' })).toBe('supplement');
    expect(submissionStateOf({ ...attempt, answer: 'returned' })).toBe('returned');
    expect(submissionStateOf({ ...attempt, answer: 'accepted' })).toBe('running');
    expect(submissionStateOf({ ...attempt, answer: 'accepted', concludedAt })).toBe('concluded');
  });
});
