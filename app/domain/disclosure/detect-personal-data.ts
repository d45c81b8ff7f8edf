export type PersonalDatum = { kind: 'idNumber' | 'phone' | 'email'; start: number; end: number };

const provinces = '(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3])';
const monthAndDay = '(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])';
// Digits may be set apart by a space or a hyphen where people write them so.
const gap = '[ -]?';
const alone = (pattern: string) => new RegExp(`(?<![\\dA-Za-z])${pattern}(?![\\dA-Za-z])`, 'g');

// The check digit is not asked for: an identity number with a slip of the pen still gives the person away.
const patterns: [PersonalDatum['kind'], RegExp][] = [
  ['email', /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g],
  ['idNumber', alone(`${provinces}\\d{4}${gap}(?:18|19|20)\\d{2}${gap}${monthAndDay}${gap}\\d{3}[\\dXx]`)],
  ['idNumber', alone(`${provinces}\\d{4}${gap}\\d{2}${monthAndDay}${gap}\\d{3}`)],
  ['phone', alone(`(?:\\+?86${gap})?1[3-9]\\d${gap}\\d{4}${gap}\\d{4}`)],
  ['phone', alone(`0(?:10|2\\d|[3-9]\\d{2})${gap}[2-9]\\d{2,3}${gap}\\d{4}`)],
];

/**
 * Identity numbers, telephone numbers and e-mail addresses in a text, in reading order; `start` and `end` are UTF-16 offsets.
 * Full-width digits are read too. Names are not found: whoever knows the names has to look for them.
 */
export function detectPersonalData(text: string): PersonalDatum[] {
  const plain = halfWidth(text);
  const found: PersonalDatum[] = [];
  for (const [kind, pattern] of patterns) {
    for (const match of plain.matchAll(pattern)) {
      const datum = { kind, start: match.index, end: match.index + match[0].length };
      if (!found.some(({ start, end }) => datum.start < end && start < datum.end)) found.push(datum);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

// One character for one, so that offsets stay those of the text.
const halfWidth = (text: string) =>
  text
    .replace(/[\uFF01-\uFF5E]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
    .replace(/[\u3000\u00A0]/g, ' ')
    .replace(/[‐‑‒–—−]/g, '-');
