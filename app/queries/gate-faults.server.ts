import type { Read } from 'db/database';
import { changedPublications } from './changed-publications.server';
import { forgedActs } from './forged-acts.server';
import { forgedEvaluations } from './forged-evaluations.server';
import { forgedExemptions } from './forged-exemptions.server';
import { forgedNoticeChanges } from './forged-notice-changes.server';
import { forgedReviews } from './forged-reviews.server';
import { forgedSteps } from './forged-steps.server';
import type { GateFault } from './gate-fault';

/** Everything about the gate, its exceptions and reviews that was forged or changed by hand. An empty list means that it is sound. */
export async function gateFaults(read: Read): Promise<GateFault[]> {
  return [
    ...(await changedPublications(read)),
    ...(await forgedNoticeChanges(read)),
    ...(await forgedActs(read)),
    ...(await forgedSteps(read)),
    ...(await forgedExemptions(read)),
    ...(await forgedEvaluations(read)),
    ...(await forgedReviews(read)),
  ];
}
