import type { Tx } from 'db/database';
import { activityFacts } from '~/queries/activity-facts.server';
import { type Act, forbidden, type Outcome, Refusal, record, refuseIf, transact } from '../act.server';

type Change = (tx: Tx, activity: { id: string }) => Promise<void>;

/** What was announced stands as it is. */
export function whilePreparing(act: Act, number: string, change: Change): Promise<Outcome> {
  return transact(act, async (tx) => {
    const found = await activityFacts(tx, { number });
    if (!found) throw new Refusal([{ code: 'not_found' }]);
    const { activity, docket } = found;
    refuseIf(forbidden(act, 'activity.prepare', docket.unitIds));
    refuseIf(activity.publishedAt ? [{ code: 'activity_already_announced' }] : []);
    await change(tx, activity);
    const { id, kind, title } = activity;
    await record(tx, act, { type: 'activity.prepared', docketId: docket.id, subject: id, data: { kind, title } });
  });
}
