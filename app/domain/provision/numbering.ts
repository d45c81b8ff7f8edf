import { type Count, ordinalOf } from './marks';
import type { Warning } from './provision';

const before: Count = { number: 0, sub: 0 };

/** Whether `next` is the number due after `last` (null: the first): one more, or 第十条之一 after 第十条. */
export function isDue(last: Count | null, next: Count): boolean {
  const { number, sub } = last ?? before;
  return next.sub === 0 ? next.number === number + 1 : next.number === number && next.sub === sub + 1;
}

/** What is odd about `next` after `last`: numbers are kept as printed, and said to be missing, repeated or restarted. */
export function numberingWarnings(last: Count | null, next: Count): Warning[] {
  if (isDue(last, next)) return [];
  const { number, sub } = last ?? before;
  const facts = { expected: String(number + 1), found: ordinalOf(next) };
  if (next.number === number && next.sub === sub) return [{ code: 'number-repeated', facts: { found: facts.found } }];
  if (next.number === 1 && next.sub === 0) return [{ code: 'number-restarts', facts }];
  const isLater = next.number > number || (next.number === number && next.sub > sub);
  return [{ code: isLater ? 'number-gap' : 'number-out-of-order', facts }];
}
