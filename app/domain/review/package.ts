import type { MaterialEntry, NotApplicable } from './materials';

/** What is put before a collective discussion (decree 713, article 29), in the order of the article. */
const packageParts = [
  'draft',
  'fairCompetition',
  'publicOpinions',
  'expertOpinion',
  'riskReport',
  'legalityOpinion',
  'followUp',
  'other',
] as const;
export type PackagePart = (typeof packageParts)[number];

export type PackageState = { part: PackagePart; state: MaterialEntry['state']; notApplicable: NotApplicable | null };

export type PackageFacts = {
  materials: MaterialEntry[];
  /** The review is concluded and its opinion made as a document. */
  opinionIssued: boolean;
  /** Nothing of the review's opinion is open; a lawful one leaves nothing to follow. */
  followedUp: boolean;
};

const itemOf = {
  draft: 'reviewDraft',
  fairCompetition: 'fairCompetition',
  publicOpinions: 'feedback',
  expertOpinion: 'expertOpinion',
  riskReport: 'riskReport',
} as const;

/** The state of every part. The parts of article 29, items 2 to 4, are needed only where the step was due; why not, is said. */
export function packageStates({ materials, opinionIssued, followedUp }: PackageFacts): PackageState[] {
  return packageParts.map((part) => {
    if (part === 'legalityOpinion')
      return { part, state: opinionIssued ? 'submitted' : 'missing', notApplicable: null };
    if (part === 'followUp') return { part, state: followedUp ? 'submitted' : 'missing', notApplicable: null };
    if (part === 'other') return { part, state: 'submitted', notApplicable: null };
    const entry = materials.find(({ item }) => item === itemOf[part]);
    return { part, state: entry?.state ?? 'missing', notApplicable: entry?.notApplicable ?? null };
  });
}

/** The parts without which the discussion is not prepared. */
export const missingParts = (states: readonly PackageState[]): PackagePart[] =>
  states.filter(({ state }) => state === 'missing').map(({ part }) => part);
