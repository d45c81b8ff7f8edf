import { type Lang, useT } from '~/i18n/t';

const zone = 'Asia/Shanghai';
const dayStyle = { year: 'numeric', month: 'long', day: 'numeric', timeZone: zone } as const;

/** A civil day (`2026-03-01`) or an instant (`2026-03-01T01:00:00Z`) in words, in Beijing time. */
export function dateInWords(value: string, lang: Lang, withTime = value.includes('T')): string {
  const at = new Date(value.includes('T') ? value : `${value}T00:00:00+08:00`);
  const locale = lang === 'en' ? 'en-GB' : 'zh-CN';
  const day = new Intl.DateTimeFormat(locale, dayStyle).format(at);
  if (!withTime) return day;
  return `${day} ${timeInWords(value)}`;
}

/** The time of an instant in Beijing, to the minute: `09:05`. */
export const timeInWords = (instant: string): string =>
  new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: zone }).format(new Date(instant));

/** A date for people and for machines. `time` says whether an instant is shown to the minute (it is, unless told not). */
export function DateText({ value, time }: { value: string; time?: boolean }) {
  const { lang } = useT();
  return <time dateTime={value}>{dateInWords(value, lang, time)}</time>;
}
