import type { ParagraphStyles } from './paragraph-styles';
import { child, childrenNamed, isOn, numberSetting, settingOf, type XmlElement } from './xml-element';

/** One level of a list, as it is printed. */
export type ListLevel = {
  start: number;
  format: string;
  /** `第%1条`, `%1.%2`: `%n` stands for the number of the n-th level. */
  pattern: string;
  suffix: 'tab' | 'space' | 'nothing';
  /** Numbers of other levels are printed as plain digits. */
  legal: boolean;
  hidden: boolean;
  /** Restarts after this level (counted from 1) or one above it; 0: never; undefined: after any above. */
  restartsAfter: number | undefined;
  /** The paragraph style tied to this level. */
  style: string | undefined;
};

/** A list that paragraphs point at. Lists with one `countsWith` share their numbers. */
export type ListDefinition = {
  countsWith: string;
  levels: (ListLevel | undefined)[];
  /** Levels that start anew, and at what, when this list is first used. */
  startsAt: Map<number, number>;
};

/** The lists of a document by `w:numId`. */
export type ListDefinitions = { get(id: string): ListDefinition | undefined };

/** Reads `numbering.xml`; a list is made ready when it is first asked for. Without the part there are none. */
export function listDefinitions(part: XmlElement | undefined, styles: ParagraphStyles): ListDefinitions {
  const abstracts = new Map(
    childrenNamed(part, 'w:abstractNum').map((each) => [each.attributes['w:abstractNumId'], each]),
  );
  const lists = new Map(childrenNamed(part, 'w:num').map((each) => [each.attributes['w:numId'], each]));
  const known = new Map<string, ListDefinition>();
  const levelsOf = new Map<XmlElement, ListDefinition['levels']>();

  /** A list may name a numbering style, which names a list, which has the levels. */
  const abstractOf = (list: XmlElement, linksLeft: number): XmlElement | undefined => {
    const abstract = abstracts.get(settingOf(list, 'w:abstractNumId'));
    const link = settingOf(abstract, 'w:numStyleLink');
    const linked = link === undefined ? undefined : lists.get(styles.listOfNumberingStyle(link));
    return linked && linksLeft > 0 ? abstractOf(linked, linksLeft - 1) : abstract;
  };

  return {
    get: (id) => {
      const list = lists.get(id);
      const abstract = list && abstractOf(list, 3);
      if (!list || !abstract || known.has(id)) return known.get(id);
      const levels = levelsOf.get(abstract) ?? placed(childrenNamed(abstract, 'w:lvl'), []);
      levelsOf.set(abstract, levels);
      known.set(id, definition(list, abstract.attributes['w:abstractNumId'] ?? '', levels));
      return known.get(id);
    },
  };
}

function definition(list: XmlElement, countsWith: string, levels: ListDefinition['levels']): ListDefinition {
  const overrides = childrenNamed(list, 'w:lvlOverride');
  const replacements = overrides.flatMap((override) => child(override, 'w:lvl') ?? []);
  const startsAt = new Map<number, number>();
  for (const override of overrides) {
    const start = numberSetting(override, 'w:startOverride');
    if (start !== undefined) startsAt.set(levelIndex(override), start);
  }
  return { countsWith, levels: replacements.length === 0 ? levels : placed(replacements, levels), startsAt };
}

/** Levels at their places, over those of `below`. */
function placed(levels: XmlElement[], below: ListDefinition['levels']): ListDefinition['levels'] {
  const all = [...below];
  for (const level of levels) all[levelIndex(level)] = listLevel(level);
  return all;
}

function listLevel(level: XmlElement): ListLevel {
  const suffix = settingOf(level, 'w:suff');
  return {
    start: numberSetting(level, 'w:start') ?? 0,
    format: settingOf(level, 'w:numFmt') ?? formatForOldReaders(level) ?? 'decimal',
    // Word itself takes no more than 255 characters.
    pattern: (settingOf(level, 'w:lvlText') ?? '').slice(0, 255),
    suffix: suffix === 'space' || suffix === 'nothing' ? suffix : 'tab',
    legal: isOn(level, 'w:isLgl'),
    hidden: isOn(child(level, 'w:rPr'), 'w:vanish'),
    restartsAfter: numberSetting(level, 'w:lvlRestart'),
    style: settingOf(level, 'w:pStyle'),
  };
}

/** Formats newer than the standard (001, 002) stand beside one that every reader knows. */
function formatForOldReaders(level: XmlElement): string | undefined {
  return settingOf(child(child(level, 'mc:AlternateContent'), 'mc:Fallback'), 'w:numFmt');
}

/** Word knows nine levels. */
function levelIndex(level: XmlElement): number {
  return Math.min(Math.max(Number.parseInt(level.attributes['w:ilvl'] ?? '0', 10) || 0, 0), 8);
}
