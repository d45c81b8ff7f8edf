import { detectPersonalData } from '../disclosure/detect-personal-data';
import type { Reason } from '../reason';
import { type ItemFacts, refusalsForItem } from './agenda';
import type { Place } from './place';

type ViewFacts = {
  place: Place;
  answered: boolean;
  /** The person said that these are not the own words. */
  objected: boolean;
  /** Referred to a unit, but to which one or until when is not said. */
  referredNowhere: boolean;
};

/** What is looked at before a meeting goes public, or a correction of it. */
export type MeetingFacts = {
  /** Public as it stands: nothing is being corrected. */
  published: boolean;
  awaitsApproval: boolean;
  heldAt: Date;
  attended: number;
  /** People who came although they had declined: one of the two is a slip. */
  declinedAndCame: string[];
  items: { place: Place; facts: ItemFacts }[];
  views: ViewFacts[];
  /** Everything people wrote that will be public. */
  texts: { place: Place; text: string }[];
  /** Names for which no consent is recorded: they may stand in no public text. */
  namesWithheld: string[];
};

/** Every reason why a meeting may not be published yet, each with the place where it is mended. */
export function refusalsToPublishMeeting(meeting: MeetingFacts, now: Date): Reason[] {
  const reasons: Reason[] = [];
  if (meeting.published) reasons.push({ code: 'meeting_published' });
  if (meeting.awaitsApproval) reasons.push({ code: 'meeting_awaits_approval' });
  if (meeting.heldAt > now) reasons.push({ code: 'meeting_not_held_yet', field: 'meeting' });
  if (meeting.items.length === 0) reasons.push({ code: 'meeting_without_items', field: 'agenda' });
  if (meeting.attended === 0) reasons.push({ code: 'no_representative_attended', field: 'roster' });
  for (const person of meeting.declinedAndCame)
    reasons.push({ code: 'declined_and_came', facts: { person }, field: 'roster' });
  for (const { place, facts } of meeting.items)
    for (const reason of refusalsForItem(facts)) reasons.push({ ...reason, field: place.field });
  for (const { place, ...view } of meeting.views) {
    if (!view.answered) reasons.push(at(place, 'view_unanswered'));
    if (view.objected) reasons.push(at(place, 'view_objected'));
    if (view.referredNowhere) reasons.push(at(place, 'view_referred_nowhere'));
  }
  for (const { place, text } of meeting.texts)
    for (const code of faultsOfText(text, meeting.namesWithheld)) reasons.push(at(place, code));
  return reasons;
}

/** Nobody approves what the same account prepared. */
export function refusalsToApprove(preparedBy: string, approver: string): Reason[] {
  return preparedBy === approver ? [{ code: 'preparer_cannot_approve' }] : [];
}

const at = ({ item, person = '', field }: Place, code: string): Reason => ({ code, facts: { item, person }, field });

const codeOf = { idNumber: 'text_shows_id_number', phone: 'text_shows_phone', email: 'text_shows_email' } as const;

function faultsOfText(text: string, namesWithheld: string[]): Set<string> {
  const codes = detectPersonalData(text).map(({ kind }): string => codeOf[kind]);
  // A name of one character stands in every text.
  if (namesWithheld.some((name) => name.length > 1 && text.includes(name))) codes.push('text_shows_withheld_name');
  return new Set(codes);
}
