import { joinAlike } from './alike';
import { type Couple, joinByContents } from './headings';
import { joinIdentical, joinRepeated } from './identical';
import { profilesOf } from './likeness';
import { Pairs } from './pairs';
import { type Regrouping, regroup } from './regrouping';
import type { Unit } from './unit';

/** Which units of the earlier draft became which of the later; one side is empty for what was added or deleted. */
export type Link = { before: Unit[]; after: Unit[] };

/** Links all units of two drafts by content: every unit is in exactly one link. */
export function linkUnits(before: readonly Unit[], after: readonly Unit[]): Link[] {
  const body = linkBody(before.filter(isBody), after.filter(isBody));
  const couples = body.flatMap(({ before, after }) =>
    before[0] && after[0] ? [{ before: before[0], after: after[0] }] : [],
  );
  const headings = headingKinds.flatMap((is) => linkHeadings(before.filter(is), after.filter(is), couples));
  return [...body, ...headings];
}

const isBody = (unit: Unit) => unit.sort !== 'heading';
const isTitle = (unit: Unit) => unit.node.level === 'title';
const isNote = (unit: Unit) => unit.node.level === 'note';
const headingKinds = [isTitle, isNote, (unit: Unit) => !isBody(unit) && !isTitle(unit) && !isNote(unit)];

function linkBody(before: Unit[], after: Unit[]): Link[] {
  const pairs = new Pairs();
  joinIdentical(before.map(key), after.map(key), pairs);
  // What is free on one side only was simply added or deleted: nothing to compare it with.
  if (pairs.afterOf.size === before.length || pairs.afterOf.size === after.length) return linksOf(before, after, pairs);
  const profiles = joinByLikeness(before, after, pairs);
  return linksOf(before, after, pairs, regroup(profiles.before, profiles.after, pairs));
}

function linkHeadings(before: Unit[], after: Unit[], couples: readonly Couple[]): Link[] {
  const pairs = new Pairs();
  joinByContents(couples, placesOf(before), placesOf(after), pairs);
  joinIdentical(before.map(key), after.map(key), pairs);
  joinByLikeness(before, after, pairs);
  const isOnlyTitle = before.length === 1 && after.length === 1 && isTitle(before[0]!);
  if (isOnlyTitle && pairs.isFree(0, 0)) pairs.join(0, 0);
  return linksOf(before, after, pairs);
}

const key = (unit: Unit) => unit.masked.words;
const placesOf = (units: Unit[]) => new Map(units.map((unit, place) => [unit, place]));

function joinByLikeness(before: Unit[], after: Unit[], pairs: Pairs) {
  const profiles = profilesOf([...before, ...after].map(key));
  const described = [...before, ...after].map((unit, k) => ({ profile: profiles[k]!, label: unit.node.label }));
  joinAlike(described.slice(0, before.length), described.slice(before.length), pairs);
  joinRepeated(before.map(key), after.map(key), pairs);
  return { before: profiles.slice(0, before.length), after: profiles.slice(before.length) };
}

function linksOf(before: Unit[], after: Unit[], pairs: Pairs, regrouping?: Regrouping): Link[] {
  const split = regrouping?.split ?? new Map<number, number[]>();
  const merged = regrouping?.merged ?? new Map<number, number[]>();
  const partsBefore = new Set([...merged.values()].flat());
  const partsAfter = new Set([...split.values()].flat());
  const pick = (units: Unit[], places: (number | undefined)[]) =>
    places.flatMap((place) => (place === undefined ? [] : [units[place]!])).sort((x, y) => x.position - y.position);
  const fromBefore = [...before.keys()].map((b): Link => {
    const a = pairs.afterOf.get(b);
    return {
      before: pick(before, [b, ...((a !== undefined && merged.get(a)) || [])]),
      after: pick(after, [a, ...(split.get(b) ?? [])]),
    };
  });
  const fromAfter = [...after.keys()].map(
    (a): Link => ({ before: pick(before, merged.get(a) ?? []), after: [after[a]!] }),
  );
  return [
    ...fromBefore.filter((_, b) => !partsBefore.has(b)),
    ...fromAfter.filter((_, a) => !partsAfter.has(a) && !pairs.beforeOf.has(a)),
  ];
}
