import type { LoaderFunctionArgs } from '@remix-run/node';
import { readPublicNumber } from '~/domain/public-number';
import { activityCalendar } from '~/http/activity-calendar.server';
import { notFound } from '~/http/answer.server';
import type { RouteHandle } from '~/http/guard.server';
import { announcedActivities } from '~/queries/activities-list.server';

export const handle: RouteHandle = { access: 'public', cached: true };

/** One activity for the calendar of a telephone. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const { db, clock } = context.running;
  const number = readPublicNumber(params.number!) ?? '';
  const found = await announcedActivities(db.read, clock(), number);
  if (found.length === 0) throw notFound();
  return activityCalendar(context, found);
}
