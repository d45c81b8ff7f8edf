import { subtree } from '../provision/outline';
import type { ParsedText, ProvisionNode } from '../provision/provision';
import { commentableLevels } from './may-comment';

type Draft = Pick<ParsedText, 'text' | 'nodes'>;

/** Somewhere in a draft that an opinion can be about: the parser's id and how people call it. */
export type Place = { node: string; name: string };

const openingWords = 14;

/** The wording of a place with everything under it, its printed number included; '' where there is no such place. */
export function wordingAt({ text, nodes }: Draft, id: string): string {
  const inside = subtree(nodes, id);
  const last = inside.at(-1);
  return last ? text.slice(inside[0]!.start, last.end).trim() : '';
}

/** The article that a place belongs to; the place itself where it stands in none. */
export function articleOf(nodes: readonly ProvisionNode[], id: string): string {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  for (let node = byId.get(id); node; node = byId.get(node.parent ?? '')) if (node.level === 'article') return node.id;
  return id;
}

/** "第三条", "第三条（二）", or the first words of what has no printed number; nothing where no opinion can be about it. */
export function placeName(draft: Draft, id: string): string | undefined {
  const node = draft.nodes.find((one) => one.id === id);
  if (!node || !commentableLevels.includes(node.level)) return undefined;
  const article = articleOf(draft.nodes, id);
  const own = node.label || opening(wordingAt(draft, id));
  if (article === id) return own;
  return `${draft.nodes.find((one) => one.id === article)!.label}${own}`;
}

const opening = (words: string) => `${words.slice(0, openingWords)}${words.length > openingWords ? '…' : ''}`;

/** The places that a form offers: articles and attachments, or in a draft without articles whatever has a number of its own. */
export function placesOf(draft: Draft): Place[] {
  const named = draft.nodes.filter(({ level }) => level === 'article' || level === 'attachment');
  const hasArticles = named.some(({ level }) => level === 'article');
  const offered = hasArticles
    ? named
    : draft.nodes.filter(({ level, label }) => label && commentableLevels.includes(level));
  return offered.map(({ id }) => ({ node: id, name: placeName(draft, id) ?? '' }));
}
