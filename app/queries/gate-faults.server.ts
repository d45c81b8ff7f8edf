import type { Read } from 'db/database';
import { changedPublications } from './changed-publications.server';
import { forgedActs } from './forged-acts.server';
import { forgedEvaluations } from './forged-evaluations.server';
import { forgedExemptions } from './forged-exemptions.server';
import { forgedNoticeChanges } from './forged-notice-changes.server';
import { forgedReviews } from './forged-reviews.server';

/** Something that no command can have written. `id` is that of the row; the sentence is under `gate.forged`. */
export type GateFault = {
  id: string;
  fault:
    | 'evaluation_malformed'
    | 'evaluation_does_not_follow'
    | 'evaluation_not_recorded'
    | 'evaluation_of_other_facts'
    | 'evaluation_by_bad_exemption'
    | 'review_without_evaluation'
    | 'review_not_accepted'
    | 'review_by_barred_hand'
    | 'conclusion_not_recorded'
    | 'exemption_decided_by_requester'
    | 'exemption_not_recorded'
    | 'snapshot_changed'
    | 'report_changed'
    | 'closing_changed'
    | 'notice_change_not_recorded'
    | 'fair_competition_not_recorded'
    | 'reconsult_not_recorded'
    | 'rules_not_recorded';
};

/** Everything about the gate, its exceptions and reviews that was forged or changed by hand. An empty list means that it is sound. */
export async function gateFaults(read: Read): Promise<GateFault[]> {
  return [
    ...(await changedPublications(read)),
    ...(await forgedNoticeChanges(read)),
    ...(await forgedActs(read)),
    ...(await forgedExemptions(read)),
    ...(await forgedEvaluations(read)),
    ...(await forgedReviews(read)),
  ];
}
