import type { Read } from 'db/database';
import { agendaItems, meetings, views } from 'db/schema/meetings';
import { asc, eq, inArray } from 'drizzle-orm';
import { type Day, dayOf, naturalDaysBetween } from '~/domain/calendar/day';
import { viewState } from '~/domain/meeting/view-state';
import { pendingVersion } from './meeting-versions.server';
import { latestReplies } from './view-replies.server';

/**
 * The views that some units are responsible for: those still to be answered first, by due day. Who said it is not told: the
 * answer does not depend on it.
 */
export async function viewsOfUnits(read: Read, unitIds: string[], now: Date) {
  const rows = await read
    .select({
      view: views,
      item: agendaItems.title,
      docketId: agendaItems.docketId,
      meeting: meetings.title,
      heldAt: meetings.heldAt,
      publishedAt: meetings.publishedAt,
    })
    .from(views)
    .innerJoin(agendaItems, eq(agendaItems.id, views.itemId))
    .innerJoin(meetings, eq(meetings.id, views.meetingId))
    .where(inArray(views.responsibleUnitId, unitIds))
    .orderBy(asc(meetings.heldAt), asc(views.recordedAt), asc(views.id));
  const replies = await latestReplies(
    read,
    rows.map(({ view }) => view.id),
  );
  const locked = await lockedMeetings(
    read,
    rows.map(({ view }) => view.meetingId),
  );
  const today: Day = dayOf(now);
  return rows
    .map(({ view: { id, meetingId, body, adoption, reason, dueOn }, publishedAt, ...where }) => {
      const reply = replies.get(id) ?? null;
      const state = viewState({ adoption, reason, dueOn, reply }, today);
      const daysLeft = dueOn ? naturalDaysBetween(today, dueOn) : null;
      const isOpen = !locked.has(meetingId) && (adoption === 'referred' || publishedAt === null);
      const said = reply ? { result: reply.result, reason: reply.reason } : null;
      return { id, body, adoption, reason, dueOn, daysLeft, state, isOpen, reply: said, ...where };
    })
    .sort((a, b) => rank(a) - rank(b) || (a.dueOn ?? '9').localeCompare(b.dueOn ?? '9'));
}

export type UnitView = Awaited<ReturnType<typeof viewsOfUnits>>[number];

const rank = ({ state }: { state: string }) => (state === 'answered' ? 1 : 0);

async function lockedMeetings(read: Read, meetingIds: string[]): Promise<Set<string>> {
  const locked = new Set<string>();
  for (const id of new Set(meetingIds)) if (await pendingVersion(read, id)) locked.add(id);
  return locked;
}
