import { describe, expect, it } from 'vitest';
import { mayChangeComment, mayComment } from '~/domain/comment/may-comment';

const at = (time: string) => new Date(`${time.replace(' ', 'T')}+08:00`);
const market = {
  publishedAt: at('2026-03-02 10:00'),
  opensAt: at('2026-03-03 00:00'),
  closesAt: at('2026-04-06 00:00'),
  feedbackPublishedAt: null,
  terminatedAt: null,
};

describe('whether a comment can be taken', () => {
  it('not before opening, and the reason says when to come back', () => {
    expect(mayComment(market, at('2026-03-02 23:59:59'))).toEqual({
      reason: { code: 'comment_before_opening', facts: { opens: '2026-03-02T16:00:00.000Z' } },
    });
  });

  it('in time from the first instant to the last before 24:00, late from then on', () => {
    expect(mayComment(market, at('2026-03-03 00:00'))).toEqual({ late: false });
    expect(mayComment(market, new Date(market.closesAt.getTime() - 1))).toEqual({ late: false });
    expect(mayComment(market, market.closesAt)).toEqual({ late: true });
  });

  it('late comments are taken even when the answer is out', () => {
    const answered = { ...market, feedbackPublishedAt: at('2026-04-20 09:00') };
    expect(mayComment(answered, at('2026-05-01 09:00'))).toEqual({ late: true });
  });

  it('not once the docket has ended, and not while the notice is in preparation', () => {
    const ended = { ...market, terminatedAt: at('2026-03-10 09:00') };
    expect(mayComment(ended, at('2026-03-10 09:00'))).toEqual({ reason: { code: 'docket_terminated' } });
    expect(mayComment(ended, at('2026-03-10 08:59'))).toEqual({ late: false });
    expect(mayComment({ ...market, publishedAt: null }, at('2026-03-10 09:00'))).toEqual({
      reason: { code: 'not_found' },
    });
  });
});

describe('how long a comment can be changed', () => {
  it('up to and not including the last instant of its minutes', () => {
    const received = at('2026-03-10 09:00');
    expect(mayChangeComment(received, at('2026-03-10 09:09:59'), 10)).toBe(true);
    expect(mayChangeComment(received, at('2026-03-10 09:10:00'), 10)).toBe(false);
  });

  it('not at all where the county gives no minutes', () => {
    expect(mayChangeComment(at('2026-03-10 09:00'), at('2026-03-10 09:00'), 0)).toBe(false);
  });
});
