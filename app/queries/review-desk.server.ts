import type { Read } from 'db/database';
import { feedback } from 'db/schema/answers';
import { consultations } from 'db/schema/consultations';
import { drafts } from 'db/schema/drafts';
import { and, asc, eq, isNotNull } from 'drizzle-orm';
import { dayOf } from '~/domain/calendar/day';
import { addWorkingDays } from '~/domain/calendar/working-days';
import { versionKey } from '~/domain/draft-version';
import { countyCalendar } from './county-calendar.server';
import { docketFacts, unitNames } from './docket-facts.server';
import { draftPage } from './draft-page.server';
import { reconsultOnDesk } from './reconsult-state.server';
import { reviewClocks } from './review-clocks.server';
import { profileVersion } from './rules-profile.server';
import { attemptById } from './submission-state.server';

/** One submission before its reviewer: what the gate saw, the materials, the clock, and what was answered so far. */
export async function reviewDesk(read: Read, submissionId: string, now: Date) {
  const attempt = await attemptById(read, submissionId);
  const docket = attempt && (await docketFacts(read, { id: attempt.docketId }));
  // The gate refused it, so it was never sent to the review body.
  if (!docket || attempt.state === 'refused') return undefined;
  // A clock stands still from the day of the opinion on.
  const clockOf = await reviewClocks(read, attempt.review?.concludedAt ?? now);
  const rounds = await publishedRounds(read, docket.id);
  const consulted = rounds.at(-1)?.draft;
  const startedAt = attempt.review?.acceptedAt ?? attempt.submittedAt;
  const { supplementWithin } = (await profileVersion(read, attempt.profileVersion)).limits;
  const supplementsBy = addWorkingDays(dayOf(now), supplementWithin.value, await countyCalendar(read));
  return {
    attempt,
    docket: {
      number: docket.number,
      title: docket.title,
      terminated: docket.terminatedAt !== null,
      units: await unitNames(read, docket.unitIds),
    },
    clock: await clockOf({
      profileVersion: attempt.profileVersion,
      majorDecision: docket.majorDecision,
      startedAt,
    }),
    supplements: { days: supplementWithin.value, until: supplementsBy.day },
    rounds: rounds.map(({ draft: _, ...round }) => round),
    consultedKey: consulted && versionKey(consulted),
    reconsult: await reconsultOnDesk(read, submissionId, attempt.evaluation.checks),
    draft: attempt.draftId ? await draftPage(read, attempt.draftId) : undefined,
  };
}

const publishedRounds = (read: Read, docketId: string) =>
  read
    .select({
      number: consultations.number,
      round: consultations.round,
      feedbackAt: feedback.publishedAt,
      draft: { stage: drafts.stage, version: drafts.version },
    })
    .from(consultations)
    .innerJoin(drafts, eq(drafts.id, consultations.draftId))
    .leftJoin(feedback, eq(feedback.consultationId, consultations.id))
    .where(and(eq(consultations.docketId, docketId), isNotNull(consultations.publishedAt)))
    .orderBy(asc(consultations.round));
