import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Check } from '~/domain/gate/check';
import type { GateFacts, StepFacts } from '~/domain/gate/facts';
import { evaluateGate, gateReasons } from '~/domain/gate/gate';
import { type StepItem, stepItems } from '~/domain/gate/step-items';
import { lawAsking, stepRules } from '~/domain/gate/step-rules';
import { type ClassFlag, type ClassFlags, classFlags } from '~/domain/vocabulary';
import { everyStep, noFlags, passingFacts, procedureOf, stepTaken } from './passing-facts';

type Steps = Partial<Record<StepItem, StepFacts | null>>;
const flagged = (...on: ClassFlag[]): ClassFlags => ({
  ...noFlags,
  ...Object.fromEntries(on.map((one) => [one, true])),
});
const of = (flags: ClassFlags, steps: Steps = {}): GateFacts =>
  passingFacts({
    docket: { terminated: false, issued: false, flags },
    procedure: { ...procedureOf(flags), steps: everyStep(steps) },
  });
const evaluated = (item: StepItem, flags: ClassFlags, step: StepFacts | null) => {
  const evaluation = evaluateGate(of(flags, { [item]: step }));
  const check = evaluation.checks.find((one) => one.check === stepRules[item].check)!;
  return { outcome: evaluation.outcome, check, codes: gateReasons(evaluation).map(({ code }) => code) };
};
const absent = stepTaken({ evidence: [] });
const notAsked = stepTaken({ evidence: [], askedByCounty: false });
const reasoned = stepTaken({ evidence: [], reasonHash: 'ee' });
const ofClass: Partial<Record<StepItem, ClassFlag>> = {
  groupViews: 'specialGroups',
  enterpriseViews: 'enterpriseRelated',
};

describe('a step before the review', () => {
  it.each(stepItems)(
    '%s: shuts the gate while it is asked for and nothing stands for it, and says so alone',
    (item) => {
      const flags = flagged('normativeDocument', ...(ofClass[item] ? [ofClass[item]] : []));
      const { outcome, check, codes } = evaluated(item, flags, absent);
      expect([outcome, check.state]).toEqual(['failed', 'fail']);
      expect(codes).toEqual([item === 'letter' ? 'gate.letter_missing' : 'gate.step_absent']);
      expect(check.faults[0]!.facts).toEqual({ item });
      expect(evaluated(item, flags, stepTaken()).check.state).toBe('pass');
    },
  );

  it('shows what stands for it: where it is, since when, its hash', () => {
    expect(evaluated('unitLegality', noFlags, stepTaken()).check.evidence).toEqual([
      { code: 'step_file', facts: { hash: 'ff'.repeat(32), href: '/desk/a', at: '2026-03-01T02:00:00.000Z' } },
    ]);
  });

  it('counts for nothing without a hash, without a time, or from the time after now', () => {
    const [piece] = stepTaken().evidence;
    for (const changes of [{ hash: null }, { at: null }, { hash: '' }, { at: 'yesterday' }]) {
      const { codes } = evaluated('unitReplies', noFlags, stepTaken({ evidence: [piece!, { ...piece!, ...changes }] }));
      expect(codes).toContain('gate.step_unproven');
    }
    const at = '2026-04-20T02:00:00.001Z';
    expect(evaluated('unitReplies', noFlags, stepTaken({ evidence: [{ ...piece!, at }] })).codes).toEqual([
      'gate.clock_behind',
      'gate.step_unproven',
    ]);
  });

  it('is taken with a written reason in its place only where the article itself leaves it open', () => {
    for (const item of stepItems) {
      const { check, outcome } = evaluated(item, flagged(...classFlags.filter((flag) => flag !== 'secret')), reasoned);
      const open = ['hearing', 'expertOpinion', 'riskReport'].includes(item);
      expect([item, check.state, outcome]).toEqual([
        item,
        open ? 'not_applicable' : 'fail',
        open ? 'passed' : 'failed',
      ]);
      if (open) expect(check.evidence).toEqual([{ code: 'step_reason', facts: { hash: 'ee' } }]);
    }
  });

  it('is not asked for where neither the law nor the county does', () => {
    for (const item of stepItems) {
      const { check, outcome } = evaluated(item, noFlags, notAsked);
      expect([item, check.state, check.faults, outcome]).toEqual([item, 'not_applicable', [], 'passed']);
    }
  });

  it.each<[StepItem, ClassFlag[], string]>([
    ['unitReplies', ['majorDecision'], '重大行政决策程序暂行条例第十三条'],
    ['enterpriseViews', ['enterpriseRelated'], '优化营商环境条例第六十二条'],
    ['groupViews', ['majorDecision', 'specialGroups'], '重大行政决策程序暂行条例第十四条'],
    ['expertOpinion', ['majorDecision'], '重大行政决策程序暂行条例第十九条'],
    ['riskReport', ['majorDecision'], '重大行政决策程序暂行条例第二十二条'],
  ])('%s of %s is asked for by law, whatever the county set', (item, classes, article) => {
    const { check } = evaluated(item, flagged(...classes), notAsked);
    expect(check.state).toBe('fail');
    expect(check.sources.map(({ document, article: number }) => `${document}${number}`)).toEqual([article]);
    for (const left of classes) expect(lawAsking(item, flagged(...classes.filter((one) => one !== left)))).toEqual([]);
  });

  it('that was announced to the public is reported to it first, whatever reason or file there is', () => {
    for (const step of [stepTaken(), reasoned, notAsked]) {
      const { check, codes } = evaluated('hearing', noFlags, { ...step, unreported: ['A-1', 'A-2'] });
      expect([check.state, codes]).toEqual(['fail', ['gate.step_unreported', 'gate.step_unreported']]);
    }
  });
});

