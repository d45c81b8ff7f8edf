import { closingDay } from '~/domain/calendar/day';
import type { T } from '~/i18n/t';
import { dateInWords, timeInWords } from '../date-text';

/** From when to when, in Beijing: two times on one day, or two days. */
export function spanInWords(t: T, { startsAt, endsAt }: { startsAt: string; endsAt: string }): string {
  const day = dateInWords(startsAt, t.lang, false);
  const from = timeInWords(startsAt);
  const end = endOf(t, endsAt);
  return end.day === day
    ? t('activity.sameDay', { day, from, until: end.time })
    : t('activity.span', { from: `${day} ${from}`, until: `${end.day} ${end.time}` });
}

/** The day and time at which something is over; midnight is 24:00 of the day that it ends. */
export function endOf(t: T, endsAt: string): { day: string; time: string } {
  const time = timeInWords(endsAt);
  const day = dateInWords(closingDay(new Date(endsAt)), t.lang);
  return { day, time: time === '00:00' ? '24:00' : time };
}
