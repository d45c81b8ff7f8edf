import type { Profile } from './likeness';

/** For each unit, how many units of the other draft are looked at closely. */
const nearestKept = 8;
/** A pair of characters is too common to find candidates by when it would propose more pairs of units than this. */
const proposalsPerCode = 1024;

export type Candidate = { before: number; after: number };

/**
 * The pairs of units worth comparing closely: those that share rare pairs of characters, seen from both sides (so that
 * comparing the drafts the other way round looks at the same pairs). At most 16 per unit, whatever the size of the drafts.
 */
export function candidatesOf(before: ReadonlyMap<number, Profile>, after: ReadonlyMap<number, Profile>): Candidate[] {
  const places = { before: holdersOf(before), after: holdersOf(after) };
  const found = new Map<string, Candidate>();
  const add = (b: number, a: number) => found.set(`${b} ${a}`, { before: b, after: a });
  for (const [b, profile] of before) for (const a of nearest(profile, places.before, places.after)) add(b, a);
  for (const [a, profile] of after) for (const b of nearest(profile, places.after, places.before)) add(b, a);
  return [...found.values()];
}

type Holders = Map<number, number[]>;

function holdersOf(profiles: ReadonlyMap<number, Profile>): Holders {
  const holders: Holders = new Map();
  for (const [place, { codes, counts }] of profiles)
    for (const [k, code] of codes.entries()) {
      if (counts[k] === 0) continue;
      const known = holders.get(code);
      if (known) known.push(place);
      else holders.set(code, [place]);
    }
  return holders;
}

function nearest(profile: Profile, own: Holders, others: Holders): number[] {
  const common = new Map<number, number>();
  for (const [k, code] of profile.codes.entries()) {
    const holders = profile.counts[k] === 0 ? undefined : others.get(code);
    if (!holders || holders.length * own.get(code)!.length > proposalsPerCode) continue;
    for (const place of holders) common.set(place, (common.get(place) ?? 0) + profile.weights[k]!);
  }
  return [...common]
    .sort(([a, x], [b, y]) => y - x || a - b)
    .slice(0, nearestKept)
    .map(([place]) => place);
}
