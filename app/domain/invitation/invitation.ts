import type { Reason } from '../reason';

/** One invitation as the rules look at it. */
export type InvitationFacts = {
  heldAt: Date;
  answer: 'accepted' | 'declined' | null;
  withdrawnAt: Date | null;
  checkedInAt: Date | null;
};
export type InvitationState = 'waiting' | 'accepted' | 'declined' | 'attended' | 'withdrawn' | 'over';

const minute = 60_000;
/** How long before the meeting the door opens, and for how long after its beginning one may still sign in. */
const checkInMinutes = { before: 60, after: 180 } as const;

export const checkInWindow = (heldAt: Date) => ({
  opens: new Date(heldAt.getTime() - checkInMinutes.before * minute),
  closes: new Date(heldAt.getTime() + checkInMinutes.after * minute),
});

/** Where an invitation stands; `over` when the meeting began and nobody had answered. */
export function invitationState(
  { heldAt, answer, withdrawnAt, checkedInAt }: InvitationFacts,
  now: Date,
): InvitationState {
  if (checkedInAt) return 'attended';
  if (withdrawnAt) return 'withdrawn';
  return answer ?? (now < heldAt ? 'waiting' : 'over');
}

/** Why an invitation can no longer be answered. Until the meeting begins an answer may be changed. */
export function refusalsToAnswer({ heldAt, withdrawnAt }: InvitationFacts, now: Date): Reason[] {
  return [
    ...(withdrawnAt ? [{ code: 'invitation_withdrawn' }] : []),
    ...(now >= heldAt ? [{ code: 'answer_after_meeting' }] : []),
  ];
}

/** Why a person cannot sign in by the link: only around the meeting, and not who was told not to come or said no. */
export function refusalsToCheckIn({ heldAt, answer, withdrawnAt }: InvitationFacts, now: Date): Reason[] {
  const { opens, closes } = checkInWindow(heldAt);
  return [
    ...(withdrawnAt ? [{ code: 'invitation_withdrawn' }] : []),
    ...(answer === 'declined' ? [{ code: 'invitation_declined' }] : []),
    ...(now < opens ? [{ code: 'check_in_too_early', facts: { minutes: checkInMinutes.before } }] : []),
    ...(now >= closes ? [{ code: 'check_in_over' }] : []),
  ];
}
