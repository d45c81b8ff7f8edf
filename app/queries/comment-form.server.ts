import type { Read } from 'db/database';
import { attachmentLimits } from '~/domain/comment/attachment';
import { placesOf } from '~/domain/comment/place';
import { noticeDays } from '~/domain/consultation/refusals-to-publish';
import { publishedDraft } from './consultation-draft.server';
import { feedbackDue } from './feedback-due.server';
import { privacyNoticeAt } from './publicity.server';
import { publishedConsultation } from './published-consultation.server';
import { profileVersion } from './rules-profile.server';

/** What the form for comments shows: the draft, the places that can be chosen, and until when they are answered. */
export async function commentForm(read: Read, number: string, now: Date) {
  const published = await publishedConsultation(read, number, now);
  if (!published) return undefined;
  const { facts, phase, snapshot } = published;
  const draft = await publishedDraft(read, published);
  return {
    number: facts.number,
    phase,
    title: snapshot.docket.title,
    days: noticeDays(facts),
    due: await feedbackDue(read, facts, now),
    draft,
    places: placesOf(draft),
    attachments: attachmentLimits((await profileVersion(read, facts.profileVersion)).limits),
    privacyNotice: await privacyNoticeAt(read, now),
  };
}
