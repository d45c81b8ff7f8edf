import type { Read } from 'db/database';
import { accountRoles, accounts } from 'db/schema/people';
import { reviewAssignments } from 'db/schema/review-work';
import { and, asc, eq, inArray } from 'drizzle-orm';
import { handsBarredFromReview } from './drafting-hands.server';

/** To whom each submission was given last; no entry for one that nobody was given. */
export async function assigneesOf(read: Read, submissionIds: string[]): Promise<Map<string, string>> {
  if (submissionIds.length === 0) return new Map();
  const rows = await read
    .select({ submissionId: reviewAssignments.submissionId, assigneeId: reviewAssignments.assigneeId })
    .from(reviewAssignments)
    .where(inArray(reviewAssignments.submissionId, submissionIds))
    .orderBy(asc(reviewAssignments.assignedAt), asc(reviewAssignments.id));
  return new Map(rows.map(({ submissionId, assigneeId }) => [submissionId, assigneeId]));
}

/** Every active legal reviewer, by name. */
export const legalReviewers = (read: Read) =>
  read
    .selectDistinct({ id: accounts.id, name: accounts.displayName })
    .from(accounts)
    .innerJoin(accountRoles, and(eq(accountRoles.accountId, accounts.id), eq(accountRoles.role, 'legalReviewer')))
    .where(eq(accounts.active, true))
    .orderBy(asc(accounts.displayName));

/** The legal reviewers who may review this docket: none who drafted it or approved an exemption for it. */
export async function reviewersFor(read: Read, docketId: string) {
  const barred = await handsBarredFromReview(read, docketId);
  return (await legalReviewers(read)).filter(({ id }) => !barred.has(id));
}
