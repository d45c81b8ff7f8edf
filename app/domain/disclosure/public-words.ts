import type { CoverReason } from '../vocabulary';
import { maskedText } from './masked-text';
import type { Moderation, Words } from './moderation';

/** An opinion as the public reads it: all of it withheld and why, or its words with the reasons of what is covered in them. */
export type PublicWords = Words & { hidden: CoverReason | null; covered: CoverReason[] };

/** The one rule by which every page, feed, file and search shows an opinion. Without a moderation, personal data is masked. */
export function publicWords({ body, suggestedWording }: Words, moderation?: Moderation | null): PublicWords {
  if (moderation?.act === 'hidden') return { body: '', suggestedWording: null, hidden: moderation.reason, covered: [] };
  const covers = moderation?.covers ?? [];
  const of = (part: keyof Words) => covers.filter((cover) => cover.part === part);
  return {
    body: maskedText(body, of('body')),
    suggestedWording: suggestedWording && maskedText(suggestedWording, of('suggestedWording')),
    hidden: null,
    covered: [...new Set(covers.map(({ reason }) => reason))],
  };
}
