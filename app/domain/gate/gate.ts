import { exemptionProblems, liftsConsultation } from '../exemption/exemption';
import type { Reason } from '../reason';
import type { GateOutcome } from '../vocabulary';
import { type Check, checked, faultIf, hasCome } from './check';
import type { EarlierFacts, ExemptionFacts, GateFacts } from './facts';
import { procedureChecks } from './procedure';
import { consultationChecks } from './rounds';
import { sourcesOf } from './sources';
import { versionCheck } from './version';

export type Evaluation = { outcome: GateOutcome; checks: Check[]; exemptionId: string | null };

/**
 * The gate. It answers whether a docket may be accepted for legality review and never replaces the review (decree 713,
 * article 25). Public comment is its necessary condition (county plan, part five, point 3). It fails closed: whatever is not
 * known to be so, is not so.
 */
export function evaluateGate(facts: GateFacts | EarlierFacts): Evaluation {
  const exemption = facts.exemptions.find((one) => exemptionProblems(one, facts).length === 0);
  const onConsultation = [...consultationChecks(facts), versionCheck(facts)];
  const checks = [
    standingCheck(facts),
    ...onConsultation.map((check) => lifted(check, exemption)),
    reviewDraftCheck(facts),
    ...(facts.edition === 1 ? [] : procedureChecks(facts)),
    exemptionCheck(facts, exemption),
  ];
  const failed = checks.some(({ state }) => state === 'fail');
  const needed = onConsultation.some(({ state }) => state === 'fail');
  const outcome = failed ? 'failed' : needed ? 'passed_by_exemption' : 'passed';
  return { outcome, checks, exemptionId: outcome === 'passed_by_exemption' ? exemption!.id : null };
}

/** What is missing, as reasons: every fault of every failed check, said once. */
export function gateReasons({ checks }: Pick<Evaluation, 'checks'>): Reason[] {
  const reasons = checks
    .filter(({ state }) => state === 'fail')
    .flatMap(({ faults, sources: [source] }) =>
      faults.map(({ code, facts }) => ({
        code: `gate.${code}`,
        ...(facts ? { facts } : {}),
        ...(source ? { source } : {}),
      })),
    );
  return [...new Map(reasons.map((reason) => [JSON.stringify([reason.code, reason.facts]), reason])).values()];
}

/** With an exemption that holds, a check on consultation that fails is not asked; its faults stay to be read. */
const lifted = (check: Check, exemption: ExemptionFacts | undefined): Check =>
  exemption && check.state === 'fail' ? { ...check, state: 'not_applicable' } : check;

function standingCheck(facts: EarlierFacts | GateFacts): Check {
  const { terminated, issued } = facts.docket;
  const behind = facts.edition === 1 ? undefined : laterThanNow(facts);
  return checked('docket_standing', {
    faults: [
      ...faultIf(terminated !== false, 'docket_terminated'),
      ...faultIf(issued !== false, 'document_issued'),
      ...faultIf(behind !== undefined, 'clock_behind', { at: behind ?? '' }),
    ],
  });
}

/** The latest thing on record, where it lies after the moment of asking: then the clock was set back, or a row forged. */
function laterThanNow(facts: Exclude<GateFacts | EarlierFacts, { edition: 1 }>): string | undefined {
  const { at, rounds, reviewDraft, exemptions, procedure } = facts;
  const steps = facts.edition === 2 ? [] : Object.values(facts.procedure.steps ?? {});
  const moments = [
    ...rounds.flatMap(({ publishedAt, feedback }) => [publishedAt, feedback?.publishedAt]),
    reviewDraft?.confirmedAt,
    ...exemptions.map(({ decidedAt }) => decidedAt),
    procedure.fairCompetition?.concludedAt,
    ...steps.flatMap((step) => (step?.evidence ?? []).map((one) => one.at)),
  ];
  return moments
    .filter((moment): moment is string => Boolean(moment) && !hasCome(moment!, at))
    .sort()
    .at(-1);
}

function reviewDraftCheck({ reviewDraft, docket, at }: EarlierFacts | GateFacts): Check {
  const sources = sourcesOf('submission', docket.flags);
  if (!reviewDraft?.textHash)
    return checked('review_draft_confirmed', { faults: [{ code: 'review_draft_missing' }], sources });
  const { textHash, confirmedAt } = reviewDraft;
  return checked('review_draft_confirmed', {
    faults: faultIf(!hasCome(confirmedAt, at), 'review_draft_unconfirmed'),
    evidence: [{ code: 'draft', facts: { hash: textHash } }],
    sources,
  });
}

/** Exceptions never fail the gate: one that holds is named, of one that does not it is said why. */
function exemptionCheck(facts: EarlierFacts | GateFacts, exemption: ExemptionFacts | undefined): Check {
  if (exemption) {
    const { ground, post, decidedAt } = exemption;
    const said = { ground, post: post ?? '', at: decidedAt ?? '' };
    return checked('exemption', { faults: [], evidence: [{ code: 'exemption', facts: said }] });
  }
  const warnings = facts.exemptions
    .filter(liftsConsultation)
    .flatMap((one) => exemptionProblems(one, facts).map((code) => ({ code, facts: { ground: one.ground } })));
  return { ...checked('exemption', { faults: [], warnings }), state: 'not_applicable' };
}
