import { describe, expect, it } from 'vitest';
import {
  type InvitationFacts,
  invitationState,
  refusalsToAnswer,
  refusalsToCheckIn,
} from '~/domain/invitation/invitation';

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
    const codesAt = (time: string) => codes(refusalsToCheckIn(invited({ answer: 'accepted' }), at(time)));
    expect(codesAt('2026-03-03 07:59')).toEqual(['check_in_too_early']);
    expect(codesAt('2026-03-03 08:00')).toEqual([]);
    expect(codesAt('2026-03-03 11:59')).toEqual([]);
    expect(codesAt('2026-03-03 12:00')).toEqual(['check_in_over']);
  });

  it('lets nobody sign in who said no or was told not to come', () => {
    const now = at('2026-03-03 08:30');
    expect(codes(refusalsToCheckIn(invited({ answer: 'declined' }), now))).toEqual(['invitation_declined']);
    expect(codes(refusalsToCheckIn(invited({ withdrawnAt: now }), now))).toEqual(['invitation_withdrawn']);
  });

  it('is waiting until the meeting begins, and over after it', () => {
    expect(invitationState(invited(), at('2026-03-03 08:59'))).toBe('waiting');
    expect(invitationState(invited(), at('2026-03-03 09:00'))).toBe('over');
    expect(invitationState(invited({ answer: 'declined' }), at('2026-03-03 09:00'))).toBe('declined');
    expect(invitationState(invited({ checkedInAt: at('2026-03-03 08:50') }), at('2026-03-04 09:00'))).toBe('attended');
  });
});
