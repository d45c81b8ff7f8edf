import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type GateFacts, gateFactsSchema } from '~/domain/gate/facts';
import { evaluateGate } from '~/domain/gate/gate';
import { stepItems } from '~/domain/gate/step-items';
import { answeredRound, approvedExemption, exemptFacts, noFlags, passingFacts, procedureOf } from './passing-facts';

type Path = (string | number)[];

/** Names and figures that only describe: nothing depends on them. Which classes a docket has is no fact that can be missing. */
const describes =
  /\.(number|id|adopted|class|ground|unit|nature|article|document|value|kind|href|askedByCounty)$|\.flags\.|\.edition$/;

/** Every place in the facts that holds a yes, a no, a number, a time or a hash. */
function leaves(value: unknown, at: Path = []): Path[] {
  if (value === null || typeof value !== 'object') return [at];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, [...at, key]));
}

const places = (facts: GateFacts): Path[] =>
  leaves(facts).filter((path) => !describes.test(`.${path.join('.')}`) && valueAt(facts, path) !== null);

const valueAt = (facts: unknown, path: Path): unknown =>
  path.reduce<unknown>((inner, key) => (inner as Record<string, unknown>)[key], facts);

function changed(facts: GateFacts, path: Path, value: unknown): GateFacts {
  const copy = structuredClone(facts);
  (valueAt(copy, path.slice(0, -1)) as Record<string, unknown>)[path.at(-1)!] = value;
  return copy;
}

/** What a missing, false or unreadable fact looks like in the place of a good one. */
const spoiled = (good: unknown): unknown[] =>
  typeof good === 'boolean'
    ? [!good, null, undefined]
    : good === 'long_enough'
      ? ['too_short', null]
      : [null, undefined, ''];

const moment = (from: string, to: string) =>
  fc.date({ min: new Date(from), max: new Date(to), noInvalidDate: true }).map((date) => date.toISOString());

/** Dockets of any classes and any number of rounds that lack nothing. */
const round = fc
  .record({
    publishedAt: moment('2026-01-01', '2026-02-01'),
    closesAt: moment('2026-03-05', '2026-04-01'),
    countedThrough: moment('2026-04-02', '2026-04-10'),
    feedbackAt: moment('2026-04-11', '2026-04-12'),
    counted: fc.integer({ min: 30, max: 90 }),
    adopted: fc.nat(20),
  })
  .map(({ publishedAt, closesAt, countedThrough, feedbackAt, counted, adopted }) =>
    answeredRound({
      publishedAt,
      closesAt,
      period: { ...answeredRound().period!, counted },
      feedback: { publishedAt: feedbackAt, countedThrough, reportHash: 'bb', adopted },
    }),
  );
const flags = fc.record({
  normativeDocument: fc.boolean(),
  majorDecision: fc.boolean(),
  rightsImpact: fc.boolean(),
  enterpriseRelated: fc.boolean(),
  specialGroups: fc.boolean(),
  secret: fc.constant(false),
});
const passing = fc
  .record({ rounds: fc.array(round, { minLength: 1, maxLength: 4 }), flags })
  .map(({ rounds, flags }) =>
    passingFacts({ rounds, docket: { terminated: false, issued: false, flags }, procedure: procedureOf(flags) }),
  );
const exempt = fc
  .record({ flags, ground: fc.constantFrom('emergency_simplified' as const, 'superior_urgent_order' as const) })
  .map(({ flags, ground }) =>
    exemptFacts({
      docket: { terminated: false, issued: false, flags },
      procedure: procedureOf(flags),
      exemptions: [approvedExemption({ ground })],
    }),
  );

describe('the gate fails closed', () => {
  it('whatever single fact of a passing docket is missing, false or unreadable', () => {
    fc.assert(
      fc.property(passing, (facts) => {
        expect(evaluateGate(facts).outcome).toBe('passed');
        for (const path of places(facts))
          for (const value of spoiled(valueAt(facts, path)))
            expect([path.join('.'), value, evaluateGate(changed(facts, path, value)).outcome]).toEqual([
              path.join('.'),
              value,
              'failed',
            ]);
      }),
      { numRuns: process.env.MINYI_LONG ? 2000 : 60 },
    );
  });

  it('whatever single fact of an exempt docket is missing, false or unreadable', () => {
    fc.assert(
      fc.property(exempt, (facts) => {
        expect(evaluateGate(facts).outcome).toBe('passed_by_exemption');
        for (const path of places(facts))
          for (const value of spoiled(valueAt(facts, path)))
            expect([path.join('.'), value, evaluateGate(changed(facts, path, value)).outcome]).toEqual([
              path.join('.'),
              value,
              'failed',
            ]);
      }),
      { numRuns: process.env.MINYI_LONG ? 1000 : 40 },
    );
  });

  it('looks at every fact that it keeps: only names and figures that describe are left out', () => {
    expect(places(passingFacts()).map((path) => path.join('.'))).toEqual([
      'at',
      'docket.terminated',
      'docket.issued',
      'rounds.0.publishedAt',
      'rounds.0.closesAt',
      'rounds.0.period.verdict',
      'rounds.0.period.counted',
      'rounds.0.snapshotHash',
      'rounds.0.snapshotHas.draft',
      'rounds.0.snapshotHas.notes',
      'rounds.0.snapshotHas.basis',
      'rounds.0.unanswered',
      'rounds.0.feedback.publishedAt',
      'rounds.0.feedback.countedThrough',
      'rounds.0.feedback.reportHash',
      'consultedTextHash',
      'reviewDraft.confirmedAt',
      'reviewDraft.textHash',
      'version.changed',
      'version.share',
      'version.limit',
      'procedure.basisEntries',
      ...stepItems.flatMap((item) => ['hash', 'at'].map((fact) => `procedure.steps.${item}.evidence.0.${fact}`)),
    ]);
  });

  it('when the clock is set back', () => {
    const { rounds } = passingFacts();
    for (const at of [rounds[0]!.publishedAt!, rounds[0]!.closesAt!, '2026-04-09T00:00:00.000Z'])
      expect(evaluateGate(passingFacts({ at })).outcome).toBe('failed');
    // And says so: the time on record that lies ahead is named.
    const { checks } = evaluateGate(passingFacts({ at: '2026-04-09T00:00:00.000Z' }));
    expect(checks[0]).toMatchObject({
      check: 'docket_standing',
      faults: [{ code: 'clock_behind', facts: { at: '2026-04-15T02:00:00.000Z' } }],
    });
  });
});

describe('the facts of an evaluation', () => {
  it('are read back as they were kept, and with nothing added or left out', () => {
    const facts = exemptFacts({
      rounds: [answeredRound()],
      docket: { terminated: false, issued: false, flags: noFlags },
    });
    expect(gateFactsSchema.parse(JSON.parse(JSON.stringify(facts)))).toEqual(facts);
    expect(gateFactsSchema.safeParse({ ...facts, helped: true }).success).toBe(false);
    expect(gateFactsSchema.safeParse({ ...facts, rounds: undefined }).success).toBe(false);
  });
});
