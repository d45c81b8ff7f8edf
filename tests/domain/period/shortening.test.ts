import { describe, expect, test } from 'vitest';
import { judgePeriod } from '~/domain/period/judge-period';
import type { Shortening } from '~/domain/period/shortening';
import { docketOf, periodOf } from './situations';

const shortening: Shortening = {
  ground: 'emergency_shortened',
  facts: '汛期提前，应急安置办法须在十一月下旬前施行。',
  approved: true,
  reasonInNotice: '因汛期提前，本次征求意见期限缩短为十日。',
  draftedBy: 'li',
  approvedBy: 'wang',
};
const judge = (change: Partial<Shortening>, last = '2026-11-12') =>
  judgePeriod(periodOf('2026-11-02', last, { shortening: { ...shortening, ...change } }));
const codes = (change: Partial<Shortening>) => judge(change).reasons.map(({ code }) => code);

describe('a period shortened for urgency', () => {
  test('passes with ground, facts, a second person and the reason in the notice', () => {
    const judged = judge({});
    expect(judged).toMatchObject({ verdict: 'shortened_lawfully', blocks: false, countedDays: 10 });
    expect(judged.reasons.map(({ code, facts }) => [code, facts?.counted, facts?.minimum])).toEqual([
      ['period.shortened', 10, 30],
    ]);
  });

  test.each([
    ['without approval', { approved: false }, 'shortening.not_approved'],
    ['without the name of who approved', { approvedBy: null }, 'shortening.not_approved'],
    ['approved by the drafter', { approvedBy: 'li' }, 'shortening.drafter_cannot_approve'],
    ['without facts', { facts: ' ' }, 'shortening.no_facts'],
    ['without the reason in the notice', { reasonInNotice: null }, 'shortening.no_reason_in_notice'],
    ['with a blank reason in the notice', { reasonInNotice: '　' }, 'shortening.no_reason_in_notice'],
    ['on a ground that does not shorten', { ground: 'confidential' as const }, 'shortening.ground_does_not_shorten'],
  ])('is blocked %s', (_, change, code) => {
    expect(judge(change)).toMatchObject({ verdict: 'too_short', blocks: true });
    expect(codes(change)).toEqual(['period.too_short', code]);
  });

  test('is blocked with every reason at once', () => {
    const nothing = {
      approved: false,
      approvedBy: null,
      facts: '',
      reasonInNotice: '',
      ground: 'not_normative' as const,
    };
    expect(codes(nothing)).toEqual([
      'period.too_short',
      'shortening.ground_does_not_shorten',
      'shortening.no_facts',
      'shortening.no_reason_in_notice',
      'shortening.not_approved',
    ]);
  });

  test('cannot fall below the shortest period the county allows', () => {
    expect(judge({}, '2026-11-09').verdict).toBe('shortened_lawfully');
    const day = judge({}, '2026-11-08');
    expect(day.verdict).toBe('too_short');
    expect(day.reasons.at(-1)).toEqual({
      code: 'shortening.below_the_floor',
      facts: { counted: 6, minimum: 7, unit: 'day' },
    });
  });

  test('the duty to explain is law for major decisions, the county’s rule for others', () => {
    const source = (...classes: ('majorDecision' | 'normativeDocument')[]) =>
      judgePeriod(
        periodOf('2026-11-02', '2026-11-12', {
          flags: docketOf(...classes),
          shortening: { ...shortening, reasonInNotice: null },
        }),
      ).reasons.at(-1)?.source;
    expect(source('majorDecision')).toEqual({ document: '重大行政决策程序暂行条例', article: '第十五条' });
    expect(source('normativeDocument')).toBeUndefined();
  });

  test('does not matter to a period that is long enough anyway', () => {
    expect(judge({ approved: false }, '2026-12-02')).toMatchObject({ verdict: 'long_enough', reasons: [] });
    expect(judge({}, '2026-12-01').verdict).toBe('only_inclusive_count_reaches');
  });
});
