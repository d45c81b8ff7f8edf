import type { z } from 'zod';
import type { Reason } from '../reason';
import { type RulesProfile, rulesProfileSchema } from './rules-profile';

/** Checks a profile that was typed or stored. A wrong one comes back with every error at once, each naming its field. */
export function readProfile(input: unknown): { ok: true; profile: RulesProfile } | { ok: false; reasons: Reason[] } {
  const read = rulesProfileSchema.safeParse(input);
  return read.success ? { ok: true, profile: read.data } : { ok: false, reasons: read.error.issues.map(reasonOf) };
}

type Issue = z.core.$ZodIssue;

function reasonOf(issue: Issue): Reason {
  const field = issue.path.join('.');
  return { code: codeOf(issue), field, facts: { field, ...rangeOf(issue) } };
}

// Our own messages are codes; what zod words itself is a field that is missing or does not belong there.
function codeOf({ code, message }: Issue): string {
  if (/^[a-z]+\.[a-z_]+$/.test(message)) return message;
  return code === 'unrecognized_keys' ? 'profile.unknown_field' : 'profile.field_missing';
}

function rangeOf(issue: Issue): Record<string, number> {
  if (issue.code === 'too_small') return { min: Number(issue.minimum) };
  return issue.code === 'too_big' ? { max: Number(issue.maximum) } : {};
}
