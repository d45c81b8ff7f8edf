import { type Check, checked, faultIf, hasCome, type Said } from './check';
import type { EarlierFacts, GateFacts } from './facts';

/** Warnings that ask for the public to be heard once more. */
const asksAgain = ['drift_large', 'drift_duties'];

/**
 * The text submitted is held against the text consulted on: both have to be known, it differs only by changes that an opinion or
 * a note stands behind, and what was adopted should show in it. A large change, or one of rights and duties, is a warning that the
 * reviewer has to answer.
 */
export function versionCheck(facts: GateFacts | EarlierFacts): Check {
  const { rounds, consultedTextHash, reviewDraft } = facts;
  if (rounds.length === 0) return checked('version_compared', { faults: [{ code: 'no_consultation' }] });
  if (!consultedTextHash) return checked('version_compared', { faults: [{ code: 'consulted_text_unknown' }] });
  const unchanged = consultedTextHash === reviewDraft?.textHash;
  const adopted = rounds.reduce((sum, { feedback }) => sum + (feedback?.adopted ?? 0), 0);
  // A text that is not there or not confirmed is the fault of another check, and is said there.
  const comparable = hasCome(reviewDraft?.confirmedAt ?? null, facts.at);
  const drift = facts.edition === 1 || !comparable ? nothing : driftFound(facts.version);
  return checked('version_compared', {
    faults: drift.faults,
    warnings: [...faultIf(unchanged && adopted > 0, 'unchanged_though_adopted', { count: adopted }), ...drift.warnings],
    evidence: [{ code: 'consulted', facts: { hash: consultedTextHash } }, ...drift.evidence],
  });
}

type Found = { faults: Said[]; warnings: Said[]; evidence: Said[] };
const nothing: Found = { faults: [], warnings: [], evidence: [] };

function driftFound(version: GateFacts['version']): Found {
  const { changed, share, limit, unrecorded, duties } = version ?? {};
  if (![changed, share, limit].every(Number.isFinite) || !unrecorded || !duties)
    return { ...nothing, faults: [{ code: 'version_unknown' }] };
  return {
    faults: faultIf(unrecorded.length > 0, 'changes_unrecorded', {
      count: unrecorded.length,
      places: unrecorded.join('、'),
    }),
    warnings: [
      ...faultIf(share! >= limit!, 'drift_large', { share: share!, limit: limit! }),
      ...faultIf(duties.length > 0, 'drift_duties', { places: duties.join('、') }),
    ],
    evidence: [{ code: 'drift', facts: { changed: changed!, share: share! } }],
  };
}

/** Whether the reviewer has to say if the public is asked again, by the checks of an evaluation. */
export const asksForReconsult = (checks: readonly Pick<Check, 'check' | 'warnings'>[]): boolean =>
  checks.some(
    ({ check, warnings }) => check === 'version_compared' && warnings.some(({ code }) => asksAgain.includes(code)),
  );
