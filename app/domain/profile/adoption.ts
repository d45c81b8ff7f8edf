import type { Day } from '../calendar/day';
import type { Reason } from '../reason';
import type { RulesProfile } from './rules-profile';

/**
 * May a new version be adopted? All reasons against it; none means yes. A second person approves, versions run on without
 * gaps, and no version reaches back in time: dockets under way keep the one they started under.
 */
export function refusalsToAdopt(adoption: {
  profile: RulesProfile;
  history: readonly RulesProfile[];
  editedBy: string;
  approvedBy: string;
  today: Day;
}): Reason[] {
  const { profile, history, editedBy, approvedBy, today } = adoption;
  const next = Math.max(0, ...history.map(({ version }) => version)) + 1;
  const latest = history.find(({ version }) => version === next - 1)?.effectiveFrom;
  const reasons: Reason[] = [];
  if (approvedBy === editedBy) reasons.push({ code: 'profile.editor_cannot_approve' });
  if (profile.version !== next)
    reasons.push({ code: 'profile.not_the_next_version', facts: { next, given: profile.version } });
  if (profile.effectiveFrom < today) reasons.push({ code: 'profile.effective_in_the_past', facts: { today } });
  if (latest && profile.effectiveFrom < latest)
    reasons.push({ code: 'profile.effective_before_the_last', facts: { latest } });
  return reasons;
}
