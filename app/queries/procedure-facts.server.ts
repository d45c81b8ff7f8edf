import type { Read } from 'db/database';
import { sha256 } from 'db/record';
import { basisEntries } from 'db/schema/basis';
import { drafts } from 'db/schema/drafts';
import { fairCompetitionReviews } from 'db/schema/fair-competition';
import { and, desc, eq, isNull } from 'drizzle-orm';
import type { GateFacts, StepFacts } from '~/domain/gate/facts';
import { type StepItem, stepItems } from '~/domain/gate/step-items';
import type { MaterialEntry } from '~/domain/review/materials';
import { unreportedActivities } from './activity-evidence.server';
import { stepsAskedByCounty } from './asked-steps.server';
import type { DocketFacts } from './docket-facts.server';
import { draftingHands } from './drafting-hands.server';
import { materialsOf, type Sent } from './material-list.server';

/** What the record holds of the steps beside the consultation. */
export async function procedureFacts(read: Read, docket: DocketFacts, sent: Sent): Promise<GateFacts['procedure']> {
  const { id: docketId } = docket;
  const entries = await read
    .select({ supports: basisEntries.supports })
    .from(basisEntries)
    .where(and(eq(basisEntries.docketId, docketId), isNull(basisEntries.removedAt)));
  return {
    basisEntries: entries.filter(({ supports }) => supports.length > 0).length,
    fairCompetition: await fairCompetitionFacts(read, docketId),
    steps: await stepFacts(read, docket, sent),
  };
}

async function stepFacts(read: Read, docket: DocketFacts, sent: Sent): Promise<GateFacts['procedure']['steps']> {
  const materials = await materialsOf(read, docket, sent);
  const asked = await stepsAskedByCounty(read, docket);
  const announced = await unreportedActivities(read, docket.id);
  const factsOf = (item: StepItem): StepFacts => ({
    askedByCounty: asked.includes(item),
    ...shownBy(materials.find((entry) => entry.item === item)!),
    unreported: announced.filter((one) => one.item === item).map(({ number }) => number),
  });
  return Object.fromEntries(stepItems.map((item) => [item, factsOf(item)])) as Record<StepItem, StepFacts>;
}

const shownBy = ({ evidence, notApplicable }: MaterialEntry): Pick<StepFacts, 'evidence' | 'reasonHash'> => ({
  evidence: evidence.map(({ kind, hash, href, at }) => ({ kind, hash, href, at })),
  reasonHash: notApplicable?.why === 'stated' ? sha256(notApplicable.text) : null,
});

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
