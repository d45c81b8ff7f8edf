import { hasCome } from '../gate/check';
import type { ExemptionFacts, GateFacts, RoundFacts } from '../gate/facts';
import type { ExemptionGround } from '../vocabulary';

/** The grounds on which a docket may be reviewed without public consultation; `emergency_shortened` only shortens the period. */
const groundsWithoutConsultation: readonly ExemptionGround[] = [
  'confidential',
  'emergency_simplified',
  'superior_urgent_order',
  'not_normative',
];

/** Whether an exception on this ground is one from public consultation. */
export const liftsConsultation = ({ ground }: Pick<ExemptionFacts, 'ground'>): boolean =>
  groundsWithoutConsultation.includes(ground);

/**
 * All reasons why an exception does not lift public consultation; none means it does. It needs a lawful ground, the approval of a
 * named post of another person, the document that proves it, and a line for the public unless it is secret. It stands in for a
 * consultation that never was: one that the public was invited to is not closed early by it, and stays to be answered.
 */
export function exemptionProblems(
  exemption: ExemptionFacts,
  { docket: { flags }, rounds, at }: Pick<GateFacts, 'docket' | 'rounds' | 'at'>,
): string[] {
  const { ground, decision, decidedAt, anotherHand, post, documentHash, publicLine } = exemption;
  if (!liftsConsultation(exemption)) return ['exemption_only_shortens'];
  if (decision === null) return ['exemption_undecided'];
  if (decision !== 'approved') return ['exemption_refused'];
  const checks: [fails: boolean, code: string][] = [
    [!hasCome(decidedAt, at), 'exemption_not_yet'],
    [anotherHand !== true, 'exemption_same_hand'],
    [!post, 'exemption_without_post'],
    [!documentHash, 'exemption_without_document'],
    [publicLine !== true && flags.secret !== true, 'exemption_without_public_line'],
    [ground === 'confidential' && flags.secret !== true, 'exemption_not_secret'],
    // A major decision is heard in public whether or not its document is a normative one (decree 713, article 14).
    [ground === 'not_normative' && flags.majorDecision !== false, 'exemption_major_decision'],
    [!rounds.every(neverPublic), 'exemption_after_notice'],
  ];
  return checks.filter(([fails]) => fails).map(([, code]) => code);
}

/** A round that was only prepared: nobody saw it, nobody wrote. */
const neverPublic = ({ publishedAt, snapshotHash, unanswered, feedback }: RoundFacts) =>
  publishedAt === null && snapshotHash === null && feedback === null && unanswered === 0;
