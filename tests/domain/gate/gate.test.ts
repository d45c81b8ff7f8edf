import { describe, expect, it } from 'vitest';
import { gateChecks } from '~/domain/gate/check';
import type { GateFacts, RoundFacts } from '~/domain/gate/facts';
import { evaluateGate, gateReasons } from '~/domain/gate/gate';
import { answeredRound, passingFacts } from './passing-facts';

const codes = (facts: GateFacts) => gateReasons(evaluateGate(facts)).map(({ code }) => code);
const withRound = (changes: Partial<RoundFacts>) => passingFacts({ rounds: [answeredRound(changes)] });
const feedback = answeredRound().feedback!;
const period = answeredRound().period!;

describe('the gate', () => {
  it('lets a docket through that lacks nothing, and shows every check with its evidence', () => {
    const { outcome, checks, exemptionId } = evaluateGate(passingFacts());
    expect({ outcome, exemptionId }).toEqual({ outcome: 'passed', exemptionId: null });
    expect(checks.map(({ check }) => check)).toEqual(gateChecks.filter((check) => check !== 'other_steps'));
    expect(checks.flatMap(({ check, state }) => (state === 'pass' ? [] : [check]))).toEqual([
      'fair_competition',
      'exemption',
    ]);
    expect(checks.find(({ check }) => check === 'feedback_published')?.evidence).toEqual([
      {
        code: 'feedback',
        facts: { number: 'A1B2-C3D4', at: feedback.publishedAt, through: feedback.countedThrough },
      },
      { code: 'report', facts: { number: 'A1B2-C3D4', hash: feedback.reportHash } },
    ]);
  });

  it.each<[string, Partial<RoundFacts>, string]>([
    ['the notice is not public', { publishedAt: null }, 'gate.not_published'],
    ['the notice is dated later than now', { publishedAt: '2026-04-20T02:00:00.001Z' }, 'gate.not_published'],
    ['the consultation has not closed', { closesAt: '2026-04-20T02:00:00.001Z' }, 'gate.not_closed'],
    ['the period was judged too short', { period: { ...period, verdict: 'too_short' } }, 'gate.period_too_short'],
    ['nobody judged the period', { period: null }, 'gate.period_unknown'],
    ['the period has no minimum to be held against', { period: { ...period, minimum: [] } }, 'gate.period_unknown'],
    ['what the notice showed was not kept', { snapshotHash: null }, 'gate.snapshot_missing'],
    [
      'the notice showed no draft',
      { snapshotHas: { draft: false, notes: true, basis: true } },
      'gate.draft_not_in_notice',
    ],
    [
      'the notice showed no drafting notes',
      { snapshotHas: { draft: true, notes: false, basis: true } },
      'gate.notes_not_in_notice',
    ],
    [
      'the notice showed no basis',
      { snapshotHas: { draft: true, notes: true, basis: false } },
      'gate.basis_not_in_notice',
    ],
    ['one comment is unanswered', { unanswered: 1 }, 'gate.comments_unanswered'],
    ['nobody knows how many comments are unanswered', { unanswered: null }, 'gate.comments_unknown'],
    ['there is no feedback', { feedback: null }, 'gate.feedback_missing'],
    [
      'the feedback is dated later than now',
      { feedback: { ...feedback, publishedAt: '2026-04-20T02:00:00.001Z' } },
      'gate.feedback_missing',
    ],
    [
      'the feedback counts to the second before closing',
      { feedback: { ...feedback, countedThrough: '2026-04-02T15:59:59.999Z' } },
      'gate.counted_before_closing',
    ],
    [
      'the feedback counts beyond its own publication',
      { feedback: { ...feedback, countedThrough: '2026-04-10T02:00:00.001Z' } },
      'gate.counted_in_the_future',
    ],
    [
      'what the feedback said was not kept',
      { feedback: { ...feedback, reportHash: null } },
      'gate.feedback_without_report',
    ],
  ])('is shut when %s', (_, changes, code) => {
    expect(codes(withRound(changes))).toContain(code);
    expect(evaluateGate(withRound(changes)).outcome).toBe('failed');
  });

  it('opens on the instant of closing and not before', () => {
    const at = answeredRound().closesAt!;
    const soon = { publishedAt: at, countedThrough: at, reportHash: 'bb', adopted: 0 };
    const facts = {
      ...withRound({ feedback: soon }),
      reviewDraft: { ...passingFacts().reviewDraft!, confirmedAt: at },
    };
    expect(evaluateGate({ ...facts, at }).outcome).toBe('passed');
    expect(evaluateGate({ ...facts, at: '2026-04-02T15:59:59.999Z' }).outcome).toBe('failed');
  });

  it.each<[string, Partial<GateFacts>, string]>([
    ['nobody was consulted', { rounds: [] }, 'gate.no_consultation'],
    ['there is no review draft', { reviewDraft: null }, 'gate.review_draft_missing'],
    [
      'the review draft is not confirmed',
      { reviewDraft: { id: 'draft', confirmedAt: null, textHash: 'dd' } },
      'gate.review_draft_unconfirmed',
    ],
    ['which text the public saw is not known', { consultedTextHash: null }, 'gate.consulted_text_unknown'],
    ['the docket was ended', { docket: { ...passingFacts().docket, terminated: true } }, 'gate.docket_terminated'],
    ['the final text is out', { docket: { ...passingFacts().docket, issued: true } }, 'gate.document_issued'],
  ])('is shut when %s', (_, changes, code) => {
    expect(codes(passingFacts(changes))).toEqual([code]);
  });

  it('names everything that is missing at once, each thing once', () => {
    const facts = passingFacts({
      docket: { ...passingFacts().docket, terminated: true },
      rounds: [
        answeredRound({
          publishedAt: null,
          closesAt: '2026-05-01T16:00:00.000Z',
          period: null,
          snapshotHash: null,
          snapshotHas: { draft: false, notes: false, basis: false },
          unanswered: 3,
          feedback: null,
        }),
      ],
      consultedTextHash: null,
      reviewDraft: null,
    });
    expect(codes(facts)).toEqual([
      'gate.docket_terminated',
      'gate.not_published',
      'gate.not_closed',
      'gate.period_unknown',
      'gate.snapshot_missing',
      'gate.draft_not_in_notice',
      'gate.notes_not_in_notice',
      'gate.basis_not_in_notice',
      'gate.comments_unanswered',
      'gate.feedback_missing',
      'gate.consulted_text_unknown',
      'gate.review_draft_missing',
    ]);
  });

  it('says of a docket without any consultation that there was none, once', () => {
    expect(codes(passingFacts({ rounds: [], consultedTextHash: null }))).toEqual(['gate.no_consultation']);
  });

  it('asks every round, not only the last', () => {
    const rounds = [answeredRound({ number: 'FIRST', unanswered: 2 }), answeredRound({ number: 'SECOND' })];
    expect(gateReasons(evaluateGate(passingFacts({ rounds })))).toMatchObject([
      { code: 'gate.comments_unanswered', facts: { number: 'FIRST', count: 2 } },
    ]);
  });

  it('warns of what it lets through', () => {
    const warnings = (facts: GateFacts) => evaluateGate(facts).checks.flatMap(({ warnings }) => warnings);
    for (const verdict of [
      'only_inclusive_count_reaches',
      'depends_on_unknown_holidays',
      'shortened_lawfully',
    ] as const) {
      const facts = withRound({ period: { ...period, verdict } });
      expect(evaluateGate(facts).outcome).toBe('passed');
      expect(warnings(facts)).toEqual([{ code: verdict, facts: { number: 'A1B2-C3D4' } }]);
    }
    const unchanged = passingFacts({ consultedTextHash: passingFacts().reviewDraft!.textHash });
    expect(warnings(unchanged)).toEqual([{ code: 'unchanged_though_adopted', facts: { count: 2 } }]);
    expect(warnings({ ...unchanged, rounds: [answeredRound({ feedback: { ...feedback, adopted: 0 } })] })).toEqual([]);
  });
});

