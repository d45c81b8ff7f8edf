import type { Read } from 'db/database';
import { gateEvaluations, submissions } from 'db/schema/review';
import { reconsultAnswers } from 'db/schema/version-check';
import { eq } from 'drizzle-orm';
import type { Check } from '~/domain/gate/check';
import { asksForReconsult } from '~/domain/gate/version';
import { accountNames } from './account-names.server';

/** Whether the gate warned, when this was submitted, that the public may have to be asked again, and what was answered. */
export async function reconsultState(read: Read, submissionId: string) {
  const [row] = await read
    .select({ checks: gateEvaluations.checks, answer: reconsultAnswers.answer })
    .from(submissions)
    .innerJoin(gateEvaluations, eq(gateEvaluations.id, submissions.evaluationId))
    .leftJoin(reconsultAnswers, eq(reconsultAnswers.submissionId, submissions.id))
    .where(eq(submissions.id, submissionId));
  return {
    asksForReconsult: row !== undefined && asksForReconsult(JSON.parse(row.checks) as Check[]),
    reconsult: row?.answer ?? null,
  };
}

/** The same for the reviewer's page: the warnings themselves, and the answer with its author. */
export async function reconsultOnDesk(read: Read, submissionId: string, checks: Check[]) {
  if (!asksForReconsult(checks)) return null;
  const { warnings } = checks.find(({ check }) => check === 'version_compared')!;
  const [answer] = await read.select().from(reconsultAnswers).where(eq(reconsultAnswers.submissionId, submissionId));
  const names = await accountNames(read, [answer?.answeredBy]);
  return { warnings, answer: answer ? { ...answer, answeredBy: names.get(answer.answeredBy) ?? '' } : null };
}
