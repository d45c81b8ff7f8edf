import { describe, expect, it } from 'vitest';
import type { GateFacts } from '~/domain/gate/facts';
import { evaluateGate, gateReasons } from '~/domain/gate/gate';
import { fairCompetition, passingFacts } from './passing-facts';

const { docket } = passingFacts();
const flags = { ...docket.flags, enterpriseRelated: true };
type Found = NonNullable<GateFacts['procedure']['fairCompetition']>;
const ofEnterprises = (found: Partial<Found> | null) =>
  passingFacts({
    docket: { ...docket, flags },
    procedure: { ...passingFacts().procedure, fairCompetition: found && { ...fairCompetition, ...found } },
  });
const codes = (facts: GateFacts) => gateReasons(evaluateGate(facts)).map(({ code }) => code);

describe('the conclusion on fair competition', () => {
  it('is asked for where the document touches business, with its article, and nowhere else', () => {
    expect(evaluateGate(passingFacts()).outcome).toBe('passed');
    expect(gateReasons(evaluateGate(ofEnterprises(null)))).toEqual([
      { code: 'gate.fair_competition_missing', source: { document: '公平竞争审查条例', article: '第十四条' } },
    ]);
    expect(codes(ofEnterprises({}))).toEqual([]);
  });

  it('does not let through a text that does not conform, another text, or the drafter’s own opinion', () => {
    expect(codes(ofEnterprises({ conclusion: 'does_not_conform' }))).toEqual(['gate.fair_competition_failed']);
    expect(codes(ofEnterprises({ textHash: 'ff' }))).toEqual(['gate.fair_competition_of_other_text']);
    expect(codes(ofEnterprises({ anotherHand: false }))).toEqual(['gate.fair_competition_same_hand']);
    expect(codes(ofEnterprises({ concludedAt: '2026-04-20T02:00:00.001Z' }))).toEqual([
      'gate.clock_behind',
      'gate.fair_competition_missing',
    ]);
  });

  it('may be an exception, to the end of its last day and no longer, and never without an end', () => {
    const exception = (until: string | null) => codes(ofEnterprises({ conclusion: 'exception', until }));
    expect(exception('2026-04-20')).toEqual([]);
    expect(exception('2026-04-19')).toEqual(['gate.fair_competition_lapsed']);
    expect(exception(null)).toEqual(['gate.fair_competition_lapsed']);
    const facts = ofEnterprises({ conclusion: 'exception', until: '2026-04-20' });
    expect(codes({ ...facts, at: '2026-04-20T15:59:59.999Z' })).toEqual([]);
    expect(codes({ ...facts, at: '2026-04-20T16:00:00.000Z' })).toEqual(['gate.fair_competition_lapsed']);
  });
});

it('the table of clauses and their basis has to name an article at least once', () => {
  const without = (basisEntries: number | null) =>
    passingFacts({ procedure: { ...passingFacts().procedure, basisEntries } });
  expect(codes(without(0))).toEqual(['gate.basis_supports_nothing']);
  expect(codes(without(null))).toEqual(['gate.basis_supports_nothing']);
});

it('an evaluation of the second edition only warned of steps that were not in the file, and is evaluated again as it was', () => {
  const evaluation = (missing: string[] | null) => {
    const { procedure, ...facts } = passingFacts();
    const { steps: _, ...rest } = procedure;
    return evaluateGate({ ...facts, edition: 2, procedure: { ...rest, missing } });
  };
  const named = evaluation(['unitLegality', 'hearing']);
  expect(named.outcome).toBe('passed');
  expect(named.checks.flatMap(({ warnings }) => warnings)).toEqual([
    { code: 'step_missing', facts: { item: 'unitLegality' } },
    { code: 'step_missing', facts: { item: 'hearing' } },
  ]);
  expect(gateReasons(evaluation(null))).toMatchObject([{ code: 'gate.other_steps_unknown' }]);
});
