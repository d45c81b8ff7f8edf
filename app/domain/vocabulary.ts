/** The closed vocabularies of the record: the same words in the database, in code and in addresses (see the glossary). */

export const roles = [
  'drafter',
  'unitHead',
  'opennessOffice',
  'governmentOffice',
  'legalReviewer',
  'marketRegulator',
  'meetingSecretary',
  'auditor',
  'administrator',
] as const;
export type Role = (typeof roles)[number];

export const stages = ['consultation', 'review', 'deliberation', 'final'] as const;
export type Stage = (typeof stages)[number];

/** The independent classes of a docket; the longest minimum period of those that apply holds. */
export const classFlags = [
  'normativeDocument',
  'majorDecision',
  'rightsImpact',
  'enterpriseRelated',
  'specialGroups',
  'secret',
] as const;
export type ClassFlag = (typeof classFlags)[number];
export type ClassFlags = Record<ClassFlag, boolean>;

/** What a matter is about, for readers of the register; no rule depends on it. */
export const topics = [
  'countryside',
  'building',
  'transport',
  'environment',
  'education',
  'health',
  'welfare',
  'business',
  'safety',
  'culture',
  'other',
] as const;
export type Topic = (typeof topics)[number];

export const basisKinds = [
  'law',
  'administrativeRegulation',
  'localRegulation',
  'rule',
  'superiorDocument',
  'partyDocument',
  'standard',
] as const;
export type BasisKind = (typeof basisKinds)[number];
export const basisRelations = ['direct', 'reference', 'implements'] as const;
export type BasisRelation = (typeof basisRelations)[number];

export const channels = ['online', 'mail', 'email', 'phone', 'fax', 'counter', 'meeting'] as const;
export type Channel = (typeof channels)[number];

export const authorKinds = ['person', 'enterprise', 'association', 'organisation', 'government', 'anonymous'] as const;
export type AuthorKind = (typeof authorKinds)[number];
export const stances = ['support', 'oppose', 'neutral'] as const;
export type Stance = (typeof stances)[number];

/** What letters by e-mail can be asked for: everything, one unit, one docket. */
export const subscriptionScopes = ['all', 'unit', 'docket'] as const;
export type SubscriptionScope = (typeof subscriptionScopes)[number];

/** How people are heard beside written comments (decree 713, articles 14 to 21). */
export const activityKinds = ['hearing', 'panel', 'expertMeeting', 'questionnaire', 'visit'] as const;
export type ActivityKind = (typeof activityKinds)[number];
/** By which rule those who signed up are chosen; it is published with the notice. */
export const selectionRules = ['everyone', 'order', 'lot', 'criteria'] as const;
export type SelectionRule = (typeof selectionRules)[number];
/** How a paper of a hearing reached somebody who takes part; `online` is the person's own act. */
export const waysByHand = ['handedOver', 'posted', 'emailed'] as const;
export const deliveryWays = ['online', ...waysByHand] as const;
export type DeliveryWay = (typeof deliveryWays)[number];
export const questionKinds = ['single', 'multiple', 'text'] as const;
export type QuestionKind = (typeof questionKinds)[number];

/** By what means a matter of the catalogue is open to the public. */
export const participationMethods = ['publicComment', ...activityKinds, 'attendance', 'poll'] as const;
export type ParticipationMethod = (typeof participationMethods)[number];

export const dispositionResults = ['adopted', 'partial', 'rejected', 'outOfScope'] as const;
export type DispositionResult = (typeof dispositionResults)[number];

/** What a desk decides about showing one opinion, and why words of it are covered or all of it is withheld. */
export const moderationActs = ['shown', 'redacted', 'hidden'] as const;
export type ModerationAct = (typeof moderationActs)[number];
export const coverReasons = [
  'personalData',
  'otherPerson',
  'businessSecret',
  'stateSecret',
  'insult',
  'unlawful',
  'advertising',
] as const;
export type CoverReason = (typeof coverReasons)[number];

export const exemptionGrounds = [
  'confidential',
  'emergency_shortened',
  'emergency_simplified',
  'superior_urgent_order',
  'not_normative',
] as const;
export type ExemptionGround = (typeof exemptionGrounds)[number];

export const gateOutcomes = ['passed', 'passed_by_exemption', 'failed'] as const;
export type GateOutcome = (typeof gateOutcomes)[number];

export const submissionAnswers = ['accepted', 'supplement', 'returned'] as const;
export const conclusions = ['lawful', 'toBeAmended', 'unlawful'] as const;
export type Conclusion = (typeof conclusions)[number];

/** Why a provision was changed after the consultation where no opinion stands behind it. */
export const changeReasons = ['opinion', 'unitOpinion', 'legality', 'wording', 'other'] as const;
export type ChangeReason = (typeof changeReasons)[number];
export const reconsultAnswers = ['reconsult', 'not_needed'] as const;
export type ReconsultAnswer = (typeof reconsultAnswers)[number];

/** What became of a published notice: closing moved while open, opened again, put right, or lengthened for an outage. */
export const consultationChangeKinds = ['extended', 'reopened', 'corrected', 'compensated'] as const;
export type ConsultationChangeKind = (typeof consultationChangeKinds)[number];

export const fairCompetitionConclusions = ['conforms', 'exception', 'does_not_conform'] as const;
export type FairCompetitionConclusion = (typeof fairCompetitionConclusions)[number];
/** What a submission for legality review consists of, in the order in which the bureau reads it. */
export const materialItems = [
  'letter',
  'reviewDraft',
  'comparison',
  'notes',
  'basis',
  'notice',
  'feedback',
  'unitReplies',
  'enterpriseViews',
  'groupViews',
  'hearing',
  'expertOpinion',
  'fairCompetition',
  'riskReport',
  'otherAssessment',
  'unitLegality',
  'unitDiscussion',
  'interpretation',
  'exemption',
] as const;
export type MaterialItem = (typeof materialItems)[number];
export const returnGrounds = [
  'notConsulted',
  'opinionsUnanswered',
  'procedureSkipped',
  'materialsMissing',
  'outsideAuthority',
  'notSubjectToReview',
  'other',
] as const;
export type ReturnGround = (typeof returnGrounds)[number];
export const severities = ['must', 'should'] as const;
export type Severity = (typeof severities)[number];
export const pointResults = ['followed', 'notFollowed'] as const;
export type PointResult = (typeof pointResults)[number];
export const adviserKinds = ['legalAdviser', 'publicLawyer', 'expert'] as const;
export type AdviserKind = (typeof adviserKinds)[number];

export const itemKinds = ['decision', 'report'] as const;
export const representativeCategories = [
  'deputy',
  'committeeMember',
  'resident',
  'enterprise',
  'association',
  'expert',
  'media',
  'legalAdviser',
  'interestedParty',
] as const;
export type RepresentativeCategory = (typeof representativeCategories)[number];
export const consentFields = ['name', 'unit', 'post'] as const;
export type ConsentField = (typeof consentFields)[number];
export const adoptions = ['adopted', 'partial', 'rejected', 'referred'] as const;
export type Adoption = (typeof adoptions)[number];
