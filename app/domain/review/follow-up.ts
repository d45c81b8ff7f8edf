import type { Reason } from '../reason';
import type { Conclusion, PointResult, Severity } from '../vocabulary';

/** A standing point of a legality review and the drafting unit's latest answer to it. */
export type PointStanding = { severity: Severity; answer: { result: PointResult; text: string } | null };

/** What the follow-up of a review looks at. `conclusion` is null while it is under way. */
export type FollowUpFacts = { conclusion: Conclusion | null; points: PointStanding[] };

/**
 * The points that still wait for the drafting unit: neither followed nor answered with a reason. What must be amended comes
 * with every `should`: whoever does not follow an opinion says why, whatever its weight (document 37 of 2018, point 6).
 */
export const openPoints = <P extends PointStanding>(points: readonly P[]): P[] =>
  points.filter(({ answer }) => answer === null || answer.text.trim() === '');

/**
 * Why a docket whose review concluded so may not be put up for decision yet; nothing when it may. `lawful` needs nothing more;
 * `toBeAmended` needs every point followed or answered with a reason, and a conclusion that names no point cannot be followed
 * up; `unlawful` and a review that is not concluded never do. The facts of a docket are gathered by
 * `reviewFollowUps` in `app/queries/review-follow-up.server.ts`.
 */
export function refusalsToFollowUp({ conclusion, points }: FollowUpFacts): Reason[] {
  if (conclusion === 'lawful') return [];
  if (conclusion === null) return [{ code: 'review_not_concluded' }];
  if (conclusion === 'unlawful') return [{ code: 'review_found_unlawful' }];
  if (points.length === 0) return [{ code: 'review_names_no_point' }];
  const open = openPoints(points);
  const must = open.filter(({ severity }) => severity === 'must').length;
  return open.length === 0 ? [] : [{ code: 'review_points_open', facts: { count: open.length, must } }];
}

/** Whether an opinion that asked for amendments was followed up in full. */
export const isFollowedUp = (facts: FollowUpFacts): boolean => refusalsToFollowUp(facts).length === 0;
