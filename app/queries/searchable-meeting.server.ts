import type { Read } from 'db/database';
import { dayOf } from '~/domain/calendar/day';
import type { Passage, Searchable } from '~/domain/search/passage';
import { type MeetingPage, meetingPage } from './meeting-page.server';

/**
 * A public meeting: its items, what was resolved, the views and what became of them. Names of representatives are not searched:
 * they hang on a consent that may be withdrawn at any moment.
 */
export async function searchableMeeting(read: Read, number: string, now: Date): Promise<Searchable | undefined> {
  const meeting = await meetingPage(read, number, now);
  if (!meeting) return undefined;
  return {
    title: meeting.title,
    unit: meeting.organ,
    day: dayOf(meeting.publishedAt),
    passages: meeting.items.flatMap((item) => itemPassages(item, `/meetings/${number}`)),
  };
}

function itemPassages({ position, title, result, views }: MeetingPage['items'][number], page: string): Passage[] {
  const address = `${page}#item-${position}`;
  const words = [[title, result], ...views.map(({ body, reason }) => [body, reason])];
  return words.map((said) => ({ kind: 'meeting', place: title, address, body: said.filter(Boolean).join('\n') }));
}
