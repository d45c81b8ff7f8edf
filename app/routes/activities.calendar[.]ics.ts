import type { LoaderFunctionArgs } from '@remix-run/node';
import { activityCalendar } from '~/http/activity-calendar.server';
import type { RouteHandle } from '~/http/guard.server';
import { announcedActivities } from '~/queries/activities-list.server';

export const handle: RouteHandle = { access: 'public', cached: true };

/** Everything that one can go to or fill in. */
export async function loader({ context }: LoaderFunctionArgs) {
  const { db, clock } = context.running;
  return activityCalendar(context, await announcedActivities(db.read, clock()));
}
