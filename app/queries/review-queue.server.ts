import type { Read } from 'db/database';
import { dockets } from 'db/schema/dockets';
import { units } from 'db/schema/people';
import { gateEvaluations, reviews, submissionAnswers, submissions } from 'db/schema/review';
import { and, asc, desc, eq, isNotNull, isNull } from 'drizzle-orm';
import { dayOf } from '~/domain/calendar/day';
import { type QueueState, queueStateOf } from '~/domain/review/queue-state';
import { accountNames } from './account-names.server';
import { assigneesOf } from './review-assignee.server';
import { reviewClocks } from './review-clocks.server';
import { pausesFor, supplementsOf } from './review-supplements.server';

/** What the queue is narrowed to. `assignee` is an account's id, or `nobody`. */
export type QueueFilter = { state?: QueueState | undefined; assignee?: string | undefined };

const shownConcluded = 20;

/**
 * What waits for the review body and what it waits for, the most urgent first, and what it concluded lately. An ended docket
 * waits for nobody; what was sent back leaves the queue when it is submitted again.
 */
export async function reviewQueue(read: Read, now: Date, filter: QueueFilter = {}) {
  const rows = await rowsOf(read)
    .where(and(eq(submissions.refusedByGate, false), isNull(dockets.terminatedAt)))
    .orderBy(asc(submissions.docketId), asc(submissions.attempt));
  const latest = [...new Map(rows.map((row) => [row.docketId, row])).values()];
  const current = latest.filter(({ answer, concludedAt }) => answer !== 'returned' && concludedAt === null);
  const waiting = (await clocked(read, now, current)).filter((row) => fits(row, filter));
  const concluded = await rowsOf(read)
    .where(isNotNull(reviews.concludedAt))
    .orderBy(desc(reviews.concludedAt))
    .limit(shownConcluded);
  return { waiting: waiting.sort((a, b) => (a.dueOn ?? last).localeCompare(b.dueOn ?? last)), concluded };
}

/** After every day: a clock that stands still has no last day yet. */
const last = '9999';

const fits = ({ state, assigneeId }: { state: QueueState; assigneeId: string | null }, filter: QueueFilter) =>
  (!filter.state || state === filter.state) && (!filter.assignee || (assigneeId ?? 'nobody') === filter.assignee);

type Row = Awaited<ReturnType<typeof rowsOf>>[number];

async function clocked(read: Read, now: Date, rows: Row[]) {
  const asked = await supplementsOf(
    read,
    rows.flatMap(({ reviewId }) => reviewId ?? []),
  );
  const assignees = await assigneesOf(
    read,
    rows.map(({ id }) => id),
  );
  const names = await accountNames(read, [...assignees.values()]);
  const clockOf = await reviewClocks(read, now);
  const waiting = [];
  for (const { profileVersion, majorDecision, acceptedAt, answer, supplementsDueOn, ...row } of rows) {
    // Until it is accepted, a submission is measured as if it had been on the day it came in: waiting gains no time.
    const startedAt = acceptedAt ?? row.submittedAt;
    const pauses = pausesFor(row.reviewId ?? undefined, asked);
    const clock = await clockOf({ profileVersion, majorDecision, startedAt, pauses });
    const state = queueStateOf({ answer, paused: clock.state === 'paused', overdue: clock.state === 'overdue' });
    const open = asked.find(({ reviewId, endedAt }) => reviewId === row.reviewId && endedAt === null);
    const suppliesBy = open?.dueOn ?? (answer === 'supplement' ? supplementsDueOn : null);
    const assigneeId = assignees.get(row.id) ?? null;
    waiting.push({
      ...row,
      state,
      accepted: acceptedAt !== null,
      dueOn: answer === 'supplement' ? supplementsDueOn : clock.dueOn,
      remainingDays: clock.remainingDays,
      overdueDays: clock.overdueDays,
      provisional: clock.provisional,
      overdue: clock.state === 'overdue' && answer !== 'supplement',
      suppliesBy,
      suppliesLate: suppliesBy !== null && suppliesBy < dayOf(now),
      assigneeId,
      assignee: assigneeId && (names.get(assigneeId) ?? ''),
    });
  }
  return waiting;
}

const rowsOf = (read: Read) =>
  read
    .select({
      id: submissions.id,
      docketId: submissions.docketId,
      attempt: submissions.attempt,
      submittedAt: submissions.submittedAt,
      title: dockets.title,
      majorDecision: dockets.majorDecision,
      unit: units.name,
      profileVersion: gateEvaluations.profileVersion,
      answer: submissionAnswers.answer,
      supplementsDueOn: submissionAnswers.supplementsDueOn,
      reviewId: reviews.id,
      acceptedAt: reviews.acceptedAt,
      conclusion: reviews.conclusion,
      concludedAt: reviews.concludedAt,
    })
    .from(submissions)
    .innerJoin(gateEvaluations, eq(gateEvaluations.id, submissions.evaluationId))
    .innerJoin(dockets, eq(dockets.id, submissions.docketId))
    .innerJoin(units, eq(units.id, dockets.leadUnitId))
    .leftJoin(submissionAnswers, eq(submissionAnswers.submissionId, submissions.id))
    .leftJoin(reviews, eq(reviews.submissionId, submissions.id));
