import type { Mark, MarkKind } from './marks';
import { isDue, numberingWarnings } from './numbering';
import type { Level, ProvisionNode, Warning } from './provision';
import { isReference } from './references';

/** `isLed`: the line above ended in a colon, so the items finish its sentence; else they are small headings of their own. */
type List = { kind: MarkKind; last: Mark | null; isLed: boolean; item: ProvisionNode | null };

/** 项 is （一）, 目 is 1. (立法法 art 65); below that （1） and ①. */
const depths: Partial<Record<MarkKind, number>> = { comma: 0, han: 1, dot: 2, paren: 3, circle: 4 };
const levels: Level[] = ['item', 'item', 'subitem', 'subsubitem', 'subsubitem'];

/** The lists that are open at one place, each inside the item of the one before it. */
export class Lists {
  private open: List[] = [];
  /** The last number of each kind under this title: some lists run on from chapter to chapter. */
  private lastOfKind = new Map<MarkKind, Mark>();

  get isEmpty(): boolean {
    return this.open.length === 0;
  }

  get isLed(): boolean {
    return this.open[0]?.isLed ?? false;
  }

  get deepestItem(): ProvisionNode | null {
    return this.open[this.open.length - 1]?.item ?? null;
  }

  close() {
    this.open = [];
  }

  startAnew() {
    this.close();
    this.lastOfKind.clear();
  }

  /** Whether an open list is waiting for this number. */
  isContinuedBy(next: Mark): boolean {
    return this.listBefore(next) >= 0;
  }

  /** Closes the lists inside the one that `next` goes on with and returns that; null, and nothing changed, if there is none. */
  reopenFor(next: Mark | null): { item: ProvisionNode | null; isLed: boolean } | null {
    const at = next === null || isReference(next) ? -1 : this.listBefore(next);
    if (at < 0) return null;
    this.open.length = at + 1;
    return this.open[at]!;
  }

  /** Finds or opens the list of `mark`. `under` is the item it lies in where the levels do not tell (① in （1）). */
  enter(
    mark: Mark,
    isLed: boolean,
  ): { level: Level; under: ProvisionNode | undefined; isOutermost: boolean; warnings: Warning[] } {
    const depth = depths[mark.kind]!;
    while (this.open.length > 0 && depths[this.innermost.kind]! > depth) this.open.pop();
    const isOutermost = this.open.length === 0;
    if (isOutermost || this.innermost.kind !== mark.kind) {
      this.open.push({ kind: mark.kind, last: null, isLed, item: null });
    }
    const last = this.innermost.last ?? this.runsOn(mark);
    const warnings = numberingWarnings(last, mark);
    const outer = this.open[this.open.length - 2];
    const shift = this.open[0]!.kind === 'comma' ? 1 : 0;
    const level = depth === 0 ? 'item' : levels[Math.min(depth + shift, 4)]!;
    const under = level === outer?.item?.level ? outer.item : undefined;
    return { level, under, isOutermost, warnings };
  }

  hold(mark: Mark, item: ProvisionNode) {
    const list = this.innermost;
    list.last = mark;
    list.item = item;
    this.lastOfKind.set(mark.kind, mark);
  }

  private listBefore(next: Mark): number {
    return this.open.findIndex(({ kind, last }) => kind === next.kind && last !== null && isDue(last, next));
  }

  private get innermost(): List {
    return this.open[this.open.length - 1]!;
  }

  private runsOn(mark: Mark): Mark | null {
    const last = this.lastOfKind.get(mark.kind);
    return last && last.number > 0 && mark.number > last.number ? last : null;
  }
}
