import { addNaturalDays, type Day, dayOf, endOfDay, naturalDaysBetween, startOfDay } from '../calendar/day';
import type { RulesProfile } from '../profile/rules-profile';

/** A stretch in which comments could not be handed in; `until` is excluded. */
export type Outage = { from: Date; until: Date };

/**
 * The closing after compensation: one natural day more for every day on which the service was away for the profile's
 * hours or longer, also on the days added. `closesAt` must be the closing before any compensation, so that the same
 * outages always give the same answer.
 */
export function compensateOutages(
  consultation: { opensAt: Date; closesAt: Date },
  outages: Outage[],
  profile: RulesProfile,
): { lostDays: Day[]; closesAt: Date } {
  const { opensAt } = consultation;
  let closesAt = consultation.closesAt;
  for (;;) {
    const lostDays = daysLost(outages, { from: opensAt, until: closesAt }, profile.limits.outageHours.value);
    const extended = addDays(consultation.closesAt, lostDays.length);
    if (extended.getTime() === closesAt.getTime()) return { lostDays, closesAt };
    closesAt = extended;
  }
}

/**
 * To when a consultation is lengthened for the outages known now; null when they give it no more than it has. `base` is the closing
 * before any compensation, `current` the one in force. Days that are over already are given from the next day on: nobody could
 * have used them.
 */
export function closingAfterOutages(
  consultation: { opensAt: Date; base: Date; current: Date },
  outages: Outage[],
  { profile, now }: { profile: RulesProfile; now: Date },
): Date | null {
  const { opensAt, base, current } = consultation;
  const { closesAt } = compensateOutages({ opensAt, closesAt: base }, outages, profile);
  if (closesAt <= current) return null;
  if (closesAt > now) return closesAt;
  const given = naturalDaysBetween(dayOf(current), dayOf(closesAt));
  return endOfDay(addNaturalDays(dayOf(now), given));
}

function daysLost(outages: Outage[], open: Outage, hours: number): Day[] {
  const days: Day[] = [];
  for (let day = dayOf(open.from); startOfDay(day) < open.until; day = addNaturalDays(day, 1)) {
    const within = [open, { from: startOfDay(day), until: endOfDay(day) }];
    if (millisecondsCovered(outages.map((outage) => overlap([outage, ...within]))) >= hours * 3_600_000) days.push(day);
  }
  return days;
}

function overlap(stretches: Outage[]): Outage {
  return {
    from: new Date(Math.max(...stretches.map(({ from }) => from.getTime()))),
    until: new Date(Math.min(...stretches.map(({ until }) => until.getTime()))),
  };
}

// Two reports of one outage overlap; no minute is counted twice.
function millisecondsCovered(stretches: Outage[]): number {
  let covered = 0;
  let reached = 0;
  for (const { from, until } of stretches.sort((a, b) => a.from.getTime() - b.from.getTime())) {
    covered += Math.max(0, until.getTime() - Math.max(from.getTime(), reached));
    reached = Math.max(reached, until.getTime());
  }
  return covered;
}

// Beijing has kept no summer time since 1991: a day is 24 hours.
function addDays(instant: Date, days: number): Date {
  return new Date(instant.getTime() + days * 86_400_000);
}
