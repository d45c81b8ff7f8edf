import type { Read } from 'db/database';
import { consultations } from 'db/schema/consultations';
import { desc, eq } from 'drizzle-orm';
import { dayOf } from '~/domain/calendar/day';
import { refusalsToPublishFeedback } from '~/domain/feedback/refusals-to-publish';
import { totalsOf } from '~/domain/feedback/totals';
import { commentsCounted } from './comments-counted.server';
import { consultationFacts } from './consultation-facts.server';
import { docketFacts } from './docket-facts.server';

/** The latest published round of a docket with all its comments; staff see them unmasked. */
export async function commentsDesk(read: Read, docketNumber: string) {
  const docket = await docketFacts(read, { number: docketNumber });
  if (!docket) return undefined;
  const consultation = await latestPublished(read, docket.id);
  const comments = consultation ? await commentsCounted(read, consultation.id) : [];
  const standing = comments.filter(({ withdrawn }) => !withdrawn);
  return {
    docket,
    consultation,
    comments,
    unanswered: standing.filter(({ result }) => result === null).map(({ id }) => id),
  };
}

async function latestPublished(read: Read, docketId: string) {
  const rounds = await read
    .select({ id: consultations.id, publishedAt: consultations.publishedAt })
    .from(consultations)
    .where(eq(consultations.docketId, docketId))
    .orderBy(desc(consultations.round));
  const latest = rounds.find(({ publishedAt }) => publishedAt !== null);
  return latest && consultationFacts(read, { id: latest.id });
}

/** What a feedback report would say at `now`, and whether it may go out. */
export async function feedbackDesk(read: Read, docketNumber: string, now: Date) {
  const desk = await commentsDesk(read, docketNumber);
  if (!desk) return undefined;
  const { docket, consultation, comments } = desk;
  if (!consultation) return { docketNumber, consultation: null };
  const facts = {
    published: true,
    closesAt: consultation.closesAt,
    countedThrough: now,
    alreadyAnswered: consultation.feedbackPublishedAt !== null,
    terminated: docket.terminatedAt !== null,
    comments,
  };
  const { id, number, feedbackPublishedAt } = consultation;
  return {
    docketNumber,
    consultation: { id, number, publishedOn: feedbackPublishedAt && dayOf(feedbackPublishedAt) },
    totals: totalsOf(comments),
    refusals: feedbackPublishedAt ? [] : refusalsToPublishFeedback(facts, now),
  };
}
