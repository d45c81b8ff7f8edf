import type { T } from '~/i18n/t';
import { dateInWords, timeInWords } from '../date-text';

/** From when to when, in Beijing: two times on one day, or two days. */
export function spanInWords(t: T, { startsAt, endsAt }: { startsAt: string; endsAt: string }): string {
  const first = dateInWords(startsAt, t.lang, false);
  const last = dateInWords(endsAt, t.lang, false);
  const [from, until] = [timeInWords(startsAt), timeInWords(endsAt)];
  return first === last
    ? t('activity.sameDay', { day: first, from, until })
    : t('activity.span', { from: `${first} ${from}`, until: `${last} ${until}` });
}
