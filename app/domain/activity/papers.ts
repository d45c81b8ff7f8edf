import { type Day, dayOf, naturalDaysBetween } from '../calendar/day';
import type { Reason } from '../reason';
import { type ActivityTimes, activityPhase } from './phase';

/** One paper that reached one participant. */
export type Delivery = { paperId: string; signUpId: string; receivedOn: Day };

/** Since which day each participant has every paper; nothing as long as one is missing. */
export function completeSince(
  papers: readonly { id: string }[],
  people: readonly { id: string }[],
  deliveries: readonly Delivery[],
): Map<string, Day> {
  const complete = new Map<string, Day>();
  if (papers.length === 0) return complete;
  for (const { id } of people) {
    const firsts = papers.map((paper) => firstOf(deliveries, paper.id, id));
    if (firsts.every((day) => day !== undefined)) complete.set(id, firsts.sort().at(-1)!);
  }
  return complete;
}

const firstOf = (deliveries: readonly Delivery[], paperId: string, signUpId: string): Day | undefined =>
  deliveries
    .filter((one) => one.paperId === paperId && one.signUpId === signUpId)
    .map(({ receivedOn }) => receivedOn)
    .sort()[0];

/** Whether somebody who had everything on that day had it `days` natural days before the beginning (decree 713, article 16). */
export const isInTime = (since: Day, startsAt: Date, days: number): boolean =>
  naturalDaysBetween(since, dayOf(startsAt)) >= days;

/** Why a participant cannot open a paper; nothing when it is handed out. */
export function refusalsToOpenPaper(
  activity: ActivityTimes,
  { selected }: { selected: boolean | null },
  now: Date,
): Reason[] {
  const phase = activityPhase(activity, now);
  if (phase === 'preparing') return [{ code: 'not_found' }];
  return [
    ...(phase === 'cancelled' ? [{ code: 'activity_cancelled' }] : []),
    ...(selected ? [] : [{ code: 'papers_for_participants' }]),
  ];
}

/** Every reason why a delivery cannot be noted: there is something and somebody, and the day has been. */
export function refusalsToNoteDelivery(
  facts: { papers: number; recipients: number; on: Day; announcedOn: Day | null },
  now: Date,
): Reason[] {
  const { papers, recipients, on, announcedOn } = facts;
  return [
    ...(announcedOn ? [] : [{ code: 'activity_not_announced' }]),
    ...(papers === 0 ? [{ code: 'no_papers_to_deliver' }] : []),
    ...(recipients === 0 ? [{ code: 'nobody_chosen', field: 'recipients' }] : []),
    ...(on > dayOf(now) ? [{ code: 'delivery_in_the_future', field: 'on' }] : []),
    ...(announcedOn && on < announcedOn ? [{ code: 'delivery_before_notice', field: 'on' }] : []),
  ];
}
