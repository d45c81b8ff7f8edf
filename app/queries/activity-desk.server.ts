import type { Read } from 'db/database';
import { activities, activityResponses, activitySignUps } from 'db/schema/activities';
import { asc, count, desc, eq } from 'drizzle-orm';
import { activityPhase } from '~/domain/activity/phase';
import { activityDelivery } from './activity-delivery.server';
import { activityFacts, questionsOf } from './activity-facts.server';

/** The activities of a docket for its desk, the last prepared first. */
export async function activitiesDesk(read: Read, docketId: string, now: Date) {
  const rows = await read
    .select()
    .from(activities)
    .where(eq(activities.docketId, docketId))
    .orderBy(desc(activities.createdAt), desc(activities.id));
  return rows.map((activity) => {
    const { number, kind, title, startsAt } = activity;
    return { number, kind, title, startsAt, phase: activityPhase(activity, now) };
  });
}

/** One activity with everything that its desk shows: names and contacts of those who signed up as well. */
export async function activityDesk(read: Read, number: string, now: Date) {
  const found = await activityFacts(read, { number });
  if (!found) return undefined;
  const { activity, docket } = found;
  const [answers] = await read
    .select({ responses: count() })
    .from(activityResponses)
    .where(eq(activityResponses.activityId, activity.id));
  return {
    activity,
    docketId: docket.id,
    unitIds: docket.unitIds,
    phase: activityPhase(activity, now),
    questions: await questionsOf(read, activity.id),
    responses: answers?.responses ?? 0,
    freeAnswers: await freeAnswers(read, activity.id),
    delivery: await activityDelivery(read, activity.id),
    signUps: await read
      .select()
      .from(activitySignUps)
      .where(eq(activitySignUps.activityId, activity.id))
      .orderBy(asc(activitySignUps.receivedAt), asc(activitySignUps.id)),
  };
}

export type ActivityDesk = NonNullable<Awaited<ReturnType<typeof activityDesk>>>;

/** What was typed into free questions, for whoever writes the summary: by the position of the question. */
async function freeAnswers(read: Read, activityId: string) {
  const rows = await read
    .select({ answers: activityResponses.answers })
    .from(activityResponses)
    .where(eq(activityResponses.activityId, activityId))
    .orderBy(asc(activityResponses.id));
  return rows.flatMap(({ answers }) =>
    Object.entries(answers).flatMap(([position, words]) =>
      typeof words === 'string' ? [{ position: Number(position), words }] : [],
    ),
  );
}
