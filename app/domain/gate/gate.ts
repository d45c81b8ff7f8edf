import type { PeriodVerdict } from '../period/judge-period';
import type { Source } from '../reason';
import type { ExemptionGround, GateOutcome } from '../vocabulary';

/** One round of consultation, as the gate looks at it. `null` is a fact that is missing, and a missing fact never passes. */
export type RoundFacts = {
  number: string;
  publishedAt: string | null;
  closesAt: string;
  period: { verdict: PeriodVerdict | null; counted: number | null; minimum: number | null };
  snapshotHash: string | null;
  snapshotHas: { draft: boolean; notes: boolean; basis: boolean };
  unanswered: number | null;
  feedback: { publishedAt: string; countedThrough: string; reportHash: string } | null;
};

/** Everything that "may this docket be accepted for legality review?" depends on. Plain data, so that anyone can ask again. */
export type GateFacts = {
  at: string;
  docket: { terminated: boolean; secret: boolean };
  rounds: RoundFacts[];
  consultedDraftHash: string | null;
  reviewDraft: { id: string; confirmed: boolean; textHash: string; differs: boolean | null } | null;
  exemption: { id: string; ground: ExemptionGround; approved: boolean; sameHand: boolean } | null;
};

export type CheckState = 'pass' | 'fail' | 'not_applicable';

/** One check: its state, the codes of what is wrong (under `gate` in the catalogues), the evidence looked at, its source. */
export type Check = {
  check: (typeof gateChecks)[number];
  state: CheckState;
  faults: { code: string; facts?: Record<string, string | number> }[];
  evidence: Record<string, string | number | null>;
  source?: Source;
};

export const gateChecks = [
  'docket_standing',
  'consultation_published',
  'consultation_closed',
  'period_long_enough',
  'materials_published',
  'comments_answered',
  'feedback_published',
  'review_draft_confirmed',
] as const;

export type Evaluation = { outcome: GateOutcome; checks: Check[]; exemptionId: string | null };

/** The grounds on which a docket may be reviewed without public consultation; `emergency_shortened` only shortens the period. */
const groundsWithoutConsultation: readonly ExemptionGround[] = [
  'confidential',
  'emergency_simplified',
  'superior_urgent_order',
  'not_normative',
];

// The county plan, part five, point 3: public comment is a necessary condition of legality review.
const rulemaking: Source = { document: '规章制定程序条例', article: '第二十条' };
const majorDecision: Source = { document: '重大行政决策程序暂行条例', article: '第十五条' };
const submission: Source = { document: '重大行政决策程序暂行条例', article: '第二十六条' };

/**
 * The gate. It answers whether a docket may be accepted for legality review and never replaces the review (decree 713,
 * article 25). It fails closed: whatever is not known to be so, is not so.
 */
export function evaluateGate(facts: GateFacts): Evaluation {
  const { docket, rounds, reviewDraft, exemption } = facts;
  const exempt =
    exemption !== null &&
    exemption.approved &&
    !exemption.sameHand &&
    groundsWithoutConsultation.includes(exemption.ground);
  const consultation = (check: Check): Check =>
    exempt && check.state === 'fail' ? { ...check, state: 'not_applicable' } : check;
  const checks = [
    verdict('docket_standing', docket.terminated ? [{ code: 'docket_terminated' }] : [], {}),
    consultation(publishedCheck(rounds)),
    consultation(closedCheck(rounds, facts.at)),
    consultation(periodCheck(rounds)),
    consultation(materialsCheck(rounds)),
    consultation(answeredCheck(rounds)),
    consultation(feedbackCheck(rounds)),
    reviewDraftCheck(reviewDraft),
  ];
  const failed = checks.some(({ state }) => state === 'fail');
  const skipped = checks.some(({ state }) => state === 'not_applicable');
  const outcome = failed ? 'failed' : skipped ? 'passed_by_exemption' : 'passed';
  return { outcome, checks, exemptionId: outcome === 'passed_by_exemption' ? (exemption?.id ?? null) : null };
}

function verdict(check: Check['check'], faults: Check['faults'], evidence: Check['evidence'], source?: Source): Check {
  return { check, state: faults.length > 0 ? 'fail' : 'pass', faults, evidence, ...(source ? { source } : {}) };
}

/** Runs a check over every round: all rounds of a docket count, and a docket without any has none to show. */
function overRounds(
  check: Check['check'],
  rounds: readonly RoundFacts[],
  fault: (round: RoundFacts) => Check['faults'][number] | undefined,
  evidence: (round: RoundFacts) => string | number | null,
  source?: Source,
): Check {
  if (rounds.length === 0) return verdict(check, [{ code: 'no_consultation' }], {}, source);
  const faults = rounds.flatMap((round) => fault(round) ?? []);
  return verdict(check, faults, Object.fromEntries(rounds.map((round) => [round.number, evidence(round)])), source);
}

const inRound = (code: string, { number }: RoundFacts, facts: Record<string, string | number> = {}) => ({
  code,
  facts: { number, ...facts },
});

const publishedCheck = (rounds: RoundFacts[]) =>
  overRounds(
    'consultation_published',
    rounds,
    (round) => (round.publishedAt === null ? inRound('not_published', round) : undefined),
    (round) => round.publishedAt,
    rulemaking,
  );

const closedCheck = (rounds: RoundFacts[], at: string) =>
  overRounds(
    'consultation_closed',
    rounds,
    (round) =>
      Date.parse(at) >= Date.parse(round.closesAt)
        ? undefined
        : inRound('not_closed', round, { closes: round.closesAt }),
    (round) => round.closesAt,
  );

const periodCheck = (rounds: RoundFacts[]) =>
  overRounds(
    'period_long_enough',
    rounds,
    (round) => {
      const { verdict, counted, minimum } = round.period;
      if (verdict === null) return inRound('period_unknown', round);
      return verdict === 'too_short'
        ? inRound('period_too_short', round, { counted: counted ?? 0, minimum: minimum ?? 0 })
        : undefined;
    },
    (round) => round.period.counted,
    majorDecision,
  );

const materialsCheck = (rounds: RoundFacts[]) =>
  overRounds(
    'materials_published',
    rounds,
    (round) => {
      const { draft, notes, basis } = round.snapshotHas;
      return round.snapshotHash && draft && notes && basis ? undefined : inRound('materials_missing', round);
    },
    (round) => round.snapshotHash,
  );

const answeredCheck = (rounds: RoundFacts[]) =>
  overRounds(
    'comments_answered',
    rounds,
    (round) =>
      round.unanswered === 0 ? undefined : inRound('comments_unanswered', round, { count: round.unanswered ?? 0 }),
    (round) => round.unanswered,
  );

const feedbackCheck = (rounds: RoundFacts[]) =>
  overRounds(
    'feedback_published',
    rounds,
    (round) => {
      if (!round.feedback) return inRound('feedback_missing', round);
      const beforeClosing = Date.parse(round.feedback.countedThrough) < Date.parse(round.closesAt);
      return beforeClosing ? inRound('counted_before_closing', round) : undefined;
    },
    (round) => round.feedback?.reportHash ?? null,
  );

function reviewDraftCheck(draft: GateFacts['reviewDraft']): Check {
  if (!draft) return verdict('review_draft_confirmed', [{ code: 'review_draft_missing' }], {}, submission);
  const faults = draft.confirmed ? [] : [{ code: 'review_draft_unconfirmed' }];
  return verdict('review_draft_confirmed', faults, { textHash: draft.textHash }, submission);
}
