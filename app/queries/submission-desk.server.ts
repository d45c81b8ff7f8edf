import type { Read } from 'db/database';
import { evaluateGate } from '~/domain/gate/gate';
import { docketFacts } from './docket-facts.server';
import { gateFacts } from './gate-facts.server';
import { attemptsOf } from './submission-state.server';

/** The gate of a docket as it stands at `now`, and every attempt so far. */
export async function submissionDesk(read: Read, docketNumber: string, now: Date) {
  const docket = await docketFacts(read, { number: docketNumber });
  if (!docket) return undefined;
  const facts = await gateFacts(read, docket, now);
  const attempts = await attemptsOf(read, docket.id);
  return {
    docket: { id: docket.id, number: docket.number, unitIds: docket.unitIds },
    gate: { ...evaluateGate(facts), at: now },
    /** Nothing is submitted any more: the docket was ended, or its final text is out. */
    over: facts.docket.terminated || facts.docket.issued,
    isOpen: attempts.some(({ state }) => state === 'waiting' || state === 'running'),
    attempts,
  };
}
