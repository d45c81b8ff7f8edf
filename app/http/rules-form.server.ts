import { z } from 'zod';
import { newProposal } from '~/commands/rules/propose.server';
import type { TypedLimit } from '~/domain/profile/edited-limits';
import type { LimitKey, RulesProfile } from '~/domain/profile/rules-profile';

/** The form on which the rules are edited: every number as text, so that what was typed comes back when it is wrong. */
export const rulesForm = newProposal.extend({
  limits: z.record(
    z.string(),
    z.object({
      value: z.string().default(''),
      unit: z.string().default(''),
      note: z.string().max(500, 'tooLong').optional(),
    }),
  ),
});

/** What was typed, as numbers and choices; what is no number stays none, and the rule says so. */
export function typedLimits(
  profile: RulesProfile,
  limits: z.output<typeof rulesForm>['limits'],
): Partial<Record<LimitKey, TypedLimit>> {
  return Object.fromEntries(
    Object.entries(limits).map(([key, { value, unit, note }]) => {
      const before = profile.limits[key as LimitKey];
      const isChoice = typeof before?.value === 'boolean';
      return [key, { value: isChoice ? value === 'yes' : numberOf(value), unit: unit || (before?.unit ?? ''), note }];
    }),
  );
}

const numberOf = (text: string): number => (text.trim() === '' ? Number.NaN : Number(text));
