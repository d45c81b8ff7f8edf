import { describe, expect, it } from 'vitest';
import { exemptionProblems } from '~/domain/exemption/exemption';
import { refusalsToDecide } from '~/domain/exemption/refusals-to-decide';
import type { ExemptionFacts, GateFacts } from '~/domain/gate/facts';
import { evaluateGate } from '~/domain/gate/gate';
import { answeredRound, approvedExemption, exemptFacts, noFlags, passingFacts } from '../gate/passing-facts';

const docket = (flags: Partial<GateFacts['docket']['flags']> = {}) => ({
  terminated: false,
  issued: false,
  flags: { ...noFlags, ...flags },
});
const problems = (changes: Partial<ExemptionFacts>, flags = {}) =>
  exemptionProblems(approvedExemption(changes), exemptFacts({ docket: docket(flags) }));

describe('an exception from public consultation', () => {
  it('holds with a ground, another hand, a named post, a document and a public line', () => {
    expect(problems({})).toEqual([]);
  });

  it.each<[Partial<ExemptionFacts>, string[]]>([
    [{ ground: 'emergency_shortened' }, ['exemption_only_shortens']],
    [{ decision: null }, ['exemption_undecided']],
    [{ decision: 'refused' }, ['exemption_refused']],
    [{ decidedAt: '2026-04-20T02:00:00.001Z' }, ['exemption_not_yet']],
    [{ anotherHand: false }, ['exemption_same_hand']],
    [{ post: null }, ['exemption_without_post']],
    [{ documentHash: null }, ['exemption_without_document']],
    [{ publicLine: false }, ['exemption_without_public_line']],
    [
      { anotherHand: false, post: '', documentHash: null },
      ['exemption_same_hand', 'exemption_without_post', 'exemption_without_document'],
    ],
  ])('does not hold with %o', (changes, codes) => {
    expect(problems(changes)).toEqual(codes);
  });

  it('for secrecy needs a docket determined to be secret, which then needs no public line', () => {
    expect(problems({ ground: 'confidential' })).toEqual(['exemption_not_secret']);
    expect(problems({ ground: 'confidential', publicLine: false }, { secret: true })).toEqual([]);
  });

  it('as not a normative document does not free a major decision', () => {
    expect(problems({ ground: 'not_normative' })).toEqual([]);
    expect(problems({ ground: 'not_normative' }, { majorDecision: true })).toEqual(['exemption_major_decision']);
  });
});

describe('the gate with an exception', () => {
  it('passes by exemption, names it, and keeps what is missing to be read', () => {
    const { outcome, exemptionId, checks } = evaluateGate(exemptFacts());
    expect({ outcome, exemptionId }).toEqual({ outcome: 'passed_by_exemption', exemptionId: 'exemption' });
    expect(checks.find(({ check }) => check === 'consultation_published')).toMatchObject({
      state: 'not_applicable',
      faults: [{ code: 'no_consultation' }],
    });
    expect(checks.at(-1)).toMatchObject({ check: 'exemption', state: 'pass' });
  });

  it('still asks for what has nothing to do with consultation', () => {
    expect(evaluateGate(exemptFacts({ reviewDraft: null })).outcome).toBe('failed');
    expect(evaluateGate(exemptFacts({ docket: { ...docket(), terminated: true } })).outcome).toBe('failed');
  });

  it('passes without it when nothing is missing: the exception is not counted as used', () => {
    const facts = passingFacts({ exemptions: [approvedExemption()] });
    expect(evaluateGate(facts)).toMatchObject({ outcome: 'passed', exemptionId: null });
  });

  it('does not let anyone off a consultation that the public was invited to', () => {
    const begun = answeredRound({ closesAt: '2026-05-30T16:00:00.000Z', feedback: null });
    const { outcome, checks } = evaluateGate(exemptFacts({ rounds: [begun], consultedTextHash: 'cc' }));
    expect(outcome).toBe('failed');
    expect(checks.at(-1)!.warnings.map(({ code }) => code)).toEqual(['exemption_after_notice']);
  });

  it('stands in for a round that was prepared and never went out', () => {
    const prepared = answeredRound({
      publishedAt: null,
      closesAt: '2026-05-30T16:00:00.000Z',
      period: null,
      snapshotHash: null,
      snapshotHas: { draft: false, notes: false, basis: false },
      feedback: null,
    });
    expect(evaluateGate(exemptFacts({ rounds: [prepared] })).outcome).toBe('passed_by_exemption');
    // Whatever the row says of its publication, somebody wrote: so it was public.
    expect(evaluateGate(exemptFacts({ rounds: [{ ...prepared, unanswered: 1 }] })).outcome).toBe('failed');
  });

  it('uses the one that holds among several, and says of the others why they do not', () => {
    const refused = approvedExemption({ id: 'refused', decision: 'refused' });
    const own = approvedExemption({ id: 'own', anotherHand: false });
    const good = approvedExemption({ id: 'good' });
    expect(evaluateGate(exemptFacts({ exemptions: [refused, own, good] })).exemptionId).toBe('good');
    const { outcome, checks } = evaluateGate(exemptFacts({ exemptions: [refused, own] }));
    expect(outcome).toBe('failed');
    expect(checks.at(-1)!.warnings.map(({ code }) => code)).toEqual(['exemption_refused', 'exemption_same_hand']);
  });

  it('does not let a shortened period stand in for the consultation itself', () => {
    const shortened = [approvedExemption({ ground: 'emergency_shortened' })];
    expect(evaluateGate(exemptFacts({ exemptions: shortened })).outcome).toBe('failed');
    const tooShort = answeredRound({ period: { ...answeredRound().period!, verdict: 'too_short' } });
    expect(evaluateGate(passingFacts({ rounds: [tooShort], exemptions: shortened })).outcome).toBe('failed');
  });
});

describe('who decides on an exception', () => {
  const lawful = {
    decision: 'approved' as const,
    ground: 'emergency_simplified' as const,
    publicLine: '防汛应急，来不及征求意见。',
    alreadyDecided: false,
    docketTerminated: false,
    docketSecret: false,
    docketMajorDecision: false,
    noticePublic: false,
    drafts: false,
  };
  const codes = (changes: Partial<typeof lawful> | object) =>
    refusalsToDecide({ ...lawful, ...changes }).map(({ code }) => code);

  it('is another hand, once, with a line for the public', () => {
    expect(codes({})).toEqual([]);
    expect(codes({ drafts: true, alreadyDecided: true, docketTerminated: true, publicLine: '' })).toEqual([
      'exemption_already_decided',
      'docket_terminated',
      'drafter_cannot_approve',
      'public_line_missing',
    ]);
  });

  it('may refuse without a public line, and approve a secret one without', () => {
    expect(codes({ decision: 'refused', publicLine: '' })).toEqual([]);
    expect(codes({ docketSecret: true, publicLine: '' })).toEqual([]);
  });

  it('cannot approve what would not hold', () => {
    expect(codes({ noticePublic: true })).toEqual(['gate.exemption_after_notice']);
    expect(codes({ noticePublic: true, decision: 'refused' })).toEqual([]);
    expect(codes({ noticePublic: true, ground: 'emergency_shortened' })).toEqual([]);
    expect(codes({ ground: 'confidential' })).toEqual(['gate.exemption_not_secret']);
    expect(codes({ ground: 'not_normative', docketMajorDecision: true })).toEqual(['gate.exemption_major_decision']);
    expect(codes({ ground: 'not_normative', docketMajorDecision: true, decision: 'refused' })).toEqual([]);
  });
});
