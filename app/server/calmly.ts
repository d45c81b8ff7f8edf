import { setTimeout } from 'node:timers';

// Twenty at once, and one more with every interval that passes.
const atOnce = 20;

/**
 * `act` as something to be called at every event: it follows at once while events are few, and in a stream of them once in
 * `milliseconds`. No event is ever left without an act after it.
 */
export function calmly(act: () => void, milliseconds: number): () => void {
  let left = atOnce;
  let counted = performance.now();
  let isComing = false;

  return () => {
    if (isComing) return;
    const now = performance.now();
    left = Math.min(atOnce, left + (now - counted) / milliseconds);
    counted = now;
    if (left >= 1) {
      left -= 1;
      act();
      return;
    }
    isComing = true;
    setTimeout(() => {
      isComing = false;
      act();
    }, milliseconds).unref();
  };
}
