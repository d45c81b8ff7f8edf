import { describe, expect, it } from 'vitest';
import { isFollowedUp, openPoints, type PointStanding, refusalsToFollowUp } from '~/domain/review/follow-up';

const followed: PointStanding = { severity: 'must', answer: { result: 'followed', text: '第八条已经改写。' } };
const explained: PointStanding = { severity: 'must', answer: { result: 'notFollowed', text: '该数额已经列入预算。' } };
const open: PointStanding = { severity: 'must', answer: null };
const advice: PointStanding = { severity: 'should', answer: null };
const codes = (...facts: Parameters<typeof refusalsToFollowUp>) => refusalsToFollowUp(...facts).map(({ code }) => code);

describe('whether a review was followed up', () => {
  it('is so when it found the text lawful, whatever advice was given', () => {
    expect(isFollowedUp({ conclusion: 'lawful', points: [advice] })).toBe(true);
  });

  it('is never so while it is under way, nor when it found the text unlawful', () => {
    expect(codes({ conclusion: null, points: [followed] })).toEqual(['review_not_concluded']);
    expect(codes({ conclusion: 'unlawful', points: [followed] })).toEqual(['review_found_unlawful']);
  });

  it('needs every point followed, or answered with a reason', () => {
    expect(isFollowedUp({ conclusion: 'toBeAmended', points: [followed, explained] })).toBe(true);
    expect(refusalsToFollowUp({ conclusion: 'toBeAmended', points: [followed, open, advice] })).toEqual([
      { code: 'review_points_open', facts: { count: 2, must: 1 } },
    ]);
  });

  it('is not so by an answer without words', () => {
    const empty: PointStanding = { severity: 'must', answer: { result: 'notFollowed', text: '  ' } };
    expect(openPoints([empty])).toEqual([empty]);
    expect(isFollowedUp({ conclusion: 'toBeAmended', points: [empty] })).toBe(false);
  });

  it('is not so when amendments were asked for and no point says which', () => {
    expect(codes({ conclusion: 'toBeAmended', points: [] })).toEqual(['review_names_no_point']);
  });
});
