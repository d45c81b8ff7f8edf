import type { Read } from 'db/database';
import { activities, activityQuestions, activitySignUps } from 'db/schema/activities';
import { asc, count, eq } from 'drizzle-orm';
import { readPublicNumber } from '~/domain/public-number';
import { docketFacts } from './docket-facts.server';

/** An activity with the docket it belongs to; nothing when there is none of that number. */
export async function activityFacts(read: Read, { number }: { number: string }) {
  const [activity] = await read
    .select()
    .from(activities)
    .where(eq(activities.number, readPublicNumber(number) ?? ''));
  const docket = activity && (await docketFacts(read, { id: activity.docketId }));
  return activity && docket ? { activity, docket } : undefined;
}

/** The questions of a questionnaire in their order. */
export const questionsOf = (read: Read, activityId: string) =>
  read
    .select({
      position: activityQuestions.position,
      kind: activityQuestions.kind,
      text: activityQuestions.text,
      options: activityQuestions.options,
    })
    .from(activityQuestions)
    .where(eq(activityQuestions.activityId, activityId))
    .orderBy(asc(activityQuestions.position));

/** How many signed up. */
export async function signUpCount(read: Read, activityId: string): Promise<number> {
  const [row] = await read
    .select({ signUps: count() })
    .from(activitySignUps)
    .where(eq(activitySignUps.activityId, activityId));
  return row?.signUps ?? 0;
}
