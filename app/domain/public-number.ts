// Crockford's base 32: no I, L, O, U, so that a number survives being read aloud and written by hand.
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A number from random bytes (one character a byte), with a check character at the end, in groups of four. */
export function publicNumber(random: Uint8Array): string {
  const body = [...random].map((byte) => alphabet[byte & 31]).join('');
  return grouped(body + checkCharacter(body));
}

/** What a person typed, as the number it means; `undefined` when its check character says it was mistyped. */
export function readPublicNumber(typed: string): string | undefined {
  const plain = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\-‐–—]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');
  if (plain.length < 2 || [...plain].some((character) => !alphabet.includes(character))) return undefined;
  return checkCharacter(plain.slice(0, -1)) === plain.at(-1) ? grouped(plain) : undefined;
}

const grouped = (plain: string) => plain.replace(/(.{4})(?=.)/g, '$1-');

// Weighted sum modulo 31, a prime: finds every single wrong character and every swap of neighbours.
function checkCharacter(body: string): string {
  const sum = [...body].reduce((total, character, at) => total + alphabet.indexOf(character) * (at + 2), 0);
  return alphabet[sum % 31]!;
}
