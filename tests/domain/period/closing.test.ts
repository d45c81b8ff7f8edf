import { describe, expect, test } from 'vitest';
import { endOfDay, startOfDay } from '~/domain/calendar/day';
import { refusalsToMoveClosing } from '~/domain/period/closing';
import type { ConsultationTimes } from '~/domain/period/phase';
import { beijing } from './situations';

const open: ConsultationTimes = {
  publishedAt: startOfDay('2026-11-01'),
  opensAt: startOfDay('2026-11-02'),
  closesAt: endOfDay('2026-12-02'),
  feedbackPublishedAt: null,
  terminatedAt: null,
};
const november = beijing('2026-11-20T10:00:00');
const december = beijing('2026-12-10T10:00:00');
const codes = (consultation: ConsultationTimes, last: string, now: Date, reason = '听证会延期举行') =>
  refusalsToMoveClosing(consultation, { closesAt: endOfDay(last), reason }, now).map(({ code }) => code);

describe('moving the closing of a consultation', () => {
  test('it is extended, and reopened after closing, with a reason', () => {
    expect(codes(open, '2026-12-12', november)).toEqual([]);
    expect(codes(open, '2026-12-20', december)).toEqual([]);
  });

  test('it is never closed early, not even by the same day again', () => {
    expect(codes(open, '2026-12-01', november)).toEqual(['closing.never_earlier']);
    expect(codes(open, '2026-12-02', november)).toEqual(['closing.never_earlier']);
  });

  test('it is never moved without a reason', () => {
    expect(codes(open, '2026-12-12', november, '　')).toEqual(['closing.no_reason']);
  });

  test('it is not reopened into the past', () => {
    expect(codes(open, '2026-12-08', december)).toEqual(['closing.in_the_past']);
    expect(codes(open, '2026-12-09', endOfDay('2026-12-09'))).toEqual(['closing.in_the_past']);
  });

  test('once the feedback is out, or the matter terminated, a new round is needed', () => {
    expect(codes({ ...open, feedbackPublishedAt: december }, '2026-12-20', december)).toEqual([
      'closing.feedback_is_out',
    ]);
    expect(codes({ ...open, terminatedAt: november }, '2026-12-20', november)).toEqual([
      'closing.consultation_terminated',
    ]);
  });

  test('all reasons are given at once', () => {
    expect(codes({ ...open, terminatedAt: november }, '2026-11-19', november, '')).toEqual([
      'closing.consultation_terminated',
      'closing.never_earlier',
      'closing.in_the_past',
      'closing.no_reason',
    ]);
  });
});
