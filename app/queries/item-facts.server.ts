import type { Read } from 'db/database';
import type { ItemFacts } from '~/domain/meeting/agenda';
import { docketConclusion } from './docket-conclusion.server';
import { docketFacts } from './docket-facts.server';

/** What the rules of the agenda look at for an item that points at a docket, or at none. */
export async function itemFacts(
  read: Read,
  item: { title: string; kind: 'decision' | 'report'; docketId: string | null },
): Promise<ItemFacts> {
  const docket = item.docketId ? await docketFacts(read, { id: item.docketId }) : undefined;
  return {
    title: item.title,
    kind: item.kind,
    docket: docket && {
      terminated: docket.terminatedAt !== null,
      majorDecision: docket.majorDecision,
      conclusion: await docketConclusion(read, docket.id),
    },
  };
}
