import type { Check } from '../gate/check';
import type { GateFacts } from '../gate/facts';
import { evaluateGate, gateReasons } from '../gate/gate';
import { consultationChecks } from '../gate/rounds';
import type { Reason } from '../reason';

/** The gate's checks that a certificate states: those on public consultation, without what only concerns the submission. */
export const certifiedChecks = (facts: GateFacts): Check[] => consultationChecks(facts);

/** Why no certificate can be issued: everything that the gate misses in the consultation, and that the docket has ended. */
export function refusalsToCertify(facts: GateFacts): Reason[] {
  const standing = evaluateGate({ ...facts, exemptions: [] }).checks.filter(({ check }) => check === 'docket_standing');
  const ended = facts.docket.terminated ? gateReasons({ checks: standing }) : [];
  return [...ended, ...gateReasons({ checks: certifiedChecks(facts) })];
}
