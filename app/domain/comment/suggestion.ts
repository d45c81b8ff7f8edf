import { redline, type Segment } from '../comparison/words';
import type { ParsedText } from '../provision/provision';
import { wordingAt } from './place';

type Draft = Pick<ParsedText, 'text' | 'nodes'>;
type Suggestion = { node?: string | null; suggestedWording?: string | null };

/** Whether a suggested wording changes anything: the form hands out the article's own words to begin with. */
export const isUnchanged = (draft: Draft, { node, suggestedWording }: Suggestion): boolean =>
  Boolean(node) && suggestedWording === wordingAt(draft, node!);

/**
 * A suggested wording against the words that it is about, as every page shows it; nothing where none was made. On the whole text
 * there is nothing to stand against, so all of it is new.
 */
export function suggestionRedline(draft: Draft, { node, suggestedWording }: Suggestion): Segment[] | null {
  if (!suggestedWording || isUnchanged(draft, { node, suggestedWording })) return null;
  return redline(node ? wordingAt(draft, node) : '', suggestedWording);
}
