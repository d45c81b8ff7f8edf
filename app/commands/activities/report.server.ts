import { canonicalJson, sha256 } from 'db/record';
import { activities, activityResponses } from 'db/schema/activities';
import { and, eq, isNull } from 'drizzle-orm';
import { z } from 'zod';
import { countAnswers } from '~/domain/activity/questionnaire';
import { refusalsToReport } from '~/domain/activity/refusals';
import { type RepresentativeCategory, representativeCategories } from '~/domain/vocabulary';
import { activityFacts, questionsOf, signUpCount } from '~/queries/activity-facts.server';
import { type Act, accountId, forbidden, type Outcome, Refusal, record, refuseIf, transact } from '../act.server';

const people = z.coerce.number('malformed').int('malformed').min(0, 'malformed').max(100_000, 'malformed').optional();

export const activityReport = z.object({
  summary: z.string().trim().max(20_000, 'tooLong').default(''),
  attendance: z
    .object(Object.fromEntries(representativeCategories.map((category) => [category, people])))
    .default({})
    .transform((counts) => onlySome(counts as Record<RepresentativeCategory, number | undefined>)),
});

const onlySome = (counts: Record<RepresentativeCategory, number | undefined>) =>
  Object.fromEntries(Object.entries(counts).filter(([, some]) => some)) as Partial<
    Record<RepresentativeCategory, number>
  >;

/**
 * Publishes what came of an activity: who came, by category, and what was said; of a questionnaire how often each answer was
 * given, counted here. It is frozen. Refuses with every reason at once.
 */
export function reportActivity(
  act: Act,
  { number, summary, attendance }: { number: string } & z.output<typeof activityReport>,
): Promise<Outcome> {
  return transact(act, async (tx) => {
    const found = await activityFacts(tx, { number });
    if (!found) throw new Refusal([{ code: 'not_found' }]);
    const { activity, docket } = found;
    refuseIf(forbidden(act, 'activity.publish', docket.unitIds));
    const attended = Object.values(attendance).reduce((sum, some) => sum + some, 0);
    const facts = { ...activity, signUps: await signUpCount(tx, activity.id), summary, attended };
    refuseIf(refusalsToReport(facts, act.now));
    const responses = await tx
      .select({ answers: activityResponses.answers })
      .from(activityResponses)
      .where(eq(activityResponses.activityId, activity.id));
    const counts = countAnswers(
      await questionsOf(tx, activity.id),
      responses.map(({ answers }) => answers),
    );
    const result = { summary, attendance, responses: responses.length, counts };
    await tx
      .update(activities)
      .set({ result, reportedAt: act.now, reportedBy: accountId(act) })
      .where(and(eq(activities.id, activity.id), isNull(activities.reportedAt)));
    const { id, title, kind } = activity;
    const data = {
      number: activity.number,
      activity: title,
      activityKind: kind,
      attended,
      responses: responses.length,
      resultHash: sha256(canonicalJson(result)),
    };
    await record(tx, act, { type: 'activity.reported', docketId: docket.id, subject: id, data });
  });
}
