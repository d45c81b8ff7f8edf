import type { Act } from '~/commands/act.server';
import type { ClassFlag, MaterialItem, Role } from '~/domain/vocabulary';
import type { County } from '../../../situations/county';
import { openedDocket } from '../../../situations/dockets';

/** `changed`: it says more than any consultation draft did. */
type Draft = { id: string; confirmed: boolean; changed: boolean };
export type Round = {
  consultationId: string;
  number: string;
  published: boolean;
  closesAt: Date;
  comments: { receivedAt: Date; answered: boolean }[];
  countedThrough: Date | null;
};

/** What somebody who only watched the answers of the commands knows of a docket: no rule of the product is used for it. */
export type Known = {
  now: Date;
  terminated: boolean;
  /** There is a law behind an article. */
  basis: boolean;
  /** Which files for the steps before a review are in, and why the others were not due. */
  handedIn: Record<string, string>;
  /** The document touches business: enterprises are heard, and the market regulator concludes on the very text. */
  enterprise: boolean;
  confirmedReviewDraft: string | null;
  competitionOn: string | null;
  /** Why the review draft says more was written down. */
  explained: boolean;
  consultationDraft: Draft | null;
  reviewDraft: Draft | null;
  rounds: Round[];
  exemption: { id: string; state: 'asked' | 'approved' | 'refused' } | null;
  /** The attempt that is with the bureau, and its review once it was accepted. */
  open: { submissionId: string; draft: Draft; reviewId: string | null } | null;
  reviews: number;
  /** What the reviewer asked for last. */
  supplements: string | null;
};

export type Walk = { here: County; docketId: string; known: Known; as: (role: Role | 'citizen') => Act };

/** A walk begins with a docket that was just opened. */
export async function begunWalk(here: County, { enterprise = false } = {}): Promise<Walk> {
  const flags: ClassFlag[] = [
    'normativeDocument',
    'rightsImpact',
    ...(enterprise ? (['enterpriseRelated'] as const) : []),
  ];
  const { docketId } = await openedDocket(here, { flags });
  const known: Known = {
    now: here.as('auditor').now,
    terminated: false,
    basis: false,
    handedIn: {},
    enterprise,
    confirmedReviewDraft: null,
    competitionOn: null,
    explained: false,
    consultationDraft: null,
    reviewDraft: null,
    rounds: [],
    exemption: null,
    open: null,
    reviews: 0,
    supplements: null,
  };
  const as = (role: Role | 'citizen'): Act =>
    role === 'citizen'
      ? { ...here.system, actor: { kind: 'citizen' }, now: known.now }
      : { ...here.as(role), now: known.now };
  return { here, docketId, known, as };
}

/** The same walk seen by a server whose clock differs by some hours. */
export const underOwnClock = (walk: Walk, hours: number): Walk => ({
  ...walk,
  as: (role) => {
    const act = walk.as(role);
    return { ...act, now: new Date(act.now.getTime() + hours * 3_600_000) };
  },
});

/** What a docket of the walk's classes hands in before it is sent; the letter comes with the sending. */
export const asked = (enterprise: boolean): MaterialItem[] => [
  'unitReplies',
  ...(enterprise ? (['enterpriseViews'] as const) : []),
  ...(['hearing', 'expertOpinion', 'riskReport', 'unitLegality', 'unitDiscussion'] as const),
];

/** The condition in the plain words of the county's plan: everybody who was asked was answered, or somebody else agreed that nobody need be asked. */
export function mayBeReviewed(
  { now, terminated, basis, handedIn, enterprise, competitionOn, explained, rounds, exemption }: Known,
  draft: Draft | null,
): boolean {
  if (terminated || !basis || !draft?.confirmed || asked(enterprise).some((item) => !handedIn[item])) return false;
  if (enterprise && competitionOn !== draft.id) return false;
  const answered = rounds.every(({ published, closesAt, countedThrough, comments }) => {
    const counted = comments.filter(({ receivedAt }) => countedThrough !== null && receivedAt <= countedThrough);
    return published && closesAt <= now && countedThrough !== null && counted.every((comment) => comment.answered);
  });
  const nobodyAsked = rounds.every(({ published }) => !published);
  const accounted = !draft.changed || explained || nobodyAsked;
  return (rounds.length > 0 && answered && accounted) || (nobodyAsked && exemption?.state === 'approved');
}
