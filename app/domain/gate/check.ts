import type { Source } from '../reason';

/** What the gate looks at, in the order in which it is shown. */
export const gateChecks = [
  'docket_standing',
  'consultation_published',
  'consultation_closed',
  'period_long_enough',
  'materials_published',
  'comments_answered',
  'feedback_published',
  'version_compared',
  'review_draft_confirmed',
  'basis_table',
  'fair_competition',
  'departments_heard',
  'enterprises_heard',
  'groups_heard',
  'hearing_held',
  'experts_heard',
  'risks_assessed',
  'unit_legality',
  'unit_discussion',
  'letter_signed',
  'other_steps',
  'exemption',
] as const;

/** Something to be said: a code (under `refusal.gate` for faults, `gate.warning`, `gate.evidence`) and what fills its sentence. */
export type Said = { code: string; facts?: Record<string, string | number> };

/**
 * One check. `faults` are everything that is wrong, also where an exemption makes them not applicable; `warnings` block
 * nothing; `evidence` is what was looked at; `sources` are the articles that ask for it, none where only the county does.
 */
export type Check = {
  check: (typeof gateChecks)[number];
  state: 'pass' | 'fail' | 'not_applicable';
  faults: Said[];
  warnings: Said[];
  evidence: Said[];
  sources: Source[];
};

/** A check that fails when there is any fault, and passes when there is none. */
export function checked(
  check: Check['check'],
  {
    faults,
    warnings = [],
    evidence = [],
    sources = [],
  }: { faults: Said[]; warnings?: Said[]; evidence?: Said[]; sources?: Source[] },
): Check {
  return { check, state: faults.length > 0 ? 'fail' : 'pass', faults, warnings, evidence, sources };
}

/** The fault when it is one. */
export const faultIf = (fails: boolean, code: string, facts?: Said['facts']): Said[] =>
  fails ? [facts ? { code, facts } : { code }] : [];

/** Whether a moment is known and has come by `by`. What is no moment has not come. */
export const hasCome = (moment: string | null, by: string | null): boolean =>
  moment !== null && by !== null && Date.parse(moment) <= Date.parse(by);
