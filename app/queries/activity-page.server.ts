import type { Read } from 'db/database';
import { activitySignUps } from 'db/schema/activities';
import { consultations } from 'db/schema/consultations';
import { and, asc, desc, eq, lte } from 'drizzle-orm';
import { activityPhase } from '~/domain/activity/phase';
import { deliveredSoFar } from './activity-delivery.server';
import { activityFacts, questionsOf, signUpCount } from './activity-facts.server';
import { unitNames } from './docket-facts.server';

/** An activity as everybody reads it: the announcement, who was chosen (numbers, never names), and what came of it. */
export async function activityPage(read: Read, number: string, now: Date) {
  const found = await activityFacts(read, { number });
  if (!found) return undefined;
  const { activity, docket } = found;
  const phase = activityPhase(activity, now);
  if (phase === 'preparing') return undefined;
  const { kind, title, about, startsAt, endsAt, place, audience, contact, seats, selectionRule, selectionText } =
    activity;
  const { signUpClosesAt, selectedAt, selectionSeed, cancelReason, result, publishedAt, reportedAt } = activity;
  return {
    number: activity.number,
    phase,
    ...{ kind, title, about, startsAt, endsAt, place, audience, contact, seats, selectionRule, selectionText },
    ...{ signUpClosesAt, selectedAt, selectionSeed, cancelReason, result, publishedAt: publishedAt!, reportedAt },
    units: await unitNames(read, docket.unitIds),
    docket: docket.title,
    consultation: await publicRound(read, docket.id, now),
    signUps: await signUpCount(read, activity.id),
    participants: selectedAt ? await participants(read, activity.id) : [],
    questions: await questionsOf(read, activity.id),
    papers: await deliveredSoFar(read, activity.id),
  };
}

export type ActivityPage = NonNullable<Awaited<ReturnType<typeof activityPage>>>;

const participants = (read: Read, activityId: string) =>
  read
    .select({ number: activitySignUps.number, category: activitySignUps.category })
    .from(activitySignUps)
    .where(and(eq(activitySignUps.activityId, activityId), eq(activitySignUps.selected, true)))
    .orderBy(asc(activitySignUps.number));

/** The number of the docket's latest public round, which the activity is announced beside. */
async function publicRound(read: Read, docketId: string, now: Date): Promise<string | null> {
  const [row] = await read
    .select({ number: consultations.number })
    .from(consultations)
    .where(and(eq(consultations.docketId, docketId), lte(consultations.publishedAt, now)))
    .orderBy(desc(consultations.round))
    .limit(1);
  return row?.number ?? null;
}

/** Whether somebody signed up under this number: what the page after signing up is shown for. */
export async function hasSignedUp(read: Read, activity: string, own: string): Promise<boolean> {
  const found = await activityFacts(read, { number: activity });
  if (!found) return false;
  const rows = await read
    .select({ id: activitySignUps.id })
    .from(activitySignUps)
    .where(and(eq(activitySignUps.activityId, found.activity.id), eq(activitySignUps.number, own)));
  return rows.length > 0;
}
