import type { Read } from 'db/database';
import { type AttachmentLimits, attachmentLimits } from '~/domain/comment/attachment';
import { readPublicNumber } from '~/domain/public-number';
import { consultationFacts } from './consultation-facts.server';
import { profileVersion } from './rules-profile.server';

/** What may be added to an opinion in this consultation, by the rules that it began under. */
export async function attachmentLimitsOf(read: Read, number: string): Promise<AttachmentLimits> {
  const facts = await consultationFacts(read, { number: readPublicNumber(number) ?? '' });
  return facts ? attachmentLimits((await profileVersion(read, facts.profileVersion)).limits) : { most: 0, bytes: 0 };
}
