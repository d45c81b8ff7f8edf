// Han is written without blanks, so words are not cut out of it: every two neighbouring characters are a token. Any word of
// two characters is then found wherever it stands, and what the program cuts itself is the same on both engines.

const longestToken = 40;
const longestQuery = 100;
const mostWords = 8;

const word = /[\p{L}\p{M}\p{N}]+/gu;
const run = /\p{Script=Han}+|\P{Script=Han}+/gu;
const isHan = /^\p{Script=Han}/u;
// Accents, variants of one character and invisible signs make no other word.
const immaterial = /\p{Cf}|\p{Variation_Selector}|[\u0300-\u036f]/gu;

/** One sign as it is compared: full width as half width, capitals as small letters, accents off. It may become several, or none. */
export const foldedSign = (sign: string): string => sign.normalize('NFKD').toLowerCase().replace(immaterial, '');

// Sign by sign, because a highlighter must know which sign became what.
const folded = (text: string) => [...text].map(foldedSign).join('');

/** The stretches of one script in a word: "第3条" gives 第, 3, 条. */
export const runsOf = (text: string): string[] => text.match(run) ?? [];

const wordsOf = (text: string): string[] => folded(text).match(word) ?? [];

/**
 * The tokens of a text in order, for the index: of a run of Han every pair of neighbours and the last character alone, of
 * anything else the whole run. No token has a blank or a sign of ASCII that is no letter or digit.
 */
export function tokensOf(text: string): string[] {
  return wordsOf(text).flatMap((one) =>
    runsOf(one).flatMap((part) => (isHan.test(part) ? pairs(part) : shortened(part))),
  );
}

function pairs(han: string): string[] {
  const characters = [...han];
  return characters.map((character, at) => character + (characters[at + 1] ?? ''));
}

const shortened = (part: string) => [...part].slice(0, longestToken).join('');

/** Tokens that must follow one another. The last one of an `open` phrase need only begin like this. */
export type Phrase = { tokens: string[]; open: boolean };

/** The words that a person typed, folded, each once; at most eight out of the first hundred characters. */
export function typedWords(typed: string): string[] {
  const words = wordsOf([...typed].slice(0, longestQuery).join(''));
  return [...new Set(words)].slice(0, mostWords);
}

/** What finds a word anywhere in a text: its tokens in order. A Han character at the end may go on in any way. */
export function phraseOf(folded: string): Phrase {
  const tokens = tokensOf(folded);
  const last = [...(runsOf(folded).at(-1) ?? '')];
  const endsInHan = isHan.test(last[0] ?? '');
  return endsInHan && last.length > 1 ? { tokens: tokens.slice(0, -1), open: false } : { tokens, open: endsInHan };
}

/**
 * The same search with runs of four Han and more taken apart into words, for when nobody wrote them in one piece; `undefined`
 * when there is nothing to take apart.
 */
export function looserWords(words: readonly string[]): string[] | undefined {
  const looser = [...new Set(words.flatMap((one) => (/\p{Script=Han}{4}/u.test(one) ? partsOf(one) : [one])))];
  return looser.length > words.length ? looser.slice(0, mostWords) : undefined;
}

const particles = /[的了和与及或]/;

/** The words of a run. What the dictionary does not know comes character by character: those are joined again, and one alone is left out. */
function partsOf(han: string): string[] {
  const segmenter = new Intl.Segmenter('zh-CN', { granularity: 'word' });
  return han.split(particles).flatMap((stretch) => {
    const parts: string[] = [''];
    for (const { segment } of segmenter.segment(stretch)) {
      if (isOne(segment)) parts.push(`${parts.pop()}${segment}`);
      else parts.push(segment, '');
    }
    return parts.filter((part) => part !== '' && !isOne(part));
  });
}

const isOne = (part: string) => [...part].length === 1;
