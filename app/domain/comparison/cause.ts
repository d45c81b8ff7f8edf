import type { Adoption, DispositionResult } from '../vocabulary';

/**
 * What made a provision change: an opinion of the public (by its number in the published report, null before that is out), the
 * view of a representative who sat in on a meeting (by its address there, null before the meeting is public), or the conclusion of
 * a legality review. Days are civil days, 'YYYY-MM-DD'.
 */
export type Cause =
  | { kind: 'opinion'; id: string; consultation: string; opinion: number | null }
  | { kind: 'view'; id: string; meeting: string | null; heldOn: string }
  | { kind: 'review'; id: string; concludedOn: string };

/** What the public is told: opinions of published reports, views of published meetings, conclusions that were issued. */
export function isPublicCause(cause: Cause): boolean {
  if (cause.kind === 'opinion') return cause.opinion !== null;
  return cause.kind === 'review' || cause.meeting !== null;
}

type Said = { saidAt: Date; result?: DispositionResult | Adoption | null };

/**
 * Whether something said may be named as the cause of a change in a version that came in at `writtenAt`: it was said before,
 * and, where it gets an answer at all, was adopted at least in part.
 */
export const mayHaveCaused = ({ saidAt, result = 'adopted' }: Said, writtenAt: Date): boolean =>
  saidAt <= writtenAt && (result === 'adopted' || result === 'partial');
