import type { Pairs } from './pairs';
import type { Unit } from './unit';

/** Two provisions that are taken to be the same one. */
export type Couple = { before: Unit; after: Unit };

/**
 * Joins headings by what stands under them: two headings of one level belong together when each has most of its
 * provisions in common with the other. So a chapter is known again under a new name, and two sections called 一般规定 are
 * not confused. `before` and `after` give each heading's place in the lists that `pairs` speaks of.
 */
export function joinByContents(
  couples: readonly Couple[],
  before: ReadonlyMap<Unit, number>,
  after: ReadonlyMap<Unit, number>,
  pairs: Pairs,
) {
  const votes = new Map<Unit, Map<Unit, number>>();
  const vote = (one: Unit, other: Unit) => {
    const known = votes.get(one) ?? new Map<Unit, number>();
    votes.set(one, known.set(other, (known.get(other) ?? 0) + 1));
  };
  for (const couple of couples)
    for (const heading of couple.before.under)
      for (const other of couple.after.under)
        if (heading.node.level === other.node.level) {
          vote(heading, other);
          vote(other, heading);
        }
  for (const [heading, place] of before) {
    const other = favourite(votes.get(heading));
    if (!other || favourite(votes.get(other)) !== heading) continue;
    if (pairs.isFree(place, after.get(other)!)) pairs.join(place, after.get(other)!);
  }
}

function favourite(votes: ReadonlyMap<Unit, number> | undefined): Unit | undefined {
  return votes && [...votes].reduce((most, next) => (next[1] > most[1] ? next : most))[0];
}
