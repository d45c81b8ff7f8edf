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

/** Reads `numbering.xml`: the lists by `w:numId`. Without the part there are none. */
export function listDefinitions(part: XmlElement | undefined, styles: ParagraphStyles): Map<string, ListDefinition> {
  const abstracts = new Map(
    childrenNamed(part, 'w:abstractNum').map((each) => [each.attributes['w:abstractNumId'], each]),
  );
  const lists = new Map(childrenNamed(part, 'w:num').map((each) => [each.attributes['w:numId'], each]));

  /** A list may name a numbering style, which names a list, which has the levels. */
  const abstractOf = (list: XmlElement, linksLeft: number): XmlElement | undefined => {
    const abstract = abstracts.get(settingOf(list, 'w:abstractNumId'));
    const link = settingOf(abstract, 'w:numStyleLink');
    const linked = link === undefined ? undefined : lists.get(styles.listOfNumberingStyle(link));
    return linked && linksLeft > 0 ? abstractOf(linked, linksLeft - 1) : abstract;
  };

  const definitions = new Map<string, ListDefinition>();
  for (const [id, list] of lists) {
    const abstract = abstractOf(list, 3);
    if (id !== undefined && abstract) definitions.set(id, definition(list, abstract));
  }
  return definitions;
}

function definition(list: XmlElement, abstract: XmlElement): ListDefinition {
  const levels: ListDefinition['levels'] = [];
  for (const level of childrenNamed(abstract, 'w:lvl')) levels[levelIndex(level)] = listLevel(level);
  const startsAt = new Map<number, number>();
  for (const override of childrenNamed(list, 'w:lvlOverride')) {
    const replacement = child(override, 'w:lvl');
    if (replacement) levels[levelIndex(override)] = listLevel(replacement);
    const start = numberSetting(override, 'w:startOverride');
    if (start !== undefined) startsAt.set(levelIndex(override), start);
  }
  return { countsWith: abstract.attributes['w:abstractNumId'] ?? '', levels, startsAt };
}

function listLevel(level: XmlElement): ListLevel {
  const suffix = settingOf(level, 'w:suff');
  return {
    start: numberSetting(level, 'w:start') ?? 0,
    format: settingOf(level, 'w:numFmt') ?? formatForOldReaders(level) ?? 'decimal',
    pattern: settingOf(level, 'w:lvlText') ?? '',
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
