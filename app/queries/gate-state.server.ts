import type { Read } from 'db/database';
import { canonicalJson, sha256 } from 'db/record';
import type { GateFacts } from '~/domain/gate/facts';
import { type Evaluation, evaluateGate } from '~/domain/gate/gate';
import { docketFacts } from './docket-facts.server';
import { gateFacts } from './gate-facts.server';

/**
 * The gate of a docket at one moment: what the desk, the API and the certificate all say. Plain data; `hash` is the SHA-256 of
 * the canonical JSON of facts, checks and outcome, so that two that say the same have the same hash.
 */
export type GateState = Evaluation & {
  docket: { number: string; title: string };
  /** ISO instant in UTC at which it was asked. */
  at: string;
  /** The version of the rules profile that the docket started under. */
  profileVersion: number;
  facts: GateFacts;
  hash: string;
};

/** Asks the gate about a docket as the record stands at `now`; `undefined` when there is no such docket. */
export async function gateState(
  read: Read,
  where: { id: string } | { number: string },
  now: Date,
): Promise<GateState | undefined> {
  const docket = await docketFacts(read, where);
  if (!docket) return undefined;
  const facts = await gateFacts(read, docket, now);
  const evaluation = evaluateGate(facts);
  const { outcome, checks } = evaluation;
  return {
    ...evaluation,
    docket: { number: docket.number, title: docket.title },
    at: now.toISOString(),
    profileVersion: docket.profileVersion,
    facts,
    hash: sha256(canonicalJson({ facts, checks, outcome })),
  };
}
