import type { Read } from 'db/database';
import type { ItemFacts } from '~/domain/meeting/agenda';
import { docketFacts } from './docket-facts.server';
import { reviewFollowUps } from './review-follow-up.server';

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
      review: (await reviewFollowUps(read, [docket.id])).get(docket.id) ?? null,
    },
  };
}
