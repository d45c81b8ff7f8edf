import { closingDay, dayOf } from '../calendar/day';
import type { HolidayCalendar } from '../calendar/holiday-calendar';
import type { RulesProfile } from '../profile/rules-profile';
import type { Reason } from '../reason';
import type { ClassFlags } from '../vocabulary';
import { countDays, lastFullDay, type Span, type Standing, standing } from './day-count';
import { type MinimumPeriod, minimumPeriod } from './minimum-period';
import { type ClassMinimum, classMinimums } from './period-class';
import { type Shortening, shorteningProblems } from './shortening';

/** The period as planned or as it was. Profile and calendar are those in force when the notice was published. */
export type PeriodFacts = {
  flags: ClassFlags;
  opensAt: Date;
  /** excluded: 24:00 of the closing day */
  closesAt: Date;
  publishedAt?: Date | null;
  shortening?: Shortening | null;
  profile: RulesProfile;
  calendar: HolidayCalendar;
};

export type PeriodVerdict =
  | 'long_enough'
  | 'only_inclusive_count_reaches'
  | 'depends_on_unknown_holidays'
  | 'shortened_lawfully'
  | 'too_short';

export type PeriodJudgement = {
  verdict: PeriodVerdict;
  /** true for `too_short` alone: every other verdict may be published and passes the gate, with its warnings */
  blocks: boolean;
  /** all counts are in this unit, that of the longest minimum */
  unit: 'day' | 'workingDay';
  countedDays: number;
  exclusiveDays: number;
  inclusiveDays: number;
  minimum: MinimumPeriod;
  provisional: boolean;
  /** everything that speaks against the period or should be known about it */
  reasons: Reason[];
};

/** The one verdict on the length of a consultation, for publishing it and for the gate. */
export function judgePeriod(facts: PeriodFacts): PeriodJudgement {
  const { flags, profile, calendar, shortening } = facts;
  const span = spanOf(facts);
  const minimum = minimumPeriod({ flags, profile, startsOn: span.first, calendar });
  const classes = classMinimums(flags, profile).map((each) => judgeClass(each, span));
  const problems = shortening ? shorteningProblems(shortening, { flags, profile, span }) : [];
  const verdict = verdictOf(
    classes.map((each) => each.standing),
    Boolean(shortening) && problems.length === 0,
  );
  const count = countDays(span, minimum.binding[0].unit);
  const provisional = minimum.provisional || count.provisional;
  return {
    verdict,
    blocks: verdict === 'too_short',
    unit: minimum.binding[0].unit,
    countedDays: count.counted,
    exclusiveDays: count.exclusive,
    inclusiveDays: count.inclusive,
    minimum,
    provisional,
    reasons: [
      ...classes.flatMap((each) => classReason(each, verdict)),
      ...(verdict === 'too_short' ? problems : []),
      ...timeReasons(facts),
      ...(provisional ? [{ code: 'period.provisional', facts: { knownThrough: calendar.knownThrough } }] : []),
    ],
  };
}

// Before the notice is public nobody can comment, so a period opened earlier on paper starts with its publication.
function spanOf({ opensAt, publishedAt, closesAt, profile, calendar }: PeriodFacts): Span {
  const start = publishedAt && publishedAt > opensAt ? publishedAt : opensAt;
  const countStartDay = profile.limits.countStartDay.value;
  return { first: dayOf(start), last: lastFullDay(closesAt), countStartDay, calendar };
}

type ClassJudgement = { minimum: ClassMinimum; counted: number; inclusive: number; standing: Standing };

function judgeClass(minimum: ClassMinimum, span: Span): ClassJudgement {
  const count = countDays(span, minimum.unit);
  return { minimum, counted: count.counted, inclusive: count.inclusive, standing: standing(count, minimum.value) };
}

function verdictOf(standings: Standing[], mayBeShort: boolean): PeriodVerdict {
  if (standings.includes('short')) return mayBeShort ? 'shortened_lawfully' : 'too_short';
  if (standings.includes('dependsOnHolidays')) return 'depends_on_unknown_holidays';
  return standings.includes('onlyInclusive') ? 'only_inclusive_count_reaches' : 'long_enough';
}

const codes = {
  short: 'period.too_short',
  dependsOnHolidays: 'period.depends_on_unknown_holidays',
  onlyInclusive: 'period.only_inclusive_count_reaches',
};

function classReason({ minimum, counted, inclusive, standing }: ClassJudgement, verdict: PeriodVerdict): Reason[] {
  if (standing === 'reached') return [];
  const { class: name, value, unit, nature, source } = minimum;
  const code = standing === 'short' && verdict === 'shortened_lawfully' ? 'period.shortened' : codes[standing];
  return [{ code, facts: { class: name, counted, inclusive, minimum: value, unit, nature }, source }];
}

function timeReasons({ opensAt, closesAt, publishedAt }: PeriodFacts): Reason[] {
  const reasons: Reason[] = [];
  if (closesAt <= opensAt) reasons.push({ code: 'period.ends_before_it_begins' });
  if (lastFullDay(closesAt) !== closingDay(closesAt)) {
    reasons.push({ code: 'period.closes_before_midnight', facts: { day: closingDay(closesAt) } });
  }
  if (publishedAt && dayOf(publishedAt) > dayOf(opensAt)) {
    reasons.push({
      code: 'period.published_after_opening',
      facts: { opens: dayOf(opensAt), published: dayOf(publishedAt) },
    });
  }
  return reasons;
}
