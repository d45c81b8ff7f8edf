import { candidatesOf } from './candidates';
import { likeness, type Profile } from './likeness';
import { Neighbours } from './neighbours';
import type { Pairs } from './pairs';

/** The score from which a pair is sure enough to place its neighbours, and the least score. Measured on real revisions. */
const sureScore = 0.6;
const leastScore = 0.3;
/** Far from each other, provisions of one kind (two penalties, say) are alike without being the same. */
const leastLikenessApart = 0.45;
/** Standing beside the same unit in both drafts (each side), or bearing the same number, makes a pair a little more likely. */
const sameNeighbour = 0.05;
const sameLabel = 0.02;

export type Described = { profile: Profile; label: string };

/** Joins free units by likeness of their words, the best first; order and number only tip the balance. */
export function joinAlike(before: readonly Described[], after: readonly Described[], pairs: Pairs) {
  const freeBefore = freeOf(before, pairs.afterOf);
  const freeAfter = freeOf(after, pairs.beforeOf);
  if (freeBefore.size === 0 || freeAfter.size === 0) return;
  const ranks = new Neighbours(before.length, after.length, pairs).sameRank(freeBefore.keys(), freeAfter.keys());
  const candidates = [...candidatesOf(freeBefore, freeAfter), ...ranks].map((pair) => {
    const [b, a] = [before[pair.before]!, after[pair.after]!];
    return { ...pair, likeness: likeness(b.profile, a.profile), bonus: b.label === a.label ? sameLabel : 0 };
  });
  for (const least of [sureScore, leastScore]) {
    const neighbours = new Neighbours(before.length, after.length, pairs);
    const scored = candidates
      .filter((pair) => pair.likeness > 0 && pairs.isFree(pair.before, pair.after))
      .map((pair) => ({ ...pair, score: pair.likeness + pair.bonus + sameNeighbour * neighbours.shared(pair) }))
      .filter((pair) => pair.score >= least && (pair.likeness >= leastLikenessApart || neighbours.shared(pair) > 0))
      .sort((x, y) => y.score - x.score || x.before + x.after - y.before - y.after);
    for (const pair of scored) if (pairs.isFree(pair.before, pair.after)) pairs.join(pair.before, pair.after);
  }
}

function freeOf(units: readonly Described[], joined: ReadonlyMap<number, number>): Map<number, Profile> {
  return new Map([...units.entries()].filter(([k]) => !joined.has(k)).map(([k, unit]) => [k, unit.profile]));
}
