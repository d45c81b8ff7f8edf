import type { MaterialItem } from '../vocabulary';

/** The steps beside the consultation that a file shows, by their item in the list of materials, in the order of the law. */
export const stepItems = [
  'unitReplies',
  'enterpriseViews',
  'groupViews',
  'hearing',
  'expertOpinion',
  'riskReport',
  'unitLegality',
  'unitDiscussion',
  'letter',
] as const satisfies readonly MaterialItem[];
export type StepItem = (typeof stepItems)[number];
