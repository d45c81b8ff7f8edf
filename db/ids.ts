import { randomBytes } from 'node:crypto';

let lastMillisecond = 0;
let counter = 0;

/**
 * A row's id: UUID version 7 that never goes backwards within this process, so that events keep the order in which they were
 * written. The time in it is the machine's, not the act's. Never shown to citizens: public numbers are random (`public-number.ts`).
 */
export function newId(): string {
  const now = Math.max(Date.now(), lastMillisecond);
  counter = now === lastMillisecond ? counter + 1 : randomBytes(1)[0]!;
  lastMillisecond = now;
  if (counter > 0xfff) {
    lastMillisecond += 1;
    counter = 0;
  }
  const tail = randomBytes(8);
  tail[0] = (tail[0]! & 0x3f) | 0x80;
  const rest = tail.toString('hex');
  return `${firstIdAt(lastMillisecond)}-7${counter.toString(16).padStart(3, '0')}-${rest.slice(0, 4)}-${rest.slice(4)}`;
}

/** When an id was made, in milliseconds. */
export const idTime = (id: string): number => Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16);

/** The beginning of ids that were made at a moment (milliseconds): not less than any earlier id, not more than any later one. */
export function firstIdAt(moment: number): string {
  const time = moment.toString(16).padStart(12, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}`;
}
