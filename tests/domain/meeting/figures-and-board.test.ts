import { describe, expect, it } from 'vitest';
import { missingVoices } from '~/domain/meeting/representation';
import { rosterFigures } from '~/domain/meeting/roster-figures';
import { dueDay, targetBoard } from '~/domain/meeting/target-board';
import { viewState } from '~/domain/meeting/view-state';
import { defaultProfile } from '~/domain/profile/default-profile';

const person = (id: string, accepted: boolean | null, attended: boolean) => ({ id, accepted, attended });

describe('the numbers of a roster', () => {
  it('reconcile: invited is accepted, declined and no answer together', () => {
    const people = [
      person('a', true, true),
      person('b', true, false),
      person('c', false, false),
      person('d', null, false),
      person('e', null, true),
    ];
    const figures = rosterFigures(people, new Set(['a', 'c']));
    expect(figures).toEqual({ invited: 5, accepted: 3, declined: 1, noAnswer: 1, attended: 2, spoke: 1 });
    expect(figures.accepted + figures.declined + figures.noAnswer).toBe(figures.invited);
  });
});

describe('the board of the year', () => {
  it('shares the year out evenly: of three, April, August and December', () => {
    expect([1, 2, 3].map((nth) => dueDay(2026, nth, 3))).toEqual(['2026-04-30', '2026-08-31', '2026-12-31']);
    expect(dueDay(2028, 1, 6)).toBe('2028-02-29');
    expect(dueDay(2026, 1, 1)).toBe('2026-12-31');
  });

  it('is on track up to the last day and behind from the next one', () => {
    expect(targetBoard(2026, 0, 3, '2026-04-30')).toMatchObject({ state: 'onTrack', daysLeft: 0 });
    expect(targetBoard(2026, 0, 3, '2026-05-01')).toMatchObject({ state: 'behind', daysLeft: -1 });
    expect(targetBoard(2026, 1, 3, '2026-05-01')).toMatchObject({ state: 'onTrack', nextDueOn: '2026-08-31' });
  });

  it('is met with the last of them, and missed once the year is over without it', () => {
    expect(targetBoard(2026, 3, 3, '2026-06-01')).toMatchObject({ state: 'met', nextDueOn: null });
    expect(targetBoard(2026, 2, 3, '2026-12-31').state).toBe('onTrack');
    expect(targetBoard(2026, 2, 3, '2027-01-01').state).toBe('missed');
  });
});

describe('a view', () => {
  const referred = { adoption: 'referred' as const, reason: '转办。', dueOn: '2026-05-10', reply: null };

  it('that was referred is awaited on its due day and overdue on the next', () => {
    expect(viewState(referred, '2026-05-10')).toBe('awaited');
    expect(viewState(referred, '2026-05-11')).toBe('overdue');
    expect(viewState({ ...referred, reply: {} }, '2026-05-11')).toBe('answered');
  });

  it('is answered by an adoption only together with its reason', () => {
    expect(viewState({ ...referred, adoption: 'adopted', dueOn: null }, '2026-05-11')).toBe('answered');
    expect(viewState({ ...referred, adoption: 'adopted', reason: '', dueOn: null }, '2026-05-11')).toBe('awaited');
  });
});

describe('who should be heard', () => {
  const item = { title: '某办法', enterpriseRelated: true, specialGroups: true };
  const codes = (people: Parameters<typeof missingVoices>[1], profile = defaultProfile) =>
    missingVoices([item], people, profile).map(({ code }) => code);

  it('is an enterprise, an association or a chamber, and somebody of the group concerned', () => {
    const deputy = { category: 'deputy' as const, forSpecialGroup: false };
    expect(codes([deputy])).toEqual(['no_voice_of_enterprises', 'no_voice_of_special_groups']);
    expect(codes([{ category: 'association', forSpecialGroup: true }])).toEqual([]);
    expect(codes([deputy, { category: 'enterprise', forSpecialGroup: false }])).toEqual(['no_voice_of_special_groups']);
  });

  it('is asked for only where the profile does', () => {
    const no = { value: false, unit: 'yesOrNo', nature: 'county' } as const;
    const limits = {
      ...defaultProfile.limits,
      requireEnterpriseRepresentative: no,
      requireSpecialGroupRepresentative: no,
    };
    expect(codes([], { ...defaultProfile, limits })).toEqual([]);
  });
});
