import type { Read } from 'db/database';
import { agendaItems, meetings, views } from 'db/schema/meetings';
import { units } from 'db/schema/people';
import { asc, eq, lt } from 'drizzle-orm';
import { type Day, dayOf } from '~/domain/calendar/day';
import { type MeetingReminder, meetingReminders } from '~/domain/meeting/reminders';
import { viewState } from '~/domain/meeting/view-state';
import { meetingsOfYear } from './meetings-year.server';
import { currentProfile } from './rules-profile.server';
import { latestReplies } from './view-replies.server';

/** The reminders about meetings and views that have come due by `now`, sent or not. */
export async function dueMeetingReminders(read: Read, now: Date): Promise<MeetingReminder[]> {
  const { board } = await meetingsOfYear(read, undefined, now);
  const { profile } = await currentProfile(read, now);
  return meetingReminders(board, await overdueViews(read, dayOf(now)), profile);
}

async function overdueViews(read: Read, today: Day) {
  const rows = await read
    .select({ view: views, unitId: units.id, unit: units.name, meeting: meetings.title, item: agendaItems.position })
    .from(views)
    .innerJoin(units, eq(units.id, views.responsibleUnitId))
    .innerJoin(meetings, eq(meetings.id, views.meetingId))
    .innerJoin(agendaItems, eq(agendaItems.id, views.itemId))
    .where(lt(views.dueOn, today))
    .orderBy(asc(views.dueOn), asc(views.id));
  const replies = await latestReplies(
    read,
    rows.map(({ view }) => view.id),
  );
  return rows
    .filter(({ view }) => viewState({ ...view, reply: replies.get(view.id) }, today) === 'overdue')
    .map(({ view: { id, dueOn }, ...where }) => ({ id, dueOn: dueOn!, ...where }));
}
