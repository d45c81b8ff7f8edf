import { type Check, checked, faultIf, hasCome, type Said } from './check';
import type { GateFacts, StepFacts } from './facts';
import { type StepItem, stepItems } from './step-items';
import { lawAsking, stepRules } from './step-rules';

/**
 * Each step on its own: who has to be heard beside the public, experts and risks, the unit's own opinion and discussion, the
 * signed letter. What the class of the docket asks for is in the file, proven by its hash, or the unit wrote why it does not apply
 * where the law lets it. What was announced to the public is also reported.
 */
export const stepChecks = (facts: GateFacts): Check[] => stepItems.map((item) => stepCheck(item, facts));

function stepCheck(item: StepItem, { docket, procedure, at }: GateFacts): Check {
  const { check, mayNotApply } = stepRules[item];
  const sources = lawAsking(item, docket.flags);
  const step = procedure.steps?.[item];
  const wrong = (code: string) => checked(check, { faults: [{ code, facts: { item } }], sources });
  if (!step) return wrong('step_unknown');
  const { evidence, reasonHash, askedByCounty, unreported } = step;
  const open: Said[] = (unreported ?? []).map((number) => ({ code: 'step_unreported', facts: { item, number } }));
  if (evidence?.length > 0) {
    const proven = evidence.every((one) => one.hash && hasCome(one.at, at));
    const faults = [...open, ...faultIf(!proven, 'step_unproven', { item })];
    return checked(check, { faults, evidence: evidence.map(shown), sources });
  }
  if (open.length > 0) return checked(check, { faults: open, sources });
  const isAsked = sources.length > 0 || askedByCounty !== false;
  if (!isAsked) return { ...checked(check, { faults: [] }), state: 'not_applicable' };
  if (!mayNotApply || !reasonHash) return wrong(item === 'letter' ? 'letter_missing' : 'step_absent');
  const reason = { code: 'step_reason', facts: { hash: reasonHash } };
  return { ...checked(check, { faults: [], evidence: [reason], sources }), state: 'not_applicable' };
}

/** What stands for a step, as it is said: where it is seen, since when, its hash. */
const shown = ({ kind, hash, href, at }: StepFacts['evidence'][number]): Said => ({
  code: `step_${kind}`,
  facts: { hash: hash ?? '', href: href ?? '', at: at ?? '' },
});
