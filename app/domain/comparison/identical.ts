import type { Pairs } from './pairs';

/**
 * Joins units whose keys are equal: first those that occur once in each draft, then repeated ones beside a joined
 * neighbour, then what is left of the repeated ones in order. Linear in the number of units.
 */
export function joinIdentical(before: readonly string[], after: readonly string[], pairs: Pairs) {
  const places = group(before, after, pairs);
  for (const { b, a } of places) if (b.length === 1 && a.length === 1) pairs.join(b[0]!, a[0]!);
  for (const [b, a] of [[-1, -1], ...pairs.afterOf] as [number, number][]) grow(before, after, pairs, b, a, 1);
  for (const [b, a] of [[before.length, after.length], ...pairs.afterOf] as [number, number][])
    grow(before, after, pairs, b, a, -1);
  for (const { b, a } of places) {
    const left = a.filter((place) => !pairs.beforeOf.has(place));
    for (const place of b) if (left.length > 0 && !pairs.afterOf.has(place)) pairs.join(place, left.shift()!);
  }
}

type Places = { b: number[]; a: number[] };

function group(before: readonly string[], after: readonly string[], pairs: Pairs): Places[] {
  const places = new Map<string, Places>();
  for (const [k, key] of before.entries()) {
    if (pairs.afterOf.has(k)) continue;
    const known = places.get(key);
    if (known) known.b.push(k);
    else places.set(key, { b: [k], a: [] });
  }
  for (const [k, key] of after.entries()) if (!pairs.beforeOf.has(k)) places.get(key)?.a.push(k);
  return [...places.values()];
}

function grow(before: readonly string[], after: readonly string[], pairs: Pairs, b: number, a: number, step: 1 | -1) {
  for (let i = b + step, j = a + step; before[i] !== undefined && before[i] === after[j]; i += step, j += step) {
    if (!pairs.isFree(i, j)) return;
    pairs.join(i, j);
  }
}
