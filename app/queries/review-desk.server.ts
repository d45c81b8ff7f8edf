import type { Read } from 'db/database';
import { dayOf } from '~/domain/calendar/day';
import { addWorkingDays } from '~/domain/calendar/working-days';
import { type MaterialEntry, materialChanges } from '~/domain/review/materials';
import { accountNames } from './account-names.server';
import { countyCalendar } from './county-calendar.server';
import { docketFacts, unitNames } from './docket-facts.server';
import { materialsOf } from './material-list.server';
import { reconsultOnDesk } from './reconsult-state.server';
import { assigneesOf, reviewersFor } from './review-assignee.server';
import { reviewClocks } from './review-clocks.server';
import { pausesFor, supplementsOf } from './review-supplements.server';
import { profileVersion } from './rules-profile.server';
import { type Attempt, attemptsOf, submissionState } from './submission-state.server';

/** The head of a submission before its reviewer, on each of its pages. */
export async function reviewHead(read: Read, submissionId: string) {
  const found = await submissionState(read, submissionId);
  const docket = found && (await docketFacts(read, { id: found.submission.docketId }));
  // The gate refused it, so it was never sent to the review body.
  if (!docket || found.submission.refusedByGate) return undefined;
  return {
    outcome: found.evaluation.outcome,
    attempt: found.submission.attempt,
    reviewId: found.review?.id ?? null,
    concluded: found.review?.concludedAt != null,
    docket: {
      id: docket.id,
      number: docket.number,
      title: docket.title,
      terminated: docket.terminatedAt !== null,
      units: await unitNames(read, docket.unitIds),
    },
  };
}

/** One submission before its reviewer: what the gate saw, the materials, the clock, and what was answered so far. */
export async function reviewDesk(read: Read, submissionId: string, now: Date) {
  const found = await submissionState(read, submissionId);
  const docket = found && (await docketFacts(read, { id: found.submission.docketId }));
  if (!docket || found.submission.refusedByGate) return undefined;
  const attempts = await attemptsOf(read, docket.id);
  const attempt = attempts.find(({ id }) => id === submissionId)!;
  const asked = await supplementsOf(read, attempt.review ? [attempt.review.id] : []);
  // A clock stands still from the day of the opinion on.
  const clockOf = await reviewClocks(read, attempt.review?.concludedAt ?? now);
  const { supplementWithin } = (await profileVersion(read, attempt.profileVersion)).limits;
  const supplementsBy = addWorkingDays(dayOf(now), supplementWithin.value, await countyCalendar(read));
  const assigneeId = (await assigneesOf(read, [submissionId])).get(submissionId) ?? null;
  return {
    attempt,
    docket: { number: docket.number, terminated: docket.terminatedAt !== null },
    clock: await clockOf({
      profileVersion: attempt.profileVersion,
      majorDecision: docket.majorDecision,
      startedAt: attempt.review?.acceptedAt ?? attempt.submittedAt,
      pauses: pausesFor(attempt.review?.id, asked),
    }),
    supplements: { days: supplementWithin.value, until: supplementsBy.day },
    asked: asked.map((one) => ({ ...one, late: isLate(one, now) })),
    materials: await shownMaterials(read, docket, attempts, attempt),
    reconsult: await reconsultOnDesk(read, submissionId, attempt.evaluation.checks),
    assignee: assigneeId
      ? { id: assigneeId, name: (await accountNames(read, [assigneeId])).get(assigneeId) ?? '' }
      : null,
    reviewers: await reviewersFor(read, docket.id),
  };
}

const isLate = ({ dueOn, endedAt }: { dueOn: string; endedAt: Date | null }, now: Date) =>
  dayOf(endedAt ?? now) > dueOn;

/** The list as it was sent, what changed in it since the attempt before, and what came in since it was sent. */
async function shownMaterials(
  read: Read,
  docket: NonNullable<Awaited<ReturnType<typeof docketFacts>>>,
  attempts: Attempt[],
  { attempt, materials, letter, submittedAt, draftId }: Attempt,
) {
  const before = attempts.find((one) => one.attempt < attempt && one.materials.length > 0)?.materials ?? null;
  const now = await materialsOf(read, docket, {
    letter: { words: letter, at: submittedAt },
    draftId: draftId ?? undefined,
  });
  return {
    entries: materials,
    sinceLast: before ? materialChanges(before, materials) : [],
    since: arrivedSince(materials, now),
  };
}

/** The entries that differ now from what was sent. */
const arrivedSince = (sent: MaterialEntry[], now: MaterialEntry[]): MaterialEntry[] =>
  sent.length === 0 ? [] : now.filter(({ item }) => materialChanges(sent, now).some((change) => change.item === item));
