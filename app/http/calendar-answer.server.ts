import { type CalendarEvent, calendarFile } from '~/text/calendar-file';

/** A calendar as telephones take it in, and as calendars that subscribed fetch it again. */
export const answerCalendar = (name: string, events: readonly CalendarEvent[]): Response =>
  new Response(calendarFile(name, events), { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } });

/** What an event is known by for ever: its path on this site. */
export const calendarId = (address: string, path: string): string => `${path.slice(1)}@${new URL(address).host}`;
