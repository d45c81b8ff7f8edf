import { feedback } from 'db/schema/answers';
import { consultations } from 'db/schema/consultations';
import { dockets } from 'db/schema/dockets';
import { and, gt, isNotNull, isNull, lte, or, type SQL, sql } from 'drizzle-orm';
import { type PublicPhase, publicPhases } from '~/domain/consultation/register';

/**
 * `phaseAt` as a condition for the database, so that the register can filter and page by state. The query must join the docket
 * and, where there is one, the feedback. A test holds both to the same answers.
 */
export function inPhase(phase: PublicPhase, now: Date): SQL {
  const { publishedAt, opensAt, closesAt } = consultations;
  const isPublic = and(isNotNull(publishedAt), lte(publishedAt, now));
  if (phase === 'terminated') return and(isPublic, lte(dockets.terminatedAt, now))!;
  const alive = and(isPublic, or(isNull(dockets.terminatedAt), gt(dockets.terminatedAt, now)));
  if (phase === 'scheduled') return and(alive, gt(opensAt, now))!;
  if (phase === 'open') return and(alive, lte(opensAt, now), gt(closesAt, now))!;
  const over = and(alive, lte(closesAt, now));
  return phase === 'answered'
    ? and(over, lte(feedback.publishedAt, now))!
    : and(over, or(isNull(feedback.id), gt(feedback.publishedAt, now)))!;
}

/** The place of a consultation's state in `publicPhases`, for ordering. */
export const phaseRank = (now: Date): SQL<number> =>
  sql<number>`case ${sql.join(
    publicPhases.slice(0, -1).map((phase, rank) => sql`when ${inPhase(phase, now)} then ${sql.raw(String(rank))}`),
    sql` `,
  )} else ${sql.raw(String(publicPhases.length - 1))} end`.mapWith(Number);
