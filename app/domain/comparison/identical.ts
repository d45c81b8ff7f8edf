import type { Pairs } from './pairs';

/** Joins units whose words occur once in each draft, and from there on the neighbours with the same words. Linear. */
export function joinIdentical(before: readonly string[], after: readonly string[], pairs: Pairs) {
  for (const { b, a } of placesByWords(before, after, pairs))
    if (b.length === 1 && a.length === 1) pairs.join(b[0]!, a[0]!);
  const joined = [...pairs.afterOf];
  for (const [b, a] of [[-1, -1] as const, ...joined]) grow(before, after, pairs, b, a, 1);
  for (const [b, a] of [...joined, [before.length, after.length] as const]) grow(before, after, pairs, b, a, -1);
}

/** Joins in order what is left of units with the same words: repeated ones for which no neighbour spoke. */
export function joinRepeated(before: readonly string[], after: readonly string[], pairs: Pairs) {
  for (const { b, a } of placesByWords(before, after, pairs))
    for (let k = 0; k < Math.min(b.length, a.length); k++) pairs.join(b[k]!, a[k]!);
}

type Places = { b: number[]; a: number[] };

function placesByWords(before: readonly string[], after: readonly string[], pairs: Pairs): Places[] {
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
