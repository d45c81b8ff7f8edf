import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';

/** A civil day in Beijing, 'YYYY-MM-DD'. Days compare as text. */
export type Day = string;

/** Text that is a real day of the calendar (29 February only in leap years). */
export const daySchema = z.iso.date('day.not_a_date');

const BEIJING = 'Asia/Shanghai';

/** The Beijing day in which an instant falls; 24:00 already belongs to the next day. */
export function dayOf(instant: Date): Day {
  return Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(BEIJING).toPlainDate().toString();
}

/** 00:00 in Beijing. */
export function startOfDay(day: Day): Date {
  return new Date(Temporal.PlainDate.from(day).toZonedDateTime(BEIJING).epochMilliseconds);
}

/** 24:00 in Beijing, that is 00:00 of the next day: the first instant that no longer belongs to the day. */
export function endOfDay(day: Day): Date {
  return startOfDay(addNaturalDays(day, 1));
}

/** The day `days` natural days later (earlier when negative). */
export function addNaturalDays(day: Day, days: number): Day {
  return Temporal.PlainDate.from(day).add({ days }).toString();
}

/** The same day `years` later; 29 February becomes 28 February in an ordinary year. */
export function addYears(day: Day, years: number): Day {
  return Temporal.PlainDate.from(day).add({ years }).toString();
}

/** Natural days from one day to another, the first not counted; negative when `to` is earlier. */
export function naturalDaysBetween(from: Day, to: Day): number {
  return Temporal.PlainDate.from(from).until(to, { largestUnit: 'day' }).days;
}

/** 1 = Monday … 7 = Sunday. */
export function weekday(day: Day): number {
  return Temporal.PlainDate.from(day).dayOfWeek;
}

/** The last day on which something that closes at `closesAt` (excluded) is open: 24:00 belongs to the day it ends. */
export function closingDay(closesAt: Date): Day {
  return dayOf(new Date(closesAt.getTime() - 1));
}

/** Days left in the words of the notice ("还剩 N 天"): the closing day counts, so it reads 1 all that day; 0 once closed. */
export function daysLeft(now: Date, closesAt: Date): number {
  if (now >= closesAt) return 0;
  return naturalDaysBetween(dayOf(now), closingDay(closesAt)) + 1;
}
