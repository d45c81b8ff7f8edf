import type { Read } from 'db/database';
import { basisEntries } from 'db/schema/basis';
import { drafts } from 'db/schema/drafts';
import { fairCompetitionReviews } from 'db/schema/fair-competition';
import { and, desc, eq, isNull } from 'drizzle-orm';
import type { GateFacts } from '~/domain/gate/facts';
import { otherSteps } from '~/domain/gate/procedure';
import type { DocketFacts } from './docket-facts.server';
import { draftingHands } from './drafting-hands.server';
import { materialsOf } from './material-list.server';

/** What the record holds of the steps beside the consultation. */
export async function procedureFacts(
  read: Read,
  docket: DocketFacts,
  draftId?: string,
): Promise<GateFacts['procedure']> {
  const { id: docketId } = docket;
  const materials = await materialsOf(read, docket, { draftId });
  const entries = await read
    .select({ supports: basisEntries.supports })
    .from(basisEntries)
    .where(and(eq(basisEntries.docketId, docketId), isNull(basisEntries.removedAt)));
  return {
    basisEntries: entries.filter(({ supports }) => supports.length > 0).length,
    missing: materials
      .filter(({ item, state }) => state === 'missing' && otherSteps.some((one) => one === item))
      .map(({ item }) => item),
    fairCompetition: await fairCompetitionFacts(read, docketId),
  };
}

async function fairCompetitionFacts(read: Read, docketId: string): Promise<GateFacts['procedure']['fairCompetition']> {
  const [latest] = await read
    .select({ review: fairCompetitionReviews, textHash: drafts.textHash })
    .from(fairCompetitionReviews)
    .innerJoin(drafts, eq(drafts.id, fairCompetitionReviews.draftId))
    .where(eq(fairCompetitionReviews.docketId, docketId))
    .orderBy(desc(fairCompetitionReviews.concludedAt), desc(fairCompetitionReviews.id))
    .limit(1);
  if (!latest) return null;
  const { conclusion, concludedAt, concludedBy, exceptionUntil } = latest.review;
  return {
    conclusion,
    concludedAt: concludedAt.toISOString(),
    textHash: latest.textHash,
    anotherHand: !(await draftingHands(read, docketId)).has(concludedBy),
    until: exceptionUntil,
  };
}
