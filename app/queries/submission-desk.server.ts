import type { Read } from 'db/database';
import { docketFacts } from './docket-facts.server';
import { gateState } from './gate-state.server';
import { attemptsOf } from './submission-state.server';

/** The gate of a docket as it stands at `now`, and every attempt so far. */
export async function submissionDesk(read: Read, docketNumber: string, now: Date) {
  const docket = await docketFacts(read, { number: docketNumber });
  const gate = docket && (await gateState(read, { id: docket.id }, now));
  if (!docket || !gate) return undefined;
  const { outcome, checks, at, facts } = gate;
  const attempts = await attemptsOf(read, docket.id);
  return {
    docket: { id: docket.id, number: docket.number, unitIds: docket.unitIds },
    gate: { outcome, checks, at },
    /** Nothing is submitted any more: the docket was ended, or its final text is out. */
    over: facts.docket.terminated || facts.docket.issued,
    isOpen: attempts.some(({ state }) => state === 'waiting' || state === 'running'),
    attempts,
  };
}
