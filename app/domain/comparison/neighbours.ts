import type { Candidate } from './candidates';
import type { Pairs } from './pairs';

/** Where the free units stand between those already joined: the nearest joined place on each side, as a place of the later draft. */
type Surroundings = { left: number[]; right: number[] };

export class Neighbours {
  private readonly before: Surroundings;
  private readonly after: Surroundings;

  constructor(before: number, after: number, pairs: Pairs) {
    this.before = surroundings(before, after, (place) => pairs.afterOf.get(place));
    this.after = surroundings(after, after, (place) => (pairs.beforeOf.has(place) ? place : undefined));
  }

  /** On how many sides (0, 1, 2) the two stand beside the same joined unit. */
  shared({ before, after }: Candidate): number {
    const left = this.before.left[before] === this.after.left[after];
    const right = this.before.right[before] === this.after.right[after];
    return Number(left) + Number(right);
  }

  /** The free units of both drafts between the same joined ones, paired by rank from the front and from the back. */
  *sameRank(before: Iterable<number>, after: Iterable<number>): Generator<Candidate> {
    const gaps = new Map<number, { before: number[]; after: number[] }>();
    for (const place of before) this.gap(gaps, this.before.left[place]!).before.push(place);
    for (const place of after) this.gap(gaps, this.after.left[place]!).after.push(place);
    for (const gap of gaps.values())
      for (let k = 0; k < Math.min(gap.before.length, gap.after.length); k++) {
        yield { before: gap.before[k]!, after: gap.after[k]! };
        yield { before: gap.before.at(-1 - k)!, after: gap.after.at(-1 - k)! };
      }
  }

  private gap(gaps: Map<number, { before: number[]; after: number[] }>, left: number) {
    const known = gaps.get(left) ?? { before: [], after: [] };
    gaps.set(left, known);
    return known;
  }
}

function surroundings(length: number, end: number, joined: (place: number) => number | undefined): Surroundings {
  const left: number[] = [];
  const right: number[] = [];
  for (let k = 0, nearest = -1; k < length; k++) {
    left[k] = nearest;
    nearest = joined(k) ?? nearest;
  }
  for (let k = length - 1, nearest = end; k >= 0; k--) {
    right[k] = nearest;
    nearest = joined(k) ?? nearest;
  }
  return { left, right };
}
