import { randomBytes } from 'node:crypto';
import { sha256 } from 'db/record';
import { activities, activitySignUps } from 'db/schema/activities';
import { and, asc, eq, inArray, isNull } from 'drizzle-orm';
import { z } from 'zod';
import { refusalsToSelect } from '~/domain/activity/refusals';
import { selectedNumbers } from '~/domain/activity/selection';
import { activityFacts } from '~/queries/activity-facts.server';
import { type Act, forbidden, type Outcome, Refusal, record, refuseIf, transact } from '../act.server';

export const selection = z.object({ chosen: z.array(z.string()).default([]) });

/** What decides a lot: the smallest hashes take part. */
export const lotOf = (seed: string, number: string): string => sha256(`${seed} ${number}`);

/**
 * Chooses the participants by the rule that was announced, once. A lot is drawn with a seed that is made here, kept and
 * published; by hand only where the rule is one of criteria.
 */
export function selectParticipants(
  act: Act,
  { number, chosen }: { number: string } & z.output<typeof selection>,
): Promise<Outcome<{ selected: number }>> {
  return transact(act, async (tx) => {
    const found = await activityFacts(tx, { number });
    if (!found) throw new Refusal([{ code: 'not_found' }]);
    const { activity, docket } = found;
    refuseIf(forbidden(act, 'activity.prepare', docket.unitIds));
    refuseIf(refusalsToSelect(activity, act.now));
    const signUps = await tx
      .select({ number: activitySignUps.number, receivedAt: activitySignUps.receivedAt })
      .from(activitySignUps)
      .where(eq(activitySignUps.activityId, activity.id))
      .orderBy(asc(activitySignUps.id));
    const rule = activity.selectionRule ?? 'everyone';
    const seed = rule === 'lot' ? randomBytes(16).toString('hex') : null;
    const lot = (one: string) => lotOf(seed ?? '', one);
    const selected = selectedNumbers(rule, signUps, { seats: activity.seats, lot, chosen });
    if (rule === 'criteria' && signUps.length > 0 && selected.length === 0)
      throw new Refusal([{ code: 'nobody_chosen', field: 'chosen' }]);
    if (activity.seats && selected.length > activity.seats && rule !== 'everyone')
      throw new Refusal([{ code: 'more_than_seats', facts: { seats: activity.seats }, field: 'chosen' }]);
    const ofActivity = eq(activitySignUps.activityId, activity.id);
    await tx.update(activitySignUps).set({ selected: false }).where(ofActivity);
    for (let at = 0; at < selected.length; at += 500) {
      const some = inArray(activitySignUps.number, selected.slice(at, at + 500));
      await tx.update(activitySignUps).set({ selected: true }).where(and(ofActivity, some));
    }
    await tx
      .update(activities)
      .set({ selectedAt: act.now, selectionSeed: seed })
      .where(and(eq(activities.id, activity.id), isNull(activities.selectedAt)));
    const counts = { selected: selected.length, signedUp: signUps.length };
    const data = { number: activity.number, activity: activity.title, rule, ...counts, ...(seed ? { seed } : {}) };
    await record(tx, act, { type: 'activity.selected', docketId: docket.id, subject: activity.id, data });
    return { selected: selected.length };
  });
}
