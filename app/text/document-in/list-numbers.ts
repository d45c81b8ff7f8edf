import type { ListDefinition, ListDefinitions, ListLevel } from './list-definitions';
import { inFormat } from './number-formats';
import { type NumberingRequest, type ParagraphStyles, requestIn } from './paragraph-styles';
import { settingOf, type XmlElement } from './xml-element';

/** The number of one paragraph as printed, with the gap behind it; `counts` is false for bullets. */
export type ListNumber = { printed: string; counts: boolean };

/**
 * Counts the automatic numbers of one story (the body, the footnotes) in document order, as Word does: lists made from
 * one definition count on together, a level starts anew after a level above it, a list with a start of its own takes it
 * when it is first used.
 */
export class ListNumbers {
  private readonly counters = new Map<string, (number | undefined)[]>();
  /** Starts of their own that lists in use have not taken yet, by level. */
  private readonly starts = new Map<ListDefinition, Map<number, number>>();

  constructor(
    private readonly lists: ListDefinitions,
    private readonly styles: ParagraphStyles,
  ) {}

  /** The number of the next paragraph with these properties, or null where it has none. Call once per paragraph. */
  next(properties: XmlElement | undefined): ListNumber | null {
    const request = this.request(properties);
    const list = this.lists.get(request.list ?? '0');
    const index = list ? levelFor(request, list) : 0;
    const level = list?.levels[index];
    if (!list || !level) return null;
    const counter = this.advance(list, index);
    const printed = level.hidden ? '' : printedNumber(list, index, counter);
    return { printed: printed + gap(printed, level), counts: level.format !== 'bullet' && printed !== '' };
  }

  private request(properties: XmlElement | undefined): NumberingRequest {
    const own = requestIn(properties);
    const inherited = this.styles.numberingOf(settingOf(properties, 'w:pStyle'));
    if (own.list !== undefined) return { list: own.list, level: own.level ?? inherited.level ?? 0 };
    return {
      ...inherited,
      level: own.level ?? inherited.level,
      fromStyle: own.level === undefined ? inherited.fromStyle : undefined,
    };
  }

  private advance(list: ListDefinition, index: number): (number | undefined)[] {
    const counter = this.counters.get(list.countsWith) ?? [];
    this.counters.set(list.countsWith, counter);
    if (!this.starts.has(list)) {
      this.starts.set(list, new Map(list.startsAt));
      for (const level of list.startsAt.keys()) counter[level] = undefined;
    }
    // A level that was skipped is printed, and counts, as if it had been there once.
    for (let above = 0; above < index; above++) counter[above] ??= this.first(list, above);
    const last = counter[index];
    counter[index] = last === undefined ? this.first(list, index) : last + 1;
    for (let below = index + 1; below < 9; below++) {
      if (index < (list.levels[below]?.restartsAfter ?? below)) counter[below] = undefined;
    }
    return counter;
  }

  /** The first number of a level. A start of the list's own holds once; when the level starts anew, the definition's. */
  private first(list: ListDefinition, index: number): number {
    const own = this.starts.get(list)?.get(index);
    this.starts.get(list)?.delete(index);
    return own ?? list.levels[index]?.start ?? 1;
  }
}

/** A style asks for the level that is tied to it; a paragraph for the one it names. */
function levelFor(request: NumberingRequest, list: ListDefinition): number {
  const tied =
    request.fromStyle === undefined ? -1 : list.levels.findIndex((level) => level?.style === request.fromStyle);
  return Math.min(Math.max(tied >= 0 ? tied : (request.level ?? 0), 0), 8);
}

function printedNumber(list: ListDefinition, index: number, counter: (number | undefined)[]): string {
  const level = list.levels[index]!;
  if (level.format === 'bullet') return bullet(level.pattern);
  return level.pattern.replace(/%([1-9])/g, (_, place: string) => {
    const shown = Number(place) - 1;
    const format = level.legal && shown !== index ? 'decimal' : (list.levels[shown]?.format ?? 'decimal');
    return inFormat(counter[shown] ?? list.levels[shown]?.start ?? 1, format);
  });
}

/** Bullets out of symbol fonts have no meaning as text; the plain one stands for them. */
function bullet(pattern: string): string {
  return /[\uE000-\uF8FF]/.test(pattern) ? '•' : pattern;
}

/** A tab stop is layout: Chinese text has no gap after a bracket or stop, and one space after 第一条 or 1.1. */
function gap(printed: string, level: ListLevel): string {
  if (printed === '' || level.suffix === 'nothing') return '';
  if (level.suffix === 'space') return ' ';
  return /[\p{Letter}\p{Number}\p{Symbol}•]$/u.test(printed) ? ' ' : '';
}
