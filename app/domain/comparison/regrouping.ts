import { candidatesOf } from './candidates';
import { type Profile, shared, without } from './likeness';
import type { Pairs } from './pairs';

/** Parts found, by whole: `split` leads from earlier to later places, `merged` from later to earlier ones. */
export type Regrouping = { split: Map<number, number[]>; merged: Map<number, number[]> };

/** One way to look at two drafts: units of one as wholes, free units of the other as possible parts of them. */
type View = {
  wholes: readonly Profile[];
  parts: readonly Profile[];
  partner: ReadonlyMap<number, number>;
  found: Map<number, number[]>;
  taken: Set<number>;
};
type Views = { own: View; other: View };

/** A whole with the parts that may belong to it; `gain` is the weight of its words that they account for. */
type Proposal = Views & { whole: number; parts: number[]; gain: number };

/**
 * Finds provisions that were split into several or merged from several. Beside a joined partner, a free unit is a part
 * when it has a good share of exactly those words that the partner lacks; without a partner, at least two parts must
 * together have most of the words. Both directions are weighed together, the clearest case first.
 */
export function regroup(before: readonly Profile[], after: readonly Profile[], pairs: Pairs): Regrouping {
  const split: View = { wholes: before, parts: after, partner: pairs.afterOf, found: new Map(), taken: new Set() };
  const merged: View = { wholes: after, parts: before, partner: pairs.beforeOf, found: new Map(), taken: new Set() };
  const proposals = [...proposalsOf({ own: split, other: merged }), ...proposalsOf({ own: merged, other: split })].sort(
    (x, y) => y.gain - x.gain || placeSum(x) - placeSum(y),
  );
  for (const proposal of withoutTies(proposals)) accept(proposal);
  return { split: split.found, merged: merged.found };
}

const placeSum = ({ whole, parts }: Proposal) => parts.reduce((sum, part) => sum + part, whole);

/** What is equally good as a split and as a merger is neither, so that two drafts compare the same both ways round. */
function withoutTies(proposals: readonly Proposal[]): Proposal[] {
  const rank = (proposal: Proposal) => `${proposal.gain} ${placeSum(proposal)}`;
  const views = new Map<string, Set<View>>();
  for (const proposal of proposals)
    views.set(rank(proposal), (views.get(rank(proposal)) ?? new Set()).add(proposal.own));
  return proposals.filter((proposal) => views.get(rank(proposal))!.size === 1);
}

function proposalsOf({ own, other }: Views): Proposal[] {
  const rests = new Map(own.wholes.map((_, whole) => [whole, restOf(own, whole)]));
  const free = new Map([...own.parts.entries()].filter(([part]) => !other.partner.has(part)));
  const partsOf = new Map<number, number[]>();
  for (const { before: whole, after: part } of candidatesOf(rests, free))
    partsOf.set(whole, [...(partsOf.get(whole) ?? []), part]);
  return [...partsOf]
    .map(([whole, parts]) => ({ own, other, whole, ...gather(own, whole, parts) }))
    .filter(isConvincing);
}

/** What of a whole its partner does not have. */
function restOf({ wholes, parts, partner }: View, whole: number): Profile {
  const joined = partner.get(whole);
  return joined === undefined ? wholes[whole]! : without(wholes[whole]!, parts[joined]!);
}

/** Those of the candidates that are parts of the whole, each judged by what the clearer ones before it left over. */
function gather(view: View, whole: number, candidates: readonly number[]): { parts: number[]; gain: number } {
  const rest = restOf(view, whole);
  const byGain = candidates
    .map((part) => ({ part, gain: shared(rest, view.parts[part]!) }))
    .sort((x, y) => y.gain - x.gain || x.part - y.part);
  const parts: number[] = [];
  let left = rest;
  for (const { part } of byGain) {
    if (!isPart(left, view.wholes[whole]!, view.parts[part]!)) continue;
    parts.push(part);
    left = without(left, view.parts[part]!);
  }
  return { parts, gain: rest.total - left.total };
}

/** Measured on real revisions: true parts reach a likeness of 0.19 and more, chance resemblance stays below 0.09. */
const leastLikeness = 0.18;
const leastShare = 0.5;
/** In fewer characters than these, a common phrase would already look like a part. */
const fewestCharacters = 10;

function isPart(left: Profile, whole: Profile, part: Profile): boolean {
  if (Math.min(whole.length, part.length) < fewestCharacters) return false;
  const gain = shared(left, part);
  const isAlike = gain >= leastLikeness * Math.sqrt(whole.total * part.total);
  return isAlike || gain >= leastShare * Math.min(whole.total, part.total);
}

function accept({ own, other, whole, parts: proposed }: Proposal) {
  const partner = own.partner.get(whole);
  if (other.taken.has(whole) || (partner !== undefined && other.found.has(partner))) return;
  const isFree = (part: number) => !own.taken.has(part) && !other.found.has(part);
  const left = gather(own, whole, proposed.filter(isFree));
  if (!isConvincing({ own, whole, ...left })) return;
  own.found.set(whole, left.parts);
  for (const part of left.parts) own.taken.add(part);
}

function isConvincing({ own, whole, parts, gain }: Omit<Proposal, 'other'>): boolean {
  if (own.partner.has(whole)) return parts.length > 0;
  return parts.length > 1 && gain >= leastShare * own.wholes[whole]!.total;
}
