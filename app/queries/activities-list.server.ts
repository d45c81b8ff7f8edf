import type { Read } from 'db/database';
import { activities } from 'db/schema/activities';
import { dockets } from 'db/schema/dockets';
import { units } from 'db/schema/people';
import { and, asc, desc, eq, gt, isNull, lte, not, type SQL } from 'drizzle-orm';
import { activityPhase } from '~/domain/activity/phase';

const most = 200;

export type ActivityEntry = Awaited<ReturnType<typeof entries>>[number];

/** The announced activities: those to come, the next one first, and those that are over, the latest first. */
export async function activitiesList(read: Read, now: Date) {
  const ahead = and(gt(activities.endsAt, now), isNull(activities.cancelledAt))!;
  return {
    ahead: await entries(read, now, ahead, asc(activities.startsAt)),
    over: await entries(read, now, not(ahead), desc(activities.startsAt)),
  };
}

/** The announced activities of one docket, in the order in which they are held. */
export const activitiesOfDocket = (read: Read, docketId: string, now: Date) =>
  entries(read, now, eq(activities.docketId, docketId), asc(activities.startsAt));

/** The announced activities, the last announced first; or the one of a number. */
export const announcedActivities = (read: Read, now: Date, number?: string) =>
  entries(read, now, number === undefined ? undefined : eq(activities.number, number), desc(activities.publishedAt));

async function entries(read: Read, now: Date, which: SQL | undefined, order: SQL) {
  const rows = await read
    .select({ activity: activities, docket: dockets.title, unit: units.name })
    .from(activities)
    .innerJoin(dockets, eq(dockets.id, activities.docketId))
    .innerJoin(units, eq(units.id, dockets.leadUnitId))
    .where(and(lte(activities.publishedAt, now), which))
    .orderBy(order, asc(activities.id))
    .limit(most);
  return rows.map(({ activity, docket, unit }) => {
    const { number, kind, title, about, startsAt, endsAt, place, publishedAt, cancelledAt, reportedAt } = activity;
    const updated = reportedAt ?? cancelledAt ?? activity.selectedAt ?? publishedAt!;
    const phase = activityPhase(activity, now);
    return {
      number,
      kind,
      title,
      about,
      startsAt,
      endsAt,
      place,
      docket,
      unit,
      phase,
      published: publishedAt!,
      updated,
    };
  });
}
