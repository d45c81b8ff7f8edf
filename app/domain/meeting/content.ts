import type { Day } from '../calendar/day';
import type { Adoption, RepresentativeCategory } from '../vocabulary';

/** Somebody on the roster of a meeting, as it stood when the meeting was prepared for publication. */
export type MeetingPerson = {
  id: string;
  name: string;
  unit: string;
  post: string;
  category: RepresentativeCategory;
  forSpecialGroup: boolean;
  /** The answer to the invitation; null while there is none. */
  accepted: boolean | null;
  attended: boolean;
};

/** What the responsible unit reported on a view that was referred to it. */
type ViewReply = { result: Exclude<Adoption, 'referred'>; reason: string; unit: string; on: Day };

/** A view; `person` is the id of its speaker, `confirmed` how and when the person confirmed these very words. */
export type MeetingView = {
  number: string;
  person: string;
  body: string;
  adoption: Adoption | null;
  reason: string;
  unit: string | null;
  dueOn: Day | null;
  confirmed: { method: 'code' | 'signedSheet'; on: Day } | null;
  reply: ViewReply | null;
};

export type MeetingItem = {
  title: string;
  kind: 'decision' | 'report';
  docketId: string | null;
  /** Whose interests the docket touches: who should sit in follows from it. */
  enterpriseRelated: boolean;
  specialGroups: boolean;
  result: string;
  views: MeetingView[];
};

/** What a meeting says in public but for the people: those are kept apart, sealed. Plain JSON; `heldAt` is an ISO instant. */
export type MeetingContent = { title: string; heldAt: string; place: string; organ: string; items: MeetingItem[] };
