import { type Day, naturalDaysBetween } from '../calendar/day';
import type { RulesProfile } from '../profile/rules-profile';
import type { Reason } from '../reason';
import type { Conclusion } from '../vocabulary';
import { latestExpiry } from './validity';

/** What is looked at before the final text of a docket goes public. Days are Beijing days. */
export type DocumentFacts = {
  docketTerminated: boolean;
  alreadyPublished: boolean;
  /** Another document already bears this number. */
  numberTaken: boolean;
  /** None when the draft is not one of this docket. */
  draft: { stage: string; confirmed: boolean } | undefined;
  /** Of the latest review; none while it is not concluded. */
  conclusion: Conclusion | null;
  signedOn: Day;
  effectiveOn: Day;
  expiresOn: Day | null;
  earlyEffectReason: string | null;
};

/**
 * Every reason why a document may not be published. The text must have been found lawful: what was not reviewed is not put up
 * for discussion (document 37 of 2018, point 6), so it cannot have been decided either. How soon it may take effect and how
 * long it may hold are county settings.
 */
export function refusalsToPublishDocument(facts: DocumentFacts, today: Day, profile: RulesProfile): Reason[] {
  const { signedOn, effectiveOn, expiresOn, draft } = facts;
  const { effectAfterPublish, validityMax } = profile.limits;
  const tooEarly = naturalDaysBetween(today, effectiveOn) < effectAfterPublish.value && !facts.earlyEffectReason;
  const latest = latestExpiry(effectiveOn, profile);
  const checks: [fails: boolean, reason: Reason][] = [
    [facts.docketTerminated, { code: 'docket_terminated' }],
    [facts.alreadyPublished, { code: 'document_already_published' }],
    [draft?.stage !== 'final', { code: 'not_a_final_draft', field: 'draftId' }],
    [draft !== undefined && !draft.confirmed, { code: 'final_draft_not_confirmed', field: 'draftId' }],
    [facts.conclusion !== 'lawful', { code: 'document_not_found_lawful', source }],
    [facts.numberTaken, { code: 'document_number_taken', field: 'documentNumber' }],
    [signedOn > today, { code: 'signed_in_the_future', field: 'signedOn' }],
    [effectiveOn < signedOn, { code: 'effective_before_signing', field: 'effectiveOn' }],
    [tooEarly, { code: 'effective_too_early', facts: { days: effectAfterPublish.value }, field: 'earlyEffectReason' }],
    [expiresOn !== null && expiresOn <= effectiveOn, { code: 'expires_before_effect', field: 'expiresOn' }],
    [
      expiresOn !== null && expiresOn > latest,
      { code: 'valid_too_long', facts: { years: validityMax.value, latest }, field: 'expiresOn' },
    ],
  ];
  return checks.filter(([fails]) => fails).map(([, reason]) => reason);
}

const source = {
  document: '国务院办公厅关于加强行政规范性文件制定和监督管理工作的通知（国办发〔2018〕37号）',
  article: '（六）',
};
