import { type Day, dayOf } from '../calendar/day';
import type { Reason } from '../reason';
import type { DrawAnnouncement } from './announcement';
import { plainSeed } from './draw';

const shortestSeed = 4;

/**
 * Why a draw may not be announced. The seed must still be unknown: its day comes after today; and it must be out before the
 * meeting. Every category must have at least as many candidates as places.
 */
export function refusalsToAnnounce(
  { meeting, seed, strata, candidates }: Pick<DrawAnnouncement, 'meeting' | 'seed' | 'strata' | 'candidates'>,
  now: Date,
): Reason[] {
  const today = dayOf(now);
  const reasons: Reason[] = [];
  if (new Date(meeting.heldAt) <= now) reasons.push({ code: 'meeting_over' });
  if (seed.day <= today) reasons.push({ code: 'seed_known_already', facts: { today }, field: 'seedDay' });
  if (seed.day > dayOf(new Date(meeting.heldAt))) reasons.push({ code: 'seed_after_meeting', field: 'seedDay' });
  for (const { category, places } of strata) {
    const found = candidates.filter((candidate) => candidate.category === category).length;
    if (found < places)
      reasons.push({ code: 'too_few_candidates', facts: { found, places }, field: `places-${category}` });
  }
  if (strata.length === 0) reasons.push({ code: 'no_places_to_draw', field: 'places' });
  return reasons;
}

/** Why lots may not be drawn yet: the day of the seed has not come, or what was typed is no number. */
export function refusalsToDraw(seedDay: Day, seed: string, now: Date): Reason[] {
  return [
    ...(dayOf(now) < seedDay ? [{ code: 'seed_not_out_yet', facts: { day: seedDay } }] : []),
    ...(plainSeed(seed).length < shortestSeed
      ? [{ code: 'seed_too_short', facts: { least: shortestSeed }, field: 'seed' }]
      : []),
  ];
}
