import { redline, type Segment } from '../comparison/words';
import { subtree } from '../provision/outline';
import type { ParsedText } from '../provision/provision';
import { wordingAt } from './place';

type Draft = Pick<ParsedText, 'text' | 'nodes'>;
type Suggestion = { node?: string | null | undefined; suggestedWording?: string | null | undefined };

/** Whether a suggested wording changes anything: the form hands out the article's own words to begin with. */
export const isUnchanged = (draft: Draft, { node, suggestedWording }: Suggestion): boolean =>
  Boolean(node) && suggestedWording === wordingAt(draft, node!);

/**
 * A suggested wording against the words that it is about, as every page shows it; nothing where none was made. On the whole text
 * there is nothing to stand against, so all of it is new.
 */
export function suggestionRedline(draft: Draft, { node, suggestedWording }: Suggestion): Segment[] | null {
  if (!suggestedWording || isUnchanged(draft, { node, suggestedWording })) return null;
  if (!node) return redline('', suggestedWording);
  const whole = wordingAt(draft, node);
  const isPart = suggestedWording.length < partOfWhole * whole.length;
  return redline(isPart ? closestPart(draft, node, suggestedWording) : whole, suggestedWording);
}

// Letters and calls suggest words for one paragraph or item of an article; the rest of it is not meant to go.
const partOfWhole = 0.7;

/** The words of the paragraph or item that a suggestion rewrites: where least has to be changed. */
function closestPart(draft: Draft, node: string, suggested: string): string {
  const parts = subtree(draft.nodes, node).map(({ id }) => wordingAt(draft, id));
  const costs = parts.map((part) => changed(redline(part, suggested)));
  return parts[costs.indexOf(Math.min(...costs))] ?? '';
}

const changed = (segments: readonly Segment[]) =>
  segments.reduce((sum, { kind, text }) => sum + (kind === 'same' ? 0 : text.length), 0);
