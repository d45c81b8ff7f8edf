import { describe, expect, it } from 'vitest';
import {
  type InvitationFacts,
  invitationReminders,
  invitationState,
  refusalsToAnswer,
  refusalsToCheckIn,
} from '~/domain/invitation/invitation';
import { defaultProfile } from '~/domain/profile/default-profile';

const at = (time: string) => new Date(`${time.replace(' ', 'T')}+08:00`);
const invited = (more: Partial<InvitationFacts> = {}): InvitationFacts => ({
  heldAt: at('2026-03-03 09:00'),
  answer: null,
  withdrawnAt: null,
  checkedInAt: null,
  ...more,
});
const codes = (reasons: { code: string }[]) => reasons.map(({ code }) => code);

describe('an invitation', () => {
  it('can be answered, and answered anew, until the meeting begins', () => {
    expect(codes(refusalsToAnswer(invited(), at('2026-03-03 08:59')))).toEqual([]);
    expect(codes(refusalsToAnswer(invited({ answer: 'accepted' }), at('2026-03-01 09:00')))).toEqual([]);
    expect(codes(refusalsToAnswer(invited(), at('2026-03-03 09:00')))).toEqual(['answer_after_meeting']);
  });

  it('cannot be answered once it was withdrawn', () => {
    expect(codes(refusalsToAnswer(invited({ withdrawnAt: at('2026-03-01 09:00') }), at('2026-03-02 09:00')))).toEqual([
      'invitation_withdrawn',
    ]);
  });

  it('lets one sign in from an hour before until three hours after the beginning', () => {
    const codesAt = (time: string) =>
      codes(refusalsToCheckIn(invited({ answer: 'accepted' }), defaultProfile, at(time)));
    expect(codesAt('2026-03-03 07:59')).toEqual(['check_in_too_early']);
    expect(codesAt('2026-03-03 08:00')).toEqual([]);
    expect(codesAt('2026-03-03 11:59')).toEqual([]);
    expect(codesAt('2026-03-03 12:00')).toEqual(['check_in_over']);
  });

  it('opens and closes its door, and reminds, when the county says', () => {
    const { limits } = defaultProfile;
    const checkInOpens = { ...limits.checkInOpens, value: 20 };
    const eveReminder = { ...limits.eveReminder, value: 48 };
    const profile = { ...defaultProfile, limits: { ...limits, checkInOpens, eveReminder } };
    const coming = invited({ answer: 'accepted' });
    expect(codes(refusalsToCheckIn(coming, profile, at('2026-03-03 08:39')))).toEqual(['check_in_too_early']);
    expect(codes(refusalsToCheckIn(coming, profile, at('2026-03-03 08:40')))).toEqual([]);
    const sent = { heldAt: coming.heldAt, answerBy: at('2026-03-02 09:00'), invitedAt: at('2026-02-20 09:00') };
    expect(invitationReminders(sent, profile)).toEqual([
      { kind: 'invitation-answer', runAt: at('2026-03-01 09:00') },
      { kind: 'invitation-eve', runAt: at('2026-03-01 09:00') },
    ]);
    expect(invitationReminders({ ...sent, invitedAt: at('2026-03-01 03:01') }, profile)).toEqual([]);
  });

  it('lets nobody sign in who said no or was told not to come', () => {
    const now = at('2026-03-03 08:30');
    expect(codes(refusalsToCheckIn(invited({ answer: 'declined' }), defaultProfile, now))).toEqual([
      'invitation_declined',
    ]);
    expect(codes(refusalsToCheckIn(invited({ withdrawnAt: now }), defaultProfile, now))).toEqual([
      'invitation_withdrawn',
    ]);
  });

  it('is waiting until the meeting begins, and over after it', () => {
    expect(invitationState(invited(), at('2026-03-03 08:59'))).toBe('waiting');
    expect(invitationState(invited(), at('2026-03-03 09:00'))).toBe('over');
    expect(invitationState(invited({ answer: 'declined' }), at('2026-03-03 09:00'))).toBe('declined');
    expect(invitationState(invited({ checkedInAt: at('2026-03-03 08:50') }), at('2026-03-04 09:00'))).toBe('attended');
  });
});