describe('the gate as a whole', () => {
  const moments = ['hash', 'at'] as const;
  const facts = fc.record({
    flags: fc.record(
      Object.fromEntries(classFlags.map((flag) => [flag, flag === 'secret' ? fc.constant(false) : fc.boolean()])),
    ),
    item: fc.constantFrom(...stepItems),
    how: fc.constantFrom('nothing', 'unknown', ...moments),
    gone: fc.constantFrom(null, undefined, ''),
  });

  it('drop any one step, or one fact of it, and it shuts and names exactly that', () => {
    fc.assert(
      fc.property(facts, ({ flags, item, how, gone }) => {
        const spoiled = {
          nothing: absent,
          unknown: null,
          hash: stepTaken({ evidence: [{ ...stepTaken().evidence[0]!, hash: gone as null }] }),
          at: stepTaken({ evidence: [{ ...stepTaken().evidence[0]!, at: gone as null }] }),
        }[how];
        const whole = of(flags as ClassFlags);
        expect(evaluateGate(whole).outcome).toBe('passed');
        const { outcome, checks } = evaluateGate(of(flags as ClassFlags, { [item]: spoiled }));
        const failing = checks.filter(({ state }) => state === 'fail');
        expect([outcome, failing.map(({ check }) => check)]).toEqual(['failed', [stepRules[item].check]]);
        expect(failing.flatMap(({ faults }) => faults.map((fault) => fault.facts?.item))).toEqual([item]);
      }),
      { numRuns: 300 },
    );
  });

  it.each<[string, Check['check'], (facts: GateFacts) => void]>([
    ['publication', 'consultation_published', ({ rounds: [round] }) => (round!.publishedAt = null)],
    ['the length of the period', 'period_long_enough', ({ rounds: [round] }) => (round!.period = null)],
    ['the snapshot', 'materials_published', ({ rounds: [round] }) => (round!.snapshotHash = null)],
    ['the count of unanswered comments', 'comments_answered', ({ rounds: [round] }) => (round!.unanswered = null)],
    ['the feedback', 'feedback_published', ({ rounds: [round] }) => (round!.feedback = null)],
    ['the comparison', 'version_compared', (facts) => (facts.version = null)],
    ['the table of basis', 'basis_table', ({ procedure }) => (procedure.basisEntries = null)],
    ['the conclusion on competition', 'fair_competition', ({ procedure }) => (procedure.fairCompetition = null)],
  ])('drop %s, and it names exactly %s', (_, check, drop) => {
    const facts = structuredClone(of(flagged('normativeDocument', 'enterpriseRelated')));
    drop(facts);
    const { outcome, checks } = evaluateGate(facts);
    expect([outcome, checks.filter(({ state }) => state === 'fail').map((one) => one.check)]).toEqual([
      'failed',
      [check],
    ]);
  });
});
