import { describe, expect, it } from 'vitest';
import type { PublicRepresentative } from '~/domain/meeting/public-representative';
import { countsTowardTarget, type PublicMeeting } from '~/domain/meeting/target';
import { defaultProfile } from '~/domain/profile/default-profile';

const resident: PublicRepresentative = { category: 'resident', name: '丁满仓', unit: '渡口村', post: '村民' };
const deputy: PublicRepresentative = { category: 'deputy', name: '甲春来', post: '县人大代表' };
const complete: PublicMeeting = {
  heldAt: new Date('2026-03-03T09:00:00+08:00'),
  published: true,
  representatives: [resident, deputy],
  views: [{ adoption: 'adopted', reason: '已写入第八条。' }],
};
const against = (changes: Partial<PublicMeeting>, year = 2026) =>
  countsTowardTarget({ ...complete, ...changes }, year, defaultProfile).reasons.map(({ code }) => code);

describe('what counts toward the three meetings a year', () => {
  it('is a published meeting with two representatives, their names and posts, a view, its adoption and reason', () => {
    expect(countsTowardTarget(complete, 2026, defaultProfile)).toEqual({ counts: true, reasons: [] });
  });

  it('goes by the calendar year of Beijing, to the millisecond', () => {
    expect(against({ heldAt: new Date('2026-12-31T23:59:59.999+08:00') })).toEqual([]);
    expect(against({ heldAt: new Date('2027-01-01T00:00:00+08:00') })).toEqual(['target_other_year']);
    expect(against({ heldAt: new Date('2025-12-31T23:59:59.999+08:00') })).toEqual(['target_other_year']);
    expect(against({ heldAt: new Date('2025-12-31T16:00:00Z') })).toEqual([]);
  });

  it('is not a meeting that is not public yet', () => {
    expect(against({ published: false })).toEqual(['target_not_published']);
  });

  it('is not a meeting with one representative', () => {
    expect(against({ representatives: [resident] })).toEqual(['target_too_few']);
  });

  it('does not take advisers to the government for representatives of the public', () => {
    const adviser: PublicRepresentative = { category: 'legalAdviser', name: '辛守正', post: '律师' };
    expect(against({ representatives: [resident, adviser] })).toEqual(['target_too_few']);
    expect(against({ representatives: [resident, deputy, adviser] })).toEqual([]);
  });

  it('asks for the names of as many as must attend; a third person may stay unnamed', () => {
    expect(against({ representatives: [resident, { category: 'media' }] })).toEqual(['target_names_missing']);
    expect(against({ representatives: [resident, deputy, { category: 'media' }] })).toEqual([]);
  });

  it('asks for unit or post beside the name', () => {
    expect(against({ representatives: [resident, { category: 'deputy', name: '甲春来' }] })).toEqual([
      'target_names_missing',
    ]);
  });

  it('is not a meeting in which nobody voiced a view, or in which a view has no answer', () => {
    expect(against({ views: [] })).toEqual(['target_no_view']);
    expect(against({ views: [{ adoption: 'adopted', reason: '' }] })).toEqual(['target_view_unanswered']);
    expect(against({ views: [{ adoption: null, reason: '再议' }] })).toEqual(['target_view_unanswered']);
  });

  it('gives all reasons at once', () => {
    expect(against({ published: false, representatives: [], views: [] }, 2025)).toEqual([
      'target_other_year',
      'target_not_published',
      'target_too_few',
      'target_no_view',
    ]);
  });
});
