import type { AppLoadContext } from '@remix-run/node';
import { translator } from '~/i18n/t';
import type { ActivityEntry } from '~/queries/activities-list.server';
import { answerCalendar, calendarId } from './calendar-answer.server';
import { localAddress } from './whole-address';

/** Activities as entries of a calendar; one that was called off is struck out in it. A telephone rings the day before. */
export function activityCalendar(context: AppLoadContext, activities: readonly ActivityEntry[]): Response {
  const t = translator(context.lang);
  const whole = localAddress(context);
  return answerCalendar(
    t('activity.title'),
    activities.map(({ number, kind, title, startsAt, endsAt, place, unit, updated, phase }) => ({
      uid: calendarId(context.running.address, `/activities/${number}`),
      start: startsAt,
      end: endsAt,
      changed: updated,
      title: t('feed.entry', { kind: t(`words.activityKind.${kind}`), title }),
      words: unit,
      place,
      address: whole(`/activities/${number}`),
      cancelled: phase === 'cancelled',
      remind: 1,
    })),
  );
}
