import type { Letter } from '../mail/letter';

type Person = { name: string; number: string /** Who signs. */; from: string };

/** What applicants are told by mail. */
export type PoolLetters = {
  received(facts: Person & { code: string; nominated: boolean }): Letter;
  accepted(facts: Person & { termFrom: string; termUntil: string }): Letter;
  declined(facts: Person & { reason: string }): Letter;
};
