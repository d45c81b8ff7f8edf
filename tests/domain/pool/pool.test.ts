import { describe, expect, it } from 'vitest';
import { callState, refusalsToApply } from '~/domain/pool/call';
import { isSamePerson, publicMember } from '~/domain/pool/member';
import { byField, byRotation, type Candidate, ofBalance } from '~/domain/selection/ranking';
import { hindranceOf } from '~/domain/selection/standing';

const at = (time: string) => new Date(`${time.replace(' ', 'T')}+08:00`);
const call = {
  opensAt: at('2026-03-01 00:00'),
  closesAt: at('2026-03-16 00:00'),
  categories: ['resident', 'enterprise'] as const,
};
const codes = (reasons: { code: string }[]) => reasons.map(({ code }) => code);

describe('a call for representatives', () => {
  it('is open from its first day until 24:00 of its last', () => {
    expect(callState(call, at('2026-02-28 23:59'))).toBe('scheduled');
    expect(callState(call, at('2026-03-01 00:00'))).toBe('open');
    expect(callState(call, at('2026-03-15 23:59'))).toBe('open');
    expect(callState(call, at('2026-03-16 00:00'))).toBe('closed');
  });

  it('takes applications in its categories, with one way to reach the person', () => {
    const now = at('2026-03-10 09:00');
    expect(refusalsToApply(call, { category: 'resident', phone: '0000-6010001' }, now)).toEqual([]);
    expect(refusalsToApply(call, { category: 'resident', email: 'a@tinghe.example' }, now)).toEqual([]);
    expect(codes(refusalsToApply(call, { category: 'deputy' }, now))).toEqual([
      'category_not_called',
      'contact_missing',
    ]);
    expect(codes(refusalsToApply(call, { category: 'resident', phone: '1' }, at('2026-03-16 00:00')))).toEqual([
      'call_closed',
    ]);
  });
});

describe('the published list', () => {
  const person = { name: '丙秀兰', unit: '学前社区', post: '早餐摊主', category: 'resident' as const };

  it('masks the name of who did not agree, and leaves out unit and post', () => {
    expect(publicMember(person, [])).toEqual({ category: 'resident', name: '丙**' });
  });

  it('shows each field by its own consent, and the last word stands', () => {
    const said = [
      { field: 'name' as const, given: true },
      { field: 'post' as const, given: true },
      { field: 'name' as const, given: false },
    ];
    expect(publicMember(person, said)).toEqual({ category: 'resident', name: '丙**', post: '早餐摊主' });
    expect(publicMember(person, said.slice(0, 1))).toEqual({ category: 'resident', name: '丙秀兰' });
  });
});

describe('one person twice', () => {
  const person = { name: '丙秀兰', phone: '0000-6012345', email: null };
  it('is seen by the name and a contact in common, however it was typed', () => {
    expect(isSamePerson(person, { name: '丙 秀兰', phone: '０000 6012345', email: 'x@tinghe.example' })).toBe(true);
  });
  it('is not seen in two people of one name', () => {
    expect(isSamePerson(person, { name: '丙秀兰', phone: '0000-6099999', email: null })).toBe(false);
    expect(isSamePerson({ ...person, phone: null }, { ...person, phone: null })).toBe(false);
  });
});

describe('the choice for an item', () => {
  const candidate = (id: string, more: Partial<Candidate> = {}): Candidate => ({
    id,
    category: 'resident',
    fields: [],
    lastInvitedAt: null,
    sector: 'commerce',
    ageBand: 'under50',
    joinedAt: at('2026-01-01 09:00'),
    ...more,
  });
  const ids = (some: Candidate[]) => some.map(({ id }) => id);

  it('by rotation takes who was never invited, then who waited longest', () => {
    const list = [
      candidate('a', { lastInvitedAt: at('2026-02-01 09:00') }),
      candidate('b', { lastInvitedAt: at('2026-01-15 09:00') }),
      candidate('c', { joinedAt: at('2026-01-02 09:00') }),
      candidate('d'),
    ];
    expect(ids(byRotation(list))).toEqual(['d', 'c', 'b', 'a']);
  });

  it('by field takes who knows most of it, and leaves out who knows none of it', () => {
    const list = [
      candidate('a', { fields: ['transport'] }),
      candidate('b', { fields: ['transport', 'safety'], lastInvitedAt: at('2026-02-01 09:00') }),
      candidate('c', { fields: ['culture'] }),
    ];
    expect(ids(byField(list, ['safety', 'transport']))).toEqual(['b', 'a']);
    expect(byField(list, [])).toEqual([]);
  });

  it('keeps to the sectors and age bands that are asked for, in the order of the rule; nothing asked is everybody', () => {
    const list = [
      candidate('a', { sector: 'retired', ageBand: 'over65' }),
      candidate('b', { sector: 'agriculture', ageBand: 'over65' }),
      candidate('c', { sector: 'agriculture', ageBand: 'under35' }),
    ];
    expect(ids(ofBalance(list, { sectors: [], ageBands: [] }))).toEqual(['a', 'b', 'c']);
    expect(ids(ofBalance(list, { sectors: ['agriculture'], ageBands: [] }))).toEqual(['b', 'c']);
    expect(ids(ofBalance(list, { sectors: ['agriculture', 'retired'], ageBands: ['over65'] }))).toEqual(['a', 'b']);
    expect(ofBalance(list, { sectors: ['student'], ageBands: ['over65'] })).toEqual([]);
  });

  it('passes over who withdrew, whose term does not reach, who has an interest, who is chosen already', () => {
    const member = {
      withdrawnAt: null,
      termFrom: '2026-01-01',
      termUntil: '2026-12-31',
      conflict: false,
      chosen: false,
    };
    expect(hindranceOf(member, '2026-12-31')).toBeUndefined();
    expect(hindranceOf(member, '2027-01-01')).toBe('term_over');
    expect(hindranceOf(member, '2025-12-31')).toBe('term_not_begun');
    expect(hindranceOf({ ...member, conflict: true, chosen: true }, '2026-06-01')).toBe('declared_interest');
    expect(hindranceOf({ ...member, chosen: true }, '2026-06-01')).toBe('already_chosen');
    expect(hindranceOf({ ...member, withdrawnAt: at('2026-05-01 09:00') }, '2026-06-01')).toBe('withdrawn');
  });
});
