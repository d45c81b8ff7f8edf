import type { Reason } from '../reason';
import type { CoverReason, ModerationAct } from '../vocabulary';

export type Words = { body: string; suggestedWording: string | null };

/** A passage that the public does not read, in UTF-16 offsets, and why. The words themselves stay in the record. */
export type Cover = { part: keyof Words; start: number; end: number; reason: CoverReason };

/** What a desk decided about one wording of an opinion. `reason` is there when all of it is withheld. */
export type Moderation = { act: ModerationAct; covers: Cover[]; reason: CoverReason | null };

/** Words to be covered as an officer copies them out of the opinion. */
export type Passage = { words: string; reason: CoverReason };

/**
 * What an officer chose, as it is kept: each passage at every place where the opinion has it. Refuses a passage that the opinion
 * does not have, covering without a passage, passages beside another choice, and withholding without a reason.
 */
export function moderationOf(
  opinion: Words,
  chosen: { act: ModerationAct; passages: readonly Passage[]; reason?: CoverReason },
): { reasons: Reason[]; moderation?: undefined } | { reasons?: undefined; moderation: Moderation } {
  const { act, passages, reason } = chosen;
  const found = passages.map((passage) => placesOf(opinion, passage));
  const reasons: Reason[] = [];
  found.forEach((places, at) => {
    if (places.length === 0) reasons.push({ code: 'passage_not_found', field: `passages[${at}].words` });
  });
  if (act === 'redacted' && passages.length === 0)
    reasons.push({ code: 'passage_missing', field: 'passages[0].words' });
  if (act !== 'redacted' && passages.length > 0) reasons.push({ code: 'passages_beside_other_act', field: 'act' });
  if (act === 'hidden' && !reason) reasons.push({ code: 'hiding_reason_missing', field: 'reason' });
  if (reasons.length > 0) return { reasons };
  return { moderation: { act, covers: found.flat(), reason: act === 'hidden' ? reason! : null } };
}

function placesOf(opinion: Words, { words, reason }: Passage): Cover[] {
  return (['body', 'suggestedWording'] as const).flatMap((part) => {
    const text = opinion[part] ?? '';
    const places: Cover[] = [];
    for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + words.length)) {
      places.push({ part, start, end: start + words.length, reason });
    }
    return places;
  });
}

/** The passages that a moderation covers, each once, to be shown to the next officer. */
export function passagesIn(opinion: Words, covers: readonly Cover[]): Passage[] {
  const passages = covers.map(({ part, start, end, reason }) => ({
    words: (opinion[part] ?? '').slice(start, end),
    reason,
  }));
  return passages.filter((one, at) => passages.findIndex(({ words }) => words === one.words) === at);
}
