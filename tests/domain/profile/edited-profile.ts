import { defaultProfile } from '~/domain/profile/default-profile';
import type { LimitKey } from '~/domain/profile/rules-profile';

/** The default profile with some limits changed as an editor or a forger might: nothing is checked here. */
export function editedProfile(
  changes: Partial<Record<LimitKey, object>>,
): Record<string, unknown> & { limits: object } {
  const limits: Record<string, object> = { ...defaultProfile.limits };
  for (const [key, change] of Object.entries(changes)) limits[key] = { ...limits[key], ...change };
  return { ...defaultProfile, limits };
}
