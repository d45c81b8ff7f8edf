import { z } from 'zod';
import type { Statute } from './statutes';

export type Unit =
  | 'minute'
  | 'hour'
  | 'day'
  | 'workingDay'
  | 'year'
  | 'timesPerYear'
  | 'person'
  | 'file'
  | 'megabyte'
  | 'percent';

const whole = (min: number, max: number) =>
  z.int('profile.not_a_whole_number').min(min, 'profile.out_of_range').max(max, 'profile.out_of_range');
const note = z.string().max(500, 'profile.note_too_long').optional();
const countyFields = {
  nature: z.literal('county', 'profile.no_verified_law'),
  source: z.strictObject({ document: z.string().min(1), article: z.string().min(1).optional() }).optional(),
  note,
};

/** A whole number from `min` to `max` that no statute fixes: a county setting, whatever document it rests on. */
export function countyLimit<U extends Unit>(units: readonly [U, ...U[]], min: number, max: number) {
  return z.strictObject({ value: whole(min, max), unit: z.enum(units, 'profile.unknown_unit'), ...countyFields });
}

/** A yes or no, always a county setting. */
export function countyChoice() {
  return z.strictObject({
    value: z.boolean('profile.not_yes_or_no'),
    unit: z.literal('yesOrNo', 'profile.unknown_unit'),
    ...countyFields,
  });
}

/**
 * A number for which a statute sets the limit. It is law only word for word; as a county setting it may be stricter,
 * never weaker, and keeps the statute's unit.
 */
export function statutoryLimit<S extends Statute>(statute: S, max: number) {
  const fields = {
    value: whole(1, max),
    unit: z.literal(statute.unit as S['unit'], 'profile.not_the_unit_of_the_law'),
    note,
  };
  const source = z.strictObject({ document: z.string().min(1), article: z.string().min(1) });
  return z
    .discriminatedUnion('nature', [
      z.strictObject({ ...fields, nature: z.literal('law'), source }),
      z.strictObject({ ...fields, ...countyFields }),
    ])
    .superRefine((chosen, context) => {
      const refuse = (message: string) => context.addIssue({ code: 'custom', message });
      if (chosen.nature === 'law' && !isTheLaw(chosen, statute)) refuse('profile.not_what_the_law_says');
      if (chosen.nature === 'county' && isWeaker(chosen.value, statute)) refuse('profile.weaker_than_the_law');
    });
}

type Limit = { value: number | boolean; unit: string; nature: string; source?: { document: string; article?: string } };

/** Is this, word for word, the statute's limit? */
export function isTheLaw(chosen: Limit, statute: Statute): boolean {
  return (
    chosen.nature === 'law' &&
    chosen.value === statute.value &&
    chosen.unit === statute.unit &&
    chosen.source?.document === statute.source.document &&
    chosen.source.article === statute.source.article
  );
}

function isWeaker(value: number, { bound, value: lawful }: Statute): boolean {
  return bound === 'atLeast' ? value < lawful : value > lawful;
}
