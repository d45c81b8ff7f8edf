import type { ExemptionFacts, GateFacts, RoundFacts, StepFacts } from '~/domain/gate/facts';
import { stepItems } from '~/domain/gate/step-items';
import type { ClassFlags } from '~/domain/vocabulary';

export const noFlags: ClassFlags = {
  normativeDocument: false,
  majorDecision: false,
  rightsImpact: false,
  enterpriseRelated: false,
  specialGroups: false,
  secret: false,
};

/** A round that was published, closed, answered and reported on. */
export const answeredRound = (changes: Partial<RoundFacts> = {}): RoundFacts => ({
  number: 'A1B2-C3D4',
  publishedAt: '2026-03-02T01:00:00.000Z',
  closesAt: '2026-04-02T16:00:00.000Z',
  period: {
    verdict: 'long_enough',
    counted: 31,
    unit: 'day',
    minimum: [{ class: 'rightsImpact', value: 30, unit: 'day', nature: 'county' }],
  },
  snapshotHash: 'aa'.repeat(32),
  snapshotHas: { draft: true, notes: true, basis: true },
  unanswered: 0,
  feedback: {
    publishedAt: '2026-04-10T02:00:00.000Z',
    countedThrough: '2026-04-09T02:00:00.000Z',
    reportHash: 'bb'.repeat(32),
    adopted: 2,
  },
  ...changes,
});

/** A docket that lacks nothing. */
export const passingFacts = (changes: Partial<GateFacts> = {}): GateFacts => ({
  edition: 3,
  at: '2026-04-20T02:00:00.000Z',
  docket: {
    terminated: false,
    issued: false,
    flags: { ...noFlags, normativeDocument: true, rightsImpact: true },
  },
  rounds: [answeredRound()],
  consultedTextHash: 'cc'.repeat(32),
  reviewDraft: { id: 'draft', confirmedAt: '2026-04-15T02:00:00.000Z', textHash: 'dd'.repeat(32) },
  exemptions: [],
  version: { changed: 2, share: 5, limit: 20, unrecorded: [], duties: [] },
  procedure: procedureOf({ enterpriseRelated: false }),
  ...changes,
});

/** What the market regulator found of the submitted text. */
export const fairCompetition = {
  conclusion: 'conforms' as const,
  concludedAt: '2026-04-16T02:00:00.000Z',
  textHash: 'dd'.repeat(32),
  anotherHand: true,
  until: null,
};

/** A step of which a file is on record. */
export const stepTaken = (changes: Partial<StepFacts> = {}): StepFacts => ({
  askedByCounty: true,
  evidence: [{ kind: 'file', hash: 'ff'.repeat(32), href: '/desk/a', at: '2026-03-01T02:00:00.000Z' }],
  reasonHash: null,
  unreported: [],
  ...changes,
});

type Steps = GateFacts['procedure']['steps'];

/** Every step, each with its file, but for `changes`. */
export const everyStep = (changes: Partial<Steps> = {}): Steps => ({
  ...(Object.fromEntries(stepItems.map((item) => [item, stepTaken()])) as Steps),
  ...changes,
});

/** The steps beside the consultation that dockets of these classes need. */
export const procedureOf = ({ enterpriseRelated }: Pick<ClassFlags, 'enterpriseRelated'>): GateFacts['procedure'] => ({
  basisEntries: 3,
  fairCompetition: enterpriseRelated ? fairCompetition : null,
  steps: everyStep(),
});

/** An exception that holds. */
export const approvedExemption = (changes: Partial<ExemptionFacts> = {}): ExemptionFacts => ({
  id: 'exemption',
  ground: 'emergency_simplified',
  decision: 'approved',
  decidedAt: '2026-04-18T02:00:00.000Z',
  anotherHand: true,
  post: '县政府办公室副主任',
  documentHash: 'ee'.repeat(32),
  publicLine: true,
  ...changes,
});

/** A docket that nobody was consulted on, with an exception that holds. */
export const exemptFacts = (changes: Partial<GateFacts> = {}): GateFacts =>
  passingFacts({ rounds: [], consultedTextHash: null, version: null, exemptions: [approvedExemption()], ...changes });
