/** Which position of the earlier draft became which of the later, readable both ways. */
export class Pairs {
  readonly afterOf = new Map<number, number>();
  readonly beforeOf = new Map<number, number>();

  join(before: number, after: number) {
    this.afterOf.set(before, after);
    this.beforeOf.set(after, before);
  }

  isFree(before: number, after: number): boolean {
    return !this.afterOf.has(before) && !this.beforeOf.has(after);
  }
}
