import { describe, expect, test } from 'vitest';
import { refusalsToAdopt } from '~/domain/profile/adoption';
import { defaultProfile } from '~/domain/profile/default-profile';

const today = '2026-11-23';
const history = [defaultProfile, { ...defaultProfile, version: 2, effectiveFrom: '2027-01-01' }];
const third = { ...defaultProfile, version: 3, effectiveFrom: '2027-03-01' };
const adoption = { profile: third, history, editedBy: 'li', approvedBy: 'wang', today };
const codes = (change: Partial<typeof adoption>) => refusalsToAdopt({ ...adoption, ...change }).map(({ code }) => code);

describe('a new version of the rules profile', () => {
  test('is adopted when a second person approves it for a coming day', () => {
    expect(codes({})).toEqual([]);
    expect(codes({ profile: { ...defaultProfile, effectiveFrom: today }, history: [] })).toEqual([]);
  });

  test('cannot be approved by the one who edited it', () => {
    expect(codes({ approvedBy: 'li' })).toEqual(['profile.editor_cannot_approve']);
  });

  test('cannot reach back in time', () => {
    expect(codes({ profile: { ...third, effectiveFrom: '2026-11-22' } })).toContain('profile.effective_in_the_past');
  });

  test('cannot come into force before the version it replaces', () => {
    expect(codes({ profile: { ...third, effectiveFrom: '2027-01-01' } })).toEqual([]);
    expect(codes({ profile: { ...third, effectiveFrom: '2026-12-31' } })).toEqual([
      'profile.effective_before_the_last',
    ]);
  });

  test('is refused with every reason at once', () => {
    const wrong = { ...third, version: 7, effectiveFrom: '2020-01-01' };
    expect(codes({ profile: wrong, approvedBy: 'li' })).toEqual([
      'profile.editor_cannot_approve',
      'profile.not_the_next_version',
      'profile.effective_in_the_past',
      'profile.effective_before_the_last',
    ]);
  });
});
