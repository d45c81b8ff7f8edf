import { lawBehind, limitSource } from '../profile/limit-source';
import type { LimitKey, RulesProfile } from '../profile/rules-profile';
import type { Source } from '../reason';
import type { ClassFlags } from '../vocabulary';

export type PeriodClass = 'majorDecision' | 'enterpriseRelated' | 'rightsImpact' | 'other';

const limitOf = {
  majorDecision: 'minDaysMajorDecision',
  enterpriseRelated: 'minDaysEnterpriseRelated',
  rightsImpact: 'minDaysRightsImpact',
  other: 'minDaysOther',
} as const satisfies Record<PeriodClass, LimitKey>;

/** The minimum period of one class: its number, and the article when the number is law. */
export type ClassMinimum = {
  class: PeriodClass;
  value: number;
  unit: 'day' | 'workingDay';
  nature: 'law' | 'county';
  source?: Source;
};

/** The classes of a docket that ask for a minimum period; `other` when none of the named ones applies. */
export function periodClasses(flags: ClassFlags): PeriodClass[] {
  const classes: PeriodClass[] = [];
  if (flags.majorDecision) classes.push('majorDecision');
  if (flags.enterpriseRelated) classes.push('enterpriseRelated');
  // A normative document touches rights and duties by definition.
  if (flags.normativeDocument || flags.rightsImpact) classes.push('rightsImpact');
  return classes.length > 0 ? classes : ['other'];
}

/** The minimum of every class that applies, whatever the dates. */
export function classMinimums(flags: ClassFlags, profile: RulesProfile): ClassMinimum[] {
  return periodClasses(flags).map((name) => {
    const key = limitOf[name];
    const { value, unit } = profile.limits[key];
    return { class: name, value, unit, nature: limitSource(profile, key).nature, ...lawBehind(profile, key) };
  });
}