describe('the sources that the gate prints', () => {
  const sourcesOf = (check: string, facts: GateFacts) =>
    evaluateGate(facts)
      .checks.find((one) => one.check === check)!
      .sources.map(({ document, article }) => `${document}${article}`);
  const classed = (flag: string) => {
    const { docket } = passingFacts();
    const none = Object.fromEntries(Object.keys(docket.flags).map((one) => [one, one === flag]));
    return passingFacts({ docket: { ...docket, flags: none as GateFacts['docket']['flags'] } });
  };

  it('are those of the classes of the docket', () => {
    expect(sourcesOf('consultation_published', classed('majorDecision'))).toEqual(['重大行政决策程序暂行条例第十五条']);
    expect(sourcesOf('consultation_published', classed('enterpriseRelated'))).toEqual(['优化营商环境条例第六十二条']);
    expect(sourcesOf('consultation_published', classed('normativeDocument'))).toEqual([
      '地方各级人民代表大会和地方各级人民政府组织法第七十五条',
      '规章制定程序条例第二十条',
    ]);
    expect(sourcesOf('consultation_published', classed('specialGroups'))).toEqual([]);
  });

  it('never dress up a county’s number as law', () => {
    expect(sourcesOf('period_long_enough', passingFacts())).toEqual([]);
    const local = [{ ...period.minimum[0]!, source: { document: '汀禾县公众参与办法' } }];
    expect(sourcesOf('period_long_enough', withRound({ period: { ...period, minimum: local } }))).toEqual([]);
    const source = { document: '优化营商环境条例', article: '第六十二条' };
    const minimum = [
      { class: 'enterpriseRelated' as const, value: 30, unit: 'day' as const, nature: 'law' as const, source },
    ];
    expect(sourcesOf('period_long_enough', withRound({ period: { ...period, minimum } }))).toEqual([
      '优化营商环境条例第六十二条',
    ]);
  });
});
