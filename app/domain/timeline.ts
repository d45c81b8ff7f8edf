import type { EventType, eventTypes } from './events';

type PublicEvent = { [T in EventType]: (typeof eventTypes)[T]['public'] extends true ? T : never }[EventType];

// What each public event may say beside its name. Nothing else of its data leaves the house.
const saidInPublic = {
  'docket.opened': [],
  'docket.terminated': ['reason'],
  'consultation.published': ['number', 'round'],
  'consultation.corrected': ['number', 'reason'],
  'consultation.extended': ['number', 'from', 'to', 'reason'],
  'consultation.reopened': ['number', 'to', 'reason'],
  'consultation.compensated': ['number', 'from', 'to'],
  'feedback.published': ['number', 'opinions', 'adopted', 'partial'],
  'exemption.decided': ['ground', 'publicLine'],
  'submission.made': [],
  'submission.answered': ['answer'],
  'review.concluded': ['conclusion'],
  'fair_competition.concluded': ['competition'],
  'meeting.published': ['number', 'meeting', 'item', 'kind', 'place', 'views'],
  'opinion.published': ['number'],
  'activity.published': ['number', 'activity', 'activityKind'],
  'activity.selected': ['number', 'activity', 'selected', 'signedUp'],
  'activity.cancelled': ['number', 'activity', 'reason'],
  'activity.reported': ['number', 'activity', 'activityKind'],
  'document.published': ['documentNumber', 'effectiveOn'],
  'certificate.issued': ['number'],
} as const satisfies Record<PublicEvent, readonly string[]>;

/** A knot of a docket's timeline. `facts` fill the sentence `event.<type>` of the catalogues. */
export type TimelineEntry = { at: Date; type: PublicEvent; facts: Record<string, string | number> };

export const publicEventTypes = Object.keys(saidInPublic) as PublicEvent[];

/** What the public may read of an event; nothing of one that is for staff, nor of an exception that was refused. */
export function timelineEntry({
  at,
  type,
  data,
}: {
  at: Date;
  type: string;
  data: Record<string, unknown>;
}): TimelineEntry | undefined {
  if (!(type in saidInPublic) || data.decision === 'refused') return undefined;
  const known = type as PublicEvent;
  const facts: TimelineEntry['facts'] = {};
  for (const name of saidInPublic[known]) {
    const value = data[name];
    if (typeof value === 'string' || typeof value === 'number') facts[name] = value;
  }
  return { at, type: known, facts };
}
