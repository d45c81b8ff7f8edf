import { addNaturalDays, type Day } from './day';
import { type HolidayCalendar, statusOfDay, works } from './holiday-calendar';
import { workingDaysBetween } from './working-days';

/** The clock stands still after `from` and up to and including `until`; null: it is still standing. */
export type Pause = { from: Day; until: Day | null };

export type ClockReading = {
  state: 'running' | 'paused' | 'overdue';
  /** last working day of the period; null while an open pause leaves it undecided */
  dueOn: Day | null;
  /** working days counted up to and including today, at most `days` */
  usedDays: number;
  remainingDays: number;
  /** working days after `dueOn`, up to and including today; 0 until then */
  overdueDays: number;
  /** true when a day on the way has no published holiday arrangement */
  provisional: boolean;
};

/**
 * A period of working days with pauses, read on `today`. The day of starting is not counted, and neither is the day on
 * which a pause ends: the count goes on the day after, by the same rule as at the start (民法典第二百零一条).
 */
export function workingDayClock(clock: {
  startedOn: Day;
  days: number;
  pauses: Pause[];
  calendar: HolidayCalendar;
  today: Day;
}): ClockReading {
  const { days, pauses, calendar, today } = clock;
  const standing = pauses.find((pause) => pause.until === null);
  let [day, counted, usedDays, provisional] = [clock.startedOn, 0, 0, false];
  while (counted < days && !(standing && day >= standing.from)) {
    day = addNaturalDays(day, 1);
    if (pauses.some((pause) => stands(pause, day))) continue;
    const status = statusOfDay(day, calendar);
    if (status.certainty === 'provisional') provisional = true;
    if (!works(status)) continue;
    counted += 1;
    if (day <= today) usedDays = counted;
  }
  const dueOn = counted === days ? day : null;
  return {
    state: stateOn(today, dueOn, pauses),
    dueOn,
    usedDays,
    remainingDays: days - usedDays,
    overdueDays: dueOn === null ? 0 : workingDaysBetween(dueOn, today, calendar).days,
    provisional,
  };
}

function stands({ from, until }: Pause, day: Day): boolean {
  return day > from && (until === null || day <= until);
}

function stateOn(today: Day, dueOn: Day | null, pauses: Pause[]): ClockReading['state'] {
  if (dueOn !== null && today > dueOn) return 'overdue';
  return pauses.some(({ from, until }) => today >= from && (until === null || today < until)) ? 'paused' : 'running';
}
