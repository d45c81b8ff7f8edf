import type { RulesProfile } from '../profile/rules-profile';
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
const hour = 60 * minute;

/** When the door opens before a meeting, and until when after its beginning one may still sign in oneself. */
export const checkInWindow = (heldAt: Date, { limits }: RulesProfile) => ({
  opens: new Date(heldAt.getTime() - limits.checkInOpens.value * minute),
  closes: new Date(heldAt.getTime() + limits.checkInCloses.value * minute),
});

/** When who comes is reminded of the meeting. */
export const eveOf = (heldAt: Date, { limits }: RulesProfile): Date =>
  new Date(heldAt.getTime() - limits.eveReminder.value * hour);

/**
 * When an invitation is reminded of: before its answer is due, and before the meeting. Not soon after it was sent: who is invited
 * in a hurry has only just been told.
 */
export function invitationReminders(
  { answerBy, heldAt, invitedAt }: { answerBy: Date; heldAt: Date; invitedAt: Date },
  profile: RulesProfile,
) {
  const answer = new Date(answerBy.getTime() - profile.limits.answerReminder.value * hour);
  const isLater = (than: number, at: Date) => at.getTime() >= invitedAt.getTime() + than * hour;
  return [
    ...(isLater(12, answer) ? [{ kind: 'invitation-answer', runAt: answer }] : []),
    ...(isLater(6, eveOf(heldAt, profile)) ? [{ kind: 'invitation-eve', runAt: eveOf(heldAt, profile) }] : []),
  ];
}

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
export function refusalsToCheckIn(
  { heldAt, answer, withdrawnAt }: InvitationFacts,
  profile: RulesProfile,
  now: Date,
): Reason[] {
  const { opens, closes } = checkInWindow(heldAt, profile);
  return [
    ...(withdrawnAt ? [{ code: 'invitation_withdrawn' }] : []),
    ...(answer === 'declined' ? [{ code: 'invitation_declined' }] : []),
    ...(now < opens ? [{ code: 'check_in_too_early', facts: { minutes: profile.limits.checkInOpens.value } }] : []),
    ...(now >= closes ? [{ code: 'check_in_over' }] : []),
  ];
}
