import { placeName } from '~/domain/comment/place';
import { subtree } from '~/domain/provision/outline';
import type { ParsedText, ProvisionNode } from '~/domain/provision/provision';

export type Draft = Pick<ParsedText, 'text' | 'nodes'>;

/** What a form prints of the place it is about: its name and its nodes; nothing for a place that no opinion can be about. */
export function placeIn(draft: Draft, node: string): { name: string; nodes: ProvisionNode[] } | undefined {
  const name = placeName(draft, node);
  return name === undefined ? undefined : { name, nodes: subtree(draft.nodes, node) };
}
