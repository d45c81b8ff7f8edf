import type { SelectionRule } from '../vocabulary';

type SignUp = { number: string; receivedAt: Date };

/**
 * The numbers of those who take part, by the rule that was published. `lot` gives for each number what it was drawn with: the
 * smallest take part, so that everybody can draw again. `chosen` are those picked by hand, for the rule of criteria alone.
 */
export function selectedNumbers(
  rule: SelectionRule,
  signUps: readonly SignUp[],
  { seats, lot, chosen }: { seats: number | null; lot: (number: string) => string; chosen: readonly string[] },
): string[] {
  if (rule === 'everyone') return signUps.map(({ number }) => number);
  if (rule === 'criteria') return signUps.map(({ number }) => number).filter((number) => chosen.includes(number));
  const byTime = (a: SignUp, b: SignUp) =>
    a.receivedAt.getTime() - b.receivedAt.getTime() || (a.number < b.number ? -1 : 1);
  const byLot = (a: SignUp, b: SignUp) => (lot(a.number) < lot(b.number) ? -1 : 1);
  return [...signUps]
    .sort(rule === 'lot' ? byLot : byTime)
    .slice(0, seats ?? signUps.length)
    .map(({ number }) => number);
}
