import type { Read } from 'db/database';
import { agendaItems, meetings, views } from 'db/schema/meetings';
import { asc, count, desc, inArray, isNotNull } from 'drizzle-orm';
import { dayOf } from '~/domain/calendar/day';
import { countsTowardTarget, yearOf } from '~/domain/meeting/target';
import { adoptions } from '~/domain/vocabulary';
import { publicRoster } from './meeting-roster.server';
import { currentProfile } from './rules-profile.server';

/** The published meetings of one calendar year, how many count toward the target, and what became of the views voiced. */
export async function meetingsOfYear(read: Read, asked: number | undefined, now: Date) {
  const thisYear = yearOf(dayOf(now));
  const published = await read
    .select({ id: meetings.id, number: meetings.number, title: meetings.title, heldAt: meetings.heldAt })
    .from(meetings)
    .where(isNotNull(meetings.publishedAt))
    .orderBy(desc(meetings.heldAt), desc(meetings.id));
  const held = published.map((meeting) => ({ ...meeting, year: yearOf(dayOf(meeting.heldAt)) }));
  const year = asked ?? thisYear;
  const ofYear = held.filter((meeting) => meeting.year === year);
  const ids = ofYear.map(({ id }) => id);
  const roster = await publicRoster(read, ids);
  const said = await viewsOf(read, ids);
  const items = await itemCounts(read, ids);
  const { profile } = await currentProfile(read, now);
  const judged = ofYear.map(({ id, number, title, heldAt }) => {
    const representatives = roster.filter(({ meetingId }) => meetingId === id);
    const views = said.filter(({ meetingId }) => meetingId === id);
    const target = countsTowardTarget({ heldAt, published: true, representatives, views }, year, profile);
    return {
      number,
      title,
      heldAt,
      items: items.get(id) ?? 0,
      attended: representatives.length,
      views: views.length,
      target,
    };
  });
  return {
    year,
    years: [...new Set([thisYear, ...held.map((meeting) => meeting.year)])].sort((a, b) => b - a),
    needed: profile.limits.meetingsPerYear.value,
    attendees: profile.limits.attendeesPerMeeting.value,
    counted: judged.filter(({ target }) => target.counts).length,
    meetings: judged,
    adoption: adoptions.map((adoption) => ({
      adoption,
      views: said.filter((view) => view.adoption === adoption).length,
    })),
  };
}

export type MeetingsOfYear = Awaited<ReturnType<typeof meetingsOfYear>>;

const viewsOf = (read: Read, ids: string[]) =>
  read
    .select({ meetingId: views.meetingId, adoption: views.adoption, reason: views.reason })
    .from(views)
    .where(inArray(views.meetingId, ids))
    .orderBy(asc(views.id));

async function itemCounts(read: Read, ids: string[]): Promise<Map<string, number>> {
  const rows = await read
    .select({ meetingId: agendaItems.meetingId, count: count() })
    .from(agendaItems)
    .where(inArray(agendaItems.meetingId, ids))
    .groupBy(agendaItems.meetingId);
  return new Map(rows.map(({ meetingId, count }) => [meetingId, count]));
}
