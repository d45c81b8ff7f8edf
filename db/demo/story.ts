import type { Topic } from '~/domain/vocabulary';
import type { DemoComment } from './demo-comment';
import type { DemoReview, DemoReviewing, DemoSubmission } from './review-story';

/*
 * An invented county, its units, ten dockets and two meetings, as plain data. Nothing here is real but the national laws
 * quoted as basis. `…InDays` counts civil days from the day of seeding (negative: past); times are Beijing time, 'HH:MM'.
 * `file` names a file of `texts/`. A place in a draft is the printed label of its article, '第十二条'; none means the whole text.
 */

export interface DemoUnit {
  key: string;
  parent?: string;
  name: string;
  kind: 'government' | 'office' | 'department' | 'township';
  address: string;
  phone: string;
  email: string;
}

export interface DemoBasis {
  kind: 'law' | 'administrativeRegulation' | 'superiorDocument';
  title: string;
  documentNumber?: string;
  issuingBody: string;
  citedArticle?: string;
  quotation: string;
  /** Places of the consulted draft that rest on it. */
  supports: string[];
  relation: 'direct' | 'reference' | 'implements';
}

interface DemoConsultation {
  publishedInDays: number;
  opensInDays: number;
  closesInDays: number;
  questions: string[];
  /** Where paper copies lie and opinions are taken. */
  places: string[];
  channels: {
    online: true;
    postalAddress: string;
    envelopeMark: string;
    phone: string;
    fax?: string;
    email: string;
    counter: string;
  };
}

type ClassFlag = 'normativeDocument' | 'majorDecision' | 'rightsImpact' | 'enterpriseRelated' | 'specialGroups';

/** Other ways in which people were heard, and records the gate asks for. */
interface DemoEvidence {
  kind:
    | 'panel'
    | 'association'
    | 'specialGroup'
    | 'fairCompetition'
    | 'expertOpinion'
    | 'riskReport'
    | 'unitLegality'
    | 'unitDiscussion'
    | 'unitReplies';
  title: string;
  text: string;
  inDays: number;
}

/** A change to a published notice; `closesInDays` moves the closing, `phone` puts the telephone number right. */
interface DemoNoticeChange {
  inDays: number;
  at: string;
  reason: string;
  closesInDays?: number;
  phone?: string;
}

export interface DemoDocket {
  key: string;
  situation: 'open' | 'answering' | 'feedbackReady' | 'issued' | 'refused' | 'reviewing' | 'scheduled' | 'terminated';
  title: string;
  issuingOrgan: string;
  leadUnit: string;
  coUnits: string[];
  /** Those that apply; none: other matters. */
  topic: Topic;
  classes: ClassFlag[];
  summary: string;
  affected: string[];
  notesFile: string;
  drafts: { stage: 'consultation' | 'review' | 'final'; file: string; inDays: number }[];
  basis: DemoBasis[];
  consultation: DemoConsultation;
  noticeChanges?: DemoNoticeChange[];
  comments: DemoComment[];
  evidence: DemoEvidence[];
  feedback?: { file: string; readyInDays: number; publishedInDays?: number };
  submissions: DemoSubmission[];
  review?: DemoReview;
  /** A review that is not concluded yet. */
  reviewing?: DemoReviewing;
  document?: {
    numberPrefix: string;
    sequence: number;
    headNote: string;
    signedInDays: number;
    publishedInDays: number;
    effectiveInDays: number;
    validYears: number;
  };
  interpretation?: { file: string; publishedInDays: number };
  termination?: { inDays: number; reason: string };
}

export interface DemoRepresentative {
  key: string;
  category: 'deputy' | 'committeeMember' | 'resident' | 'enterprise' | 'association' | 'expert' | 'media';
  name: string;
  unit: string;
  post: string;
  email?: string;
  /** Speaks for elderly or disabled people or for one of their bodies. */
  forSpecialGroup?: boolean;
  /** Fields whose publication the person agreed to; without the name, category and view are published. */
  consents: ('name' | 'unit' | 'post')[];
}

export interface DemoView {
  /** The article of the final text that was changed because of it. */
  ledTo?: string;
  representative: string;
  agendaItem: string;
  text: string;
  /** The person confirmed these words on a signed sheet. */
  confirmed?: boolean;
  /** Without a result the unit has not answered yet. */
  adoption: {
    result?: 'adopted' | 'partial' | 'rejected' | 'referred';
    reason?: string;
    handledBy: string;
    dueInDays?: number;
    reply?: { result: 'adopted' | 'partial' | 'rejected'; reason: string; inDays: number };
  };
}

export interface DemoMeeting {
  key: string;
  name: string;
  number: number;
  inDays: number;
  startsAt: string;
  place: string;
  agenda: {
    key: string;
    title: string;
    kind: 'decision' | 'report';
    unit: string;
    docket?: string;
    outcome?: string;
  }[];
  selection: string;
  invited: string[];
  declined?: string[];
  absent: string[];
  views: DemoView[];
  repliedInDays?: number;
  publishedInDays?: number;
  /** A second version: why, and what was wrong. */
  correction?: { inDays: number; reason: string; place: string };
  /** Somebody who later no longer agreed to be named. */
  withdraws?: { representative: string; inDays: number };
}

export interface DemoCounty {
  name: string;
  government: string;
  prefecture: string;
  units: DemoUnit[];
  dockets: DemoDocket[];
  representatives: DemoRepresentative[];
  meetings: DemoMeeting[];
}
