import { activities } from 'db/schema/activities';
import { and, eq, isNull } from 'drizzle-orm';
import { z } from 'zod';
import { activityPhase } from '~/domain/activity/phase';
import { refusalsToAnnounce } from '~/domain/activity/refusals';
import { activityFacts, questionsOf } from '~/queries/activity-facts.server';
import { profileVersion } from '~/queries/rules-profile.server';
import { type Act, accountId, forbidden, type Outcome, Refusal, record, refuseIf, transact } from '../act.server';

/** Announces an activity, or refuses with every reason at once. The docket's own version of the rules profile gives the days. */
export function publishActivity(act: Act, { number }: { number: string }): Promise<Outcome> {
  return transact(act, async (tx) => {
    const found = await activityFacts(tx, { number });
    if (!found) throw new Refusal([{ code: 'not_found' }]);
    const { activity, docket } = found;
    refuseIf(forbidden(act, 'activity.publish', docket.unitIds));
    const facts = {
      ...activity,
      questions: (await questionsOf(tx, activity.id)).length,
      docketTerminated: docket.terminatedAt !== null,
      docketSecret: docket.flags.secret,
    };
    refuseIf(refusalsToAnnounce(facts, act.now, await profileVersion(tx, docket.profileVersion)));
    await tx
      .update(activities)
      .set({ publishedAt: act.now, publishedBy: accountId(act) })
      .where(and(eq(activities.id, activity.id), isNull(activities.publishedAt)));
    const { id, title, kind } = activity;
    const data = { number: activity.number, activity: title, activityKind: kind };
    await record(tx, act, { type: 'activity.published', docketId: docket.id, subject: id, data });
  });
}

export const cancellation = z.object({ cancelReason: z.string().trim().min(1, 'required').max(1000, 'tooLong') });

/** Calls an announced activity off, with a reason that everybody reads. What was announced stays. */
export function cancelActivity(
  act: Act,
  { number, cancelReason }: { number: string } & z.output<typeof cancellation>,
): Promise<Outcome> {
  return transact(act, async (tx) => {
    const found = await activityFacts(tx, { number });
    if (!found) throw new Refusal([{ code: 'not_found' }]);
    const { activity, docket } = found;
    refuseIf(forbidden(act, 'activity.publish', docket.unitIds));
    const phase = activityPhase(activity, act.now);
    if (phase === 'preparing') throw new Refusal([{ code: 'activity_not_announced' }]);
    if (phase === 'cancelled') throw new Refusal([{ code: 'activity_cancelled' }]);
    if (phase === 'held' || phase === 'reported') throw new Refusal([{ code: 'activity_over' }]);
    await tx.update(activities).set({ cancelledAt: act.now, cancelReason }).where(eq(activities.id, activity.id));
    const data = { number: activity.number, activity: activity.title, reason: cancelReason };
    await record(tx, act, { type: 'activity.cancelled', docketId: docket.id, subject: activity.id, data });
  });
}
