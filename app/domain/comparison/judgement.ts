import { type Level, levels } from '~/domain/provision/provision';
import type { Change, ChangeKind } from './change';
import { fold } from './folding';
import type { Link } from './linking';
import { keptInOrder } from './order';
import { type Masked, type Relation, type Renumbering, relate } from './references';
import type { Unit } from './unit';

/** What the judgement of one link needs to know of all the others. */
export type Context = { renumbering: Renumbering; inOrder: ReadonlySet<Link>; chapters: Chapters };
type Chapters = { afterOf: ReadonlyMap<Unit, Unit>; beforeOf: ReadonlyMap<Unit, Unit> };

export function contextOf(links: readonly Link[]): Context {
  const linked = links.filter((link) => link.before.length > 0 && link.after.length > 0);
  const inOrder = [isHeading, isBody].flatMap((is) => chain(linked.filter(is)));
  return { renumbering: renumberingOf(linked), inOrder: new Set(inOrder), chapters: chaptersOf(linked) };
}

export function judge(link: Link, context: Context): Change {
  const words = relationOf(link, context);
  return {
    change: kindOf(link, words, context),
    of: (link.after[0] ?? link.before[0])!.sort,
    words,
    before: link.before.map((unit) => unit.node.id),
    after: link.after.map((unit) => unit.node.id),
    beforeLabel: link.before.map(labelOf).join('、'),
    afterLabel: link.after.map(labelOf).join('、'),
  };
}

function kindOf(link: Link, words: Relation, context: Context): ChangeKind {
  if (link.before.length === 0) return 'added';
  if (link.after.length === 0) return 'deleted';
  if (link.after.length > 1) return 'split';
  if (link.before.length > 1) return 'merged';
  if (!context.inOrder.has(link) || changedChapter(link, context)) return 'moved';
  if (words === 'different') return 'reworded';
  return words === 'references' || numberOf(link.before[0]!) !== numberOf(link.after[0]!) ? 'renumbered' : 'same';
}

const isHeading = (link: Link) => link.before[0]!.sort === 'heading';
const isBody = (link: Link) => link.before[0]!.sort !== 'heading';

/** As many as possible are taken to have kept their place; among equal numbers, the longer texts. */
function chain(links: Link[]): Link[] {
  const length = (link: Link) => link.before[0]!.text.length + link.after[0]!.text.length;
  const whole = links.reduce((sum, link) => sum + length(link), 1);
  const places = links.map((link) => ({
    before: link.before[0]!.position,
    after: link.after[0]!.position,
    weight: 1 + length(link) / whole,
  }));
  return [...keptInOrder(places)].map((index) => links[index]!);
}

function relationOf({ before, after }: Link, { renumbering }: Context): Relation {
  return relate(joined(before), joined(after), renumbering);
}

function joined(units: readonly Unit[]): Masked {
  return {
    words: units.map((unit) => unit.masked.words).join(''),
    references: units.flatMap((unit) => unit.masked.references),
  };
}

function numberOf({ node }: Unit): string {
  return node.label && `${node.level} ${node.ordinal ?? fold(node.label)}`;
}

const nameOf: Partial<Record<Level, string>> = { article: '条', chapter: '章' };

/** `12条` → `13条`: what references to articles and chapters may follow without being a change of words. */
function renumberingOf(links: readonly Link[]): Renumbering {
  const renumbering = new Map<string, Set<string>>();
  for (const { before, after } of links)
    for (const { node: from } of before) {
      const was = `${from.ordinal}${nameOf[from.level]}`;
      const became = after.map(({ node: to }) => `${to.ordinal}${nameOf[to.level]}`);
      if (from.level in nameOf) renumbering.set(was, new Set([...(renumbering.get(was) ?? []), ...became]));
    }
  return renumbering;
}

const isChapter = (unit: Unit) => unit.node.level === 'chapter';

function chaptersOf(links: readonly Link[]): Chapters {
  const chapters = links
    .filter((link) => isChapter(link.before[0]!))
    .map(({ before, after }) => [before[0]!, after[0]!] as const);
  return { afterOf: new Map(chapters), beforeOf: new Map(chapters.map(([was, is]) => [is, was])) };
}

/** Both chapters stand in both drafts, and the provision went from one to the other: moved, even where its order did not change. */
function changedChapter(link: Link, { chapters }: Context): boolean {
  const [was, is] = [link.before[0]!.under.find(isChapter), link.after[0]!.under.find(isChapter)];
  if (!was || !is) return false;
  return chapters.afterOf.has(was) && chapters.beforeOf.has(is) && chapters.afterOf.get(was) !== is;
}

const openingWords = 16;

/** As printed; a point of a notice with those it stands under, as 二、（一）; what has no label by its opening words. */
function labelOf({ node, text, sort, under }: Unit): string {
  if (!node.label) return text.split('\n')[0]!.slice(0, openingWords);
  const points = sort === 'provision' ? under.filter((heading) => isPoint(heading.node.level)) : [];
  return [...points, { node }].map((unit) => unit.node.label).join('');
}

const isPoint = (level: Level) => levels.indexOf(level) >= levels.indexOf('article') && level !== 'attachment';
