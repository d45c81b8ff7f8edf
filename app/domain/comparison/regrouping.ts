import { candidatesOf } from './candidates';
import { type Profile, shared, without } from './likeness';
import type { Pairs } from './pairs';

/** One reading of the drafts: units of one draft as wholes, free units of the other as possible parts of them. */
type Reading = {
  wholes: readonly Profile[];
  parts: readonly Profile[];
  partner: ReadonlyMap<number, number>;
  /** What of each whole its partner, and the parts found so far, do not have. */
  rest: Map<number, Profile>;
  found: Map<number, number[]>;
  owner: Map<number, number>;
};

/** Parts found beside the joined partner, by whole: `split` from earlier to later positions, `merged` from later to earlier. */
export type Regrouping = { split: Map<number, number[]>; merged: Map<number, number[]> };

/**
 * Finds provisions that were split into several or merged from several: a free unit is a part when it has a good share of
 * exactly those words that the whole's partner lacks. Both directions are weighed together, the clearest case first.
 */
export function regroup(before: readonly Profile[], after: readonly Profile[], pairs: Pairs): Regrouping {
  const splitting = reading(before, after, pairs.afterOf);
  const merging = reading(after, before, pairs.beforeOf);
  const proposals = [
    ...proposalsOf(splitting, merging, freeOf(after, pairs.beforeOf)),
    ...proposalsOf(merging, splitting, freeOf(before, pairs.afterOf)),
  ].sort((x, y) => y.gain - x.gain || x.whole + x.part - y.whole - y.part);
  for (const proposal of proposals) accept(proposal);
  return { split: convincing(splitting), merged: convincing(merging) };
}

type Proposal = { own: Reading; other: Reading; whole: number; part: number; gain: number };

function reading(wholes: readonly Profile[], parts: readonly Profile[], partner: ReadonlyMap<number, number>): Reading {
  const rest = new Map<number, Profile>();
  for (const [k, whole] of wholes.entries()) {
    const joined = partner.get(k);
    rest.set(k, joined === undefined ? whole : without(whole, parts[joined]!));
  }
  return { wholes, parts, partner, rest, found: new Map(), owner: new Map() };
}

function freeOf(profiles: readonly Profile[], joined: ReadonlyMap<number, number>): Map<number, Profile> {
  return new Map([...profiles.entries()].filter(([k]) => !joined.has(k)));
}

function proposalsOf(own: Reading, other: Reading, free: ReadonlyMap<number, Profile>): Proposal[] {
  return candidatesOf(own.rest, free).map(({ before: whole, after: part }) => {
    return { own, other, whole, part, gain: shared(own.rest.get(whole)!, own.parts[part]!) };
  });
}

function accept({ own, other, whole, part }: Proposal) {
  const partner = own.partner.get(whole);
  const busy = own.owner.has(part) || other.found.has(part) || other.owner.has(whole);
  if (busy || (partner !== undefined && other.found.has(partner))) return;
  const rest = own.rest.get(whole)!;
  if (!isPart(rest, own.wholes[whole]!, own.parts[part]!)) return;
  own.owner.set(part, whole);
  own.found.set(whole, [...(own.found.get(whole) ?? []), part]);
  own.rest.set(whole, without(rest, own.parts[part]!));
}

/** Measured on real revisions: true parts reach 0.19 and more, chance resemblance stays below 0.09. */
const leastLikeness = 0.18;
const leastShare = 0.5;
/** In fewer characters than these, a common phrase would already look like a part. */
const fewestCharacters = 10;

function isPart(rest: Profile, whole: Profile, part: Profile): boolean {
  const gain = shared(rest, part);
  if (Math.min(whole.length, part.length) < fewestCharacters) return false;
  return (
    gain >= leastLikeness * Math.sqrt(whole.total * part.total) ||
    gain >= leastShare * Math.min(whole.total, part.total)
  );
}

/** A whole without a partner is split only when at least two parts together have most of its words. */
function convincing({ wholes, partner, rest, found }: Reading): Map<number, number[]> {
  const isConvincing = (whole: number, parts: number[]) =>
    partner.has(whole) || (parts.length > 1 && rest.get(whole)!.total <= leastShare * wholes[whole]!.total);
  return new Map([...found].filter(([whole, parts]) => isConvincing(whole, parts)));
}
