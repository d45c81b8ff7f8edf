import { endOfDay, startOfDay } from '~/domain/calendar/day';
import { builtInCalendar } from '~/domain/calendar/holiday-data';
import type { PeriodFacts } from '~/domain/period/judge-period';
import { defaultProfile } from '~/domain/profile/default-profile';
import type { RulesProfile } from '~/domain/profile/rules-profile';
import type { ClassFlags } from '~/domain/vocabulary';

const noFlags: ClassFlags = {
  normativeDocument: false,
  majorDecision: false,
  rightsImpact: false,
  enterpriseRelated: false,
  specialGroups: false,
  secret: false,
};

/** A docket of exactly these classes. */
export const docketOf = (...classes: (keyof ClassFlags)[]): ClassFlags => ({
  ...noFlags,
  ...Object.fromEntries(classes.map((each) => [each, true])),
});

/** The default profile with other numbers for some limits; a limit set here is the county's. */
export function profileWith(values: Partial<Record<keyof RulesProfile['limits'], object>>): RulesProfile {
  const changed = Object.entries(values).map(([key, value]) => [key, { nature: 'county', ...value }]);
  return { ...defaultProfile, limits: { ...defaultProfile.limits, ...Object.fromEntries(changed) } };
}

/** A major decision open from 00:00 of the first to 24:00 of the last day, under the default profile. */
export const periodOf = (first: string, last: string, change: Partial<PeriodFacts> = {}): PeriodFacts => ({
  flags: docketOf('majorDecision'),
  opensAt: startOfDay(first),
  closesAt: endOfDay(last),
  profile: defaultProfile,
  calendar: builtInCalendar,
  ...change,
});

export const beijing = (text: string) => new Date(`${text}+08:00`);
