import type { Read } from 'db/database';
import { dayOf } from '~/domain/calendar/day';
import { countsTowardTarget, yearOf } from '~/domain/meeting/target';
import { targetBoard } from '~/domain/meeting/target-board';
import { type ViewState, viewState } from '~/domain/meeting/view-state';
import { adoptions, representativeCategories } from '~/domain/vocabulary';
import { standingVersions } from './meeting-versions.server';
import { currentProfile } from './rules-profile.server';

/** The published meetings of one calendar year against the target, who sat in, and what became of the views voiced. */
export async function meetingsOfYear(read: Read, asked: number | undefined, now: Date) {
  const today = dayOf(now);
  const thisYear = yearOf(today);
  const held = (await standingVersions(read))
    .map(({ number, content }) => ({ number, content, heldAt: new Date(content.heldAt) }))
    .map((meeting) => ({ ...meeting, year: yearOf(dayOf(meeting.heldAt)) }))
    .sort((a, b) => b.heldAt.getTime() - a.heldAt.getTime() || b.number.localeCompare(a.number));
  const year = asked ?? thisYear;
  const { profile } = await currentProfile(read, now);
  const needed = profile.limits.meetingsPerYear.value;
  const judged = held
    .filter((meeting) => meeting.year === year)
    .map(({ number, heldAt, content }) => {
      const { title, items, representatives, figures } = content;
      const views = items.flatMap((item) => item.views);
      const target = countsTowardTarget({ heldAt, published: true, representatives, views }, year, profile);
      return {
        number,
        title,
        heldAt,
        items: items.length,
        attended: figures.attended,
        unnamed: representatives.filter(({ name }) => !name).length,
        views: views.map((view) => ({ adoption: view.adoption, state: viewState(view, today) })),
        categories: representatives.map(({ category }) => category),
        target,
      };
    });
  const said = judged.flatMap(({ views }) => views);
  const present = judged.flatMap(({ categories }) => categories);
  const counted = judged.filter(({ target }) => target.counts).length;
  const inState = (state: ViewState) => said.filter((view) => view.state === state).length;
  return {
    year,
    years: [...new Set([thisYear, ...held.map((meeting) => meeting.year)])].sort((a, b) => b - a),
    needed,
    attendees: profile.limits.attendeesPerMeeting.value,
    counted,
    board: targetBoard(year, counted, needed, today),
    unnamed: judged.reduce((sum, { unnamed }) => sum + unnamed, 0),
    awaited: inState('awaited'),
    overdue: inState('overdue'),
    meetings: judged.map(({ views, categories: _, ...meeting }) => ({
      ...meeting,
      views: views.length,
      overdue: views.filter(({ state }) => state === 'overdue').length,
    })),
    categories: representativeCategories
      .map((category) => ({ category, people: present.filter((one) => one === category).length }))
      .filter(({ people }) => people > 0),
    adoption: adoptions.map((adoption) => ({
      adoption,
      views: said.filter((view) => view.adoption === adoption).length,
    })),
  };
}

export type MeetingsOfYear = Awaited<ReturnType<typeof meetingsOfYear>>;
