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
    | 'material_not_recorded'
    | 'activity_changed'
    | 'rules_not_recorded';
};
