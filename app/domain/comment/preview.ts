import type { Segment } from '../comparison/words';
import { detectPersonalData, type PersonalDatum } from '../disclosure/detect-personal-data';
import { maskedText } from '../disclosure/masked-text';
import { publicAuthor } from '../disclosure/public-author';
import type { ParsedText } from '../provision/provision';
import type { AuthorKind, Stance } from '../vocabulary';
import { placeName } from './place';
import { isUnchanged, suggestionRedline } from './suggestion';

type Draft = Pick<ParsedText, 'text' | 'nodes'>;
type Written = { node?: string; stance?: Stance; body: string; suggestedWording?: string };
type Author = { authorKind: AuthorKind; authorName?: string; contact?: string; mayShowName: boolean };

type PreviewedOpinion = {
  /** How the article is called; nothing for the whole text. */
  place: string | null;
  stance: Stance | null;
  /** The words as the public will see them. */
  body: string;
  /** The suggested wording against that of the draft, as the public will see it. */
  suggestion: Segment[] | null;
};

export type Preview = {
  opinions: PreviewedOpinion[];
  /** How the author will be named; nothing means not at all. */
  author: string | null;
  /** Kinds of personal data found in the words, once each: they will be masked. */
  found: PersonalDatum['kind'][];
};

/** What the public will see of a sending, shown to its author before it is sent. */
export function previewOf(draft: Draft, sent: Author & { opinions: Written[] }): Preview {
  const words = sent.opinions.flatMap(({ body, suggestedWording }) => [body, suggestedWording ?? '']);
  return {
    opinions: sent.opinions.map((written) => ({
      place: written.node ? (placeName(draft, written.node) ?? null) : null,
      stance: written.stance ?? null,
      body: maskedText(written.body),
      suggestion: isUnchanged(draft, written)
        ? null
        : suggestionRedline(draft, { ...written, suggestedWording: maskedText(written.suggestedWording ?? '') }),
    })),
    author: publicAuthor({ ...sent, authorName: sent.authorName || null }),
    found: [...new Set(words.flatMap((text) => detectPersonalData(text).map(({ kind }) => kind)))],
  };
}
