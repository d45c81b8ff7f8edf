type Place = { before: number; after: number; weight: number };

/**
 * The heaviest set of places that stand in the same order in both drafts (indexes into `places`); what is not in it has
 * moved. O(n log n): a Fenwick tree holds, per later position, the heaviest chain that ends at or before it.
 */
export function keptInOrder(places: readonly Place[]): Set<number> {
  const byBefore = [...places.keys()].sort((a, b) => places[a]!.before - places[b]!.before);
  const size = places.reduce((most, place) => Math.max(most, place.after), 0) + 2;
  const heaviest = new Int32Array(size).fill(-1);
  const chainWeight = new Float64Array(places.length);
  const previous = new Int32Array(places.length).fill(-1);
  const heavier = (a: number, b: number) => (b === -1 || (a !== -1 && chainWeight[a]! >= chainWeight[b]!) ? a : b);
  let best = -1;
  for (const index of byBefore) {
    const { after, weight } = places[index]!;
    let end = -1;
    for (let k = after; k > 0; k -= k & -k) end = heavier(heaviest[k]!, end);
    previous[index] = end;
    chainWeight[index] = weight + (end === -1 ? 0 : chainWeight[end]!);
    for (let k = after + 1; k < size; k += k & -k) heaviest[k] = heavier(heaviest[k]!, index);
    best = heavier(best, index);
  }
  const kept = new Set<number>();
  for (let index = best; index !== -1; index = previous[index]!) kept.add(index);
  return kept;
}
