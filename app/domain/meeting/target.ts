import { type Day, dayOf } from '../calendar/day';
import type { RulesProfile } from '../profile/rules-profile';
import type { Reason } from '../reason';
import type { RepresentativeCategory } from '../vocabulary';
import type { PublicRepresentative } from './public-representative';

/** A meeting as the public sees it. */
export type PublicMeeting = {
  heldAt: Date;
  published: boolean;
  /** Those who sat in. */
  representatives: PublicRepresentative[];
  views: { adoption: string | null; reason: string }[];
};

export const yearOf = (day: Day): number => Number(day.slice(0, 4));

// Advisers to the government sit in by office; they do not stand for the public.
const standsForThePublic = (category: RepresentativeCategory) => category !== 'legalAdviser';
const isNamed = ({ name, unit, post }: PublicRepresentative) => Boolean(name && (unit || post));

/**
 * Does the meeting count toward the three of a calendar year? It does when no reason speaks against it: held in that year,
 * enough representatives of the public sitting in, and published with all four items of the county plan (name, unit and post,
 * views, adoption). A village representative may have no unit: then the post is enough. Beijing time.
 */
export function countsTowardTarget(
  meeting: PublicMeeting,
  year: number,
  profile: RulesProfile,
): { counts: boolean; reasons: Reason[] } {
  const needed = profile.limits.attendeesPerMeeting.value;
  const ofThePublic = meeting.representatives.filter(({ category }) => standsForThePublic(category));
  const named = ofThePublic.filter(isNamed).length;
  const reasons: Reason[] = [];
  if (yearOf(dayOf(meeting.heldAt)) !== year) reasons.push({ code: 'target_other_year' });
  if (!meeting.published) reasons.push({ code: 'target_not_published' });
  if (ofThePublic.length < needed)
    reasons.push({ code: 'target_too_few', facts: { needed, attended: ofThePublic.length } });
  else if (named < needed) reasons.push({ code: 'target_names_missing', facts: { needed, named } });
  if (meeting.views.length === 0) reasons.push({ code: 'target_no_view' });
  if (meeting.views.some(({ adoption, reason }) => !adoption || !reason))
    reasons.push({ code: 'target_view_unanswered' });
  return { counts: reasons.length === 0, reasons };
}
