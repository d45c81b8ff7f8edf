import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { endOfDay, startOfDay } from '~/domain/calendar/day';
import { type ConsultationTimes, isFeedbackOverdue, isLate, type Phase, phaseAt } from '~/domain/period/phase';
import { beijing } from './situations';

const consultation: ConsultationTimes = {
  publishedAt: beijing('2026-10-30T10:00:00'),
  opensAt: startOfDay('2026-11-02'),
  closesAt: endOfDay('2026-12-02'),
  feedbackPublishedAt: beijing('2026-12-20T10:00:00'),
  terminatedAt: null,
};

describe('the state of a consultation', () => {
  test.each<[string, Phase]>([
    ['2026-10-30T09:59:59', 'preparing'],
    ['2026-10-30T10:00:00', 'scheduled'],
    ['2026-11-01T23:59:59', 'scheduled'],
    ['2026-11-02T00:00:00', 'open'],
    ['2026-12-02T23:59:59', 'open'],
    ['2026-12-03T00:00:00', 'closed'],
    ['2026-12-20T09:59:59', 'closed'],
    ['2026-12-20T10:00:00', 'answered'],
    ['2036-01-01T00:00:00', 'answered'],
  ])('at %s in Beijing it is %s', (now, phase) => {
    expect(phaseAt(consultation, beijing(now))).toBe(phase);
  });

  test('before its notice is public it is being prepared, whatever its dates say', () => {
    expect(phaseAt({ ...consultation, publishedAt: null }, beijing('2026-11-10T00:00:00'))).toBe('preparing');
  });

  test('an extension reopens it until the new closing', () => {
    const extended = { ...consultation, feedbackPublishedAt: null, closesAt: endOfDay('2026-12-15') };
    expect(phaseAt(extended, beijing('2026-12-10T00:00:00'))).toBe('open');
  });

  test('feedback does not close it early', () => {
    const early = { ...consultation, feedbackPublishedAt: beijing('2026-11-20T00:00:00') };
    expect(phaseAt(early, beijing('2026-11-25T00:00:00'))).toBe('open');
    expect(phaseAt(early, endOfDay('2026-12-02'))).toBe('answered');
  });

  test('a terminated one is terminated from that moment on', () => {
    const ended = { ...consultation, terminatedAt: beijing('2026-11-15T12:00:00') };
    expect(phaseAt(ended, beijing('2026-11-15T11:59:59'))).toBe('open');
    expect(phaseAt(ended, beijing('2026-11-15T12:00:00'))).toBe('terminated');
    expect(phaseAt(ended, beijing('2027-11-15T12:00:00'))).toBe('terminated');
  });

  test('as time passes it never goes back to an earlier state', () => {
    const order: Phase[] = ['preparing', 'scheduled', 'open', 'closed', 'answered', 'terminated'];
    const moment = fc.date({
      min: beijing('2026-10-01T00:00:00'),
      max: beijing('2027-02-01T00:00:00'),
      noInvalidDate: true,
    });
    const ended = { ...consultation, terminatedAt: beijing('2027-01-10T00:00:00') };
    fc.assert(
      fc.property(moment, moment, (one, other) => {
        const [earlier, later] = one < other ? [one, other] : [other, one];
        expect(order.indexOf(phaseAt(ended, earlier))).toBeLessThanOrEqual(order.indexOf(phaseAt(ended, later)));
      }),
    );
  });
});

describe('late', () => {
  test('a comment of 23:59:59 on the closing day is in time, one of 24:00 is late', () => {
    expect(isLate(beijing('2026-12-02T23:59:59.999'), consultation.closesAt)).toBe(false);
    expect(isLate(beijing('2026-12-03T00:00:00'), consultation.closesAt)).toBe(true);
  });

  test('feedback is overdue after 24:00 of its day, until it is out', () => {
    const waiting = { ...consultation, feedbackPublishedAt: beijing('2027-01-05T09:00:00') };
    const overdueAt = (now: string) => isFeedbackOverdue(waiting, '2027-01-01', beijing(now));
    expect(overdueAt('2027-01-01T23:59:59')).toBe(false);
    expect(overdueAt('2027-01-02T00:00:00')).toBe(true);
    expect(overdueAt('2027-01-05T08:59:59')).toBe(true);
    expect(overdueAt('2027-01-05T09:00:00')).toBe(false);
  });

  test('no feedback is overdue for a terminated consultation or one still open', () => {
    const ended = { ...consultation, feedbackPublishedAt: null, terminatedAt: beijing('2026-12-10T00:00:00') };
    expect(isFeedbackOverdue(ended, '2027-01-01', beijing('2027-02-01T00:00:00'))).toBe(false);
    expect(isFeedbackOverdue(consultation, '2026-11-10', beijing('2026-11-20T00:00:00'))).toBe(false);
  });
});
