// In milliseconds. With the time in which commits of other processes are noticed it stays below the second that a page may be old.
const tolerance = 700;

// So many commits make pages old at once, and one more with every tolerance that passes.
const atOnce = 20;

/**
 * Says which pages still show what was committed. A commit makes every page old at once, so that whoever changed something sees
 * it on the next page. In a stream of commits that would leave no page whole: there a page is shown until it was begun 700 ms ago.
 * `tick` gives milliseconds of a clock that never goes back.
 */
export function freshness(tick: () => number) {
  let gone = Number.NEGATIVE_INFINITY;
  let changed = Number.NEGATIVE_INFINITY;
  let left = atOnce;
  let counted = tick();

  return {
    /** Something was committed: whatever was begun before is old now, or in a stream soon. */
    commit() {
      const now = tick();
      left = Math.min(atOnce, left + (now - counted) / tolerance);
      counted = now;
      changed = now;
      if (left < 1) return;
      left -= 1;
      gone = now;
    },
    /** Nothing that was begun before is shown any more. */
    end() {
      gone = tick();
    },
    /** Whether a page may be shown that was begun at this moment of `tick`. */
    isFresh(begun: number): boolean {
      if (begun <= gone) return false;
      return begun > changed || tick() - begun < tolerance;
    },
  };
}
