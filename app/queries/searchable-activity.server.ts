import type { Read } from 'db/database';
import { dayOf } from '~/domain/calendar/day';
import type { Searchable } from '~/domain/search/passage';
import { activityPage } from './activity-page.server';

/** An announced activity: what it is about, its questions, and what came of it. */
export async function searchableActivity(read: Read, number: string, now: Date): Promise<Searchable | undefined> {
  const activity = await activityPage(read, number, now);
  if (!activity) return undefined;
  const { title, about, place, audience, questions, result, units, publishedAt, docket } = activity;
  const address = `/activities/${number}`;
  const asked = questions.flatMap(({ text, options }) => [text, ...options]);
  const said = [about, docket, place, audience, ...asked].filter(Boolean).join('\n');
  return {
    title,
    unit: units[0] ?? '',
    day: dayOf(publishedAt),
    passages: [
      { kind: 'activity', place: '', address, body: said },
      ...(result ? [{ kind: 'activity' as const, place: '', address: `${address}#result`, body: result.summary }] : []),
    ],
  };
}
