import type { Read } from 'db/database';
import { openPoints } from '~/domain/review/follow-up';
import { docketFacts } from './docket-facts.server';
import { reviewClocks } from './review-clocks.server';
import { followUpPage } from './review-points-page.server';
import { pausesFor } from './review-supplements.server';

/** How the latest legality review of a docket goes at `now`: its clock, what is asked for, its points and their answers. */
export async function reviewProgress(read: Read, docketNumber: string, now: Date) {
  const docket = await docketFacts(read, { number: docketNumber });
  const page = docket && (await followUpPage(read, docketNumber));
  if (!docket || !page) return undefined;
  const { review, points, supplements } = page;
  if (!review) return { docket: docket.number, review: null };
  const { acceptedAt, conclusion, concludedAt, document } = review;
  const clockOf = await reviewClocks(read, concludedAt ?? now);
  const { guaranteed, ...clock } = await clockOf({
    profileVersion: docket.profileVersion,
    majorDecision: docket.majorDecision,
    startedAt: acceptedAt,
    pauses: pausesFor(review.id, supplements),
  });
  return {
    docket: docket.number,
    review: {
      acceptedAt,
      clock: { ...clock, guaranteedUntil: guaranteed.until },
      supplements,
      points,
      openPoints: openPoints(points).length,
      conclusion,
      concludedAt,
      opinion: document ? { number: document.number, hash: document.hash } : null,
    },
  };
}
