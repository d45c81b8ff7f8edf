/** The pairs of neighbouring characters of some words, as sorted codes, with how often each occurs and how much it counts. */
export type Profile = { codes: Uint32Array; counts: Uint32Array; weights: Uint32Array; length: number; total: number };

/** One profile per string. A pair of characters counts more the fewer strings have it, so that boilerplate weighs little. */
export function profilesOf(texts: readonly string[]): Profile[] {
  const counted = texts.map(countPairs);
  const holders = new Map<number, number>();
  for (const pairs of counted) for (const code of pairs.keys()) holders.set(code, (holders.get(code) ?? 0) + 1);
  return counted.map((pairs) => {
    const codes = Uint32Array.from(pairs.keys()).sort();
    const counts = codes.map((code) => pairs.get(code)!);
    // Whole numbers, so that sums do not depend on the order of adding and a comparison reads the same both ways.
    const weights = codes.map((code) => Math.round(16 * Math.log(1 + texts.length / holders.get(code)!)));
    return profile(codes, counts, weights);
  });
}

function countPairs(text: string): Map<number, number> {
  const pairs = new Map<number, number>();
  for (let k = 0; k < text.length; k++) {
    const code = (k === 0 ? 0 : text.charCodeAt(k - 1)) * 65536 + text.charCodeAt(k);
    pairs.set(code, (pairs.get(code) ?? 0) + 1);
  }
  return pairs;
}

function profile(codes: Uint32Array, counts: Uint32Array, weights: Uint32Array): Profile {
  let length = 0;
  let total = 0;
  for (let k = 0; k < codes.length; k++) {
    length += counts[k]!;
    total += counts[k]! * weights[k]!;
  }
  return { codes, counts, weights, length, total };
}

/** The weight of what both have. */
export function shared(a: Profile, b: Profile): number {
  let sum = 0;
  for (let i = 0, j = 0; i < a.codes.length && j < b.codes.length; ) {
    const difference = a.codes[i]! - b.codes[j]!;
    if (difference === 0) sum += Math.min(a.counts[i]!, b.counts[j]!) * a.weights[i]!;
    if (difference <= 0) i++;
    if (difference >= 0) j++;
  }
  return sum;
}

/** What is left of `whole` when `part` is taken out. */
export function without(whole: Profile, part: Profile): Profile {
  const counts = whole.counts.slice();
  for (let i = 0, j = 0; i < whole.codes.length && j < part.codes.length; ) {
    const difference = whole.codes[i]! - part.codes[j]!;
    if (difference === 0) counts[i] = Math.max(0, counts[i]! - part.counts[j]!);
    if (difference <= 0) i++;
    if (difference >= 0) j++;
  }
  return profile(whole.codes, counts, whole.weights);
}

/**
 * How alike two wordings are, 0 to 1. One that is wholly contained in a much longer one still counts as alike: an article
 * that grew tenfold is the same article.
 */
export function likeness(a: Profile, b: Profile): number {
  if (a.total === 0 || b.total === 0) return 0;
  const common = shared(a, b);
  return Math.max(common / Math.sqrt(a.total * b.total), common / Math.min(a.total, b.total) - 0.45);
}
