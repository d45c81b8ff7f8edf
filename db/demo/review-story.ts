import type { MaterialItem } from '../../app/domain/vocabulary';

interface DemoReviewPoint {
  at: string;
  severity: 'required' | 'suggested';
  opinion: string;
  basis: string;
  answer: { result: 'adopted' | 'rejected'; text: string };
}

export interface DemoSubmission {
  submittedInDays: number;
  decidedInDays: number;
  outcome: 'accepted' | 'returned';
  letter: string;
  /** The reasons of a return, in the words sent to the drafting unit. */
  reasons: { what: string; fact: string; cure: string }[];
}

export interface DemoReview {
  issuedInDays: number;
  conclusion: 'lawful' | 'toBeAmended' | 'unlawful';
  file: string;
  procedureFinding: string;
  points: DemoReviewPoint[];
}

export interface DemoReviewing {
  /** Those without an answer still wait for the drafting unit. */
  points: (Omit<DemoReviewPoint, 'answer'> & Partial<Pick<DemoReviewPoint, 'answer'>>)[];
  adviser?: { name: string; view: string; inDays: number };
  supplements?: { askedInDays: number; dueInDays: number; items: MaterialItem[]; request: string };
}
