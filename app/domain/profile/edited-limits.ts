import type { LimitKey, RulesProfile } from './rules-profile';
import { type Statute, statutes } from './statutes';

/** What an editor may say of one number: its value, its unit where there is a choice, a note. */
export type TypedLimit = { value: number | boolean; unit: string; note?: string | undefined };

/**
 * The limits of a profile with what was typed in their place. A number is law exactly when it is the statute's own; a stricter one
 * is a county setting, whatever the editor would like to call it. Nothing is checked here: `readProfile` does.
 */
export function editedLimits(
  profile: RulesProfile,
  typed: Partial<Record<LimitKey, TypedLimit>>,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(profile.limits).map(([key, before]) => {
      const edited = typed[key as LimitKey];
      if (!edited) return [key, before];
      const statute: Statute | undefined = (statutes as Partial<Record<string, Statute>>)[key];
      const { value, unit, note } = edited;
      const words = note?.trim() ? { note: note.trim() } : {};
      if (statute && value === statute.value && unit === statute.unit)
        return [key, { value, unit, nature: 'law', source: statute.source, ...words }];
      const source = before.nature === 'county' && before.source ? { source: before.source } : {};
      return [key, { value, unit, nature: 'county', ...source, ...words }];
    }),
  );
}

/** The numbers in which two versions differ, in the order of the profile. */
export function changedLimits(before: RulesProfile, after: RulesProfile): LimitKey[] {
  const keys = Object.keys(after.limits) as LimitKey[];
  return keys.filter((key) => JSON.stringify(sorted(before.limits[key])) !== JSON.stringify(sorted(after.limits[key])));
}

const sorted = (limit: object) => Object.entries(limit).sort(([a], [b]) => (a < b ? -1 : 1));
