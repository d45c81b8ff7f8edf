import { foldedSign, runsOf } from './search-tokens';

/** A piece of a text; `hit` where it is what was searched for. */
export type Piece = { text: string; hit: boolean };
type Range = { start: number; end: number; word: string };

const before = 24;
const other = '[^\\p{L}\\p{M}\\p{N}]';
const letter = '(?:(?!\\p{Script=Han})[\\p{L}\\p{M}\\p{N}])';
const isHan = /^\p{Script=Han}/u;

/** The whole text with every one of the words marked. */
export const marked = (text: string, words: readonly string[]): Piece[] =>
  pieces(text, hitsIn(text, words), 0, text.length);

/** About `length` characters around the place where most of the words stand, marked; the beginning where none of them stands. */
export function excerptOf(source: string, words: readonly string[], length = 110): Piece[] {
  const text = source.replace(/\s+/g, ' ').trim();
  const hits = hitsIn(text, words);
  const start = hits.length > 0 ? beginning(text, hits, length) : 0;
  const end = Math.min(text.length, onSign(text, start + length));
  const shown = pieces(text, hits, start, end);
  if (start > 0) shown.unshift({ text: '…', hit: false });
  if (end < text.length) shown.push({ text: '…', hit: false });
  return shown;
}

/** Where to begin so that as many different words as possible are in sight: at the very beginning if that is as good. */
function beginning(text: string, hits: readonly Range[], length: number): number {
  const inSight = (start: number) =>
    new Set(hits.filter((hit) => hit.start >= start && hit.end <= start + length).map(({ word }) => word)).size;
  const starts = [0, ...hits.map(({ start }) => sentenceStart(text, start))];
  const best = starts.reduce((kept, start) => (inSight(start) > inSight(kept) ? start : kept));
  return onSign(text, best);
}

/** A little before a hit, at the beginning of its sentence when that is so near. */
function sentenceStart(text: string, hit: number): number {
  const from = Math.max(0, hit - before);
  const ended = /.*[。；：！？]/s.exec(text.slice(from, hit));
  return from + (ended?.[0].length ?? 0);
}

// A character outside the basic plane is two units: never cut between them.
const onSign = (text: string, at: number) => (/[\udc00-\udfff]/.test(text[at] ?? '') ? at - 1 : at);

function pieces(text: string, hits: readonly Range[], from: number, to: number): Piece[] {
  const shown: Piece[] = [];
  let at = from;
  for (const { start, end } of hits) {
    if (end <= at || start >= to) continue;
    if (start > at) shown.push({ text: text.slice(at, start), hit: false });
    shown.push({ text: text.slice(Math.max(start, at), Math.min(end, to)), hit: true });
    at = Math.min(end, to);
  }
  if (at < to) shown.push({ text: text.slice(at, to), hit: false });
  return shown;
}

function hitsIn(text: string, words: readonly string[]): Range[] {
  const { folded, origin } = foldedWithOrigin(text);
  const ranges = words.flatMap((word) =>
    [...folded.matchAll(patternOf(word))].map(({ index, 0: found }) => ({
      word,
      start: origin[index]!,
      end: origin[index + found.length]!,
    })),
  );
  return ranges.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The folded text, and for each of its units the place in the source where the sign begins that it came from. */
function foldedWithOrigin(text: string) {
  let folded = '';
  const origin: number[] = [];
  let at = 0;
  for (const sign of text) {
    const made = foldedSign(sign);
    for (let unit = 0; unit < made.length; unit += 1) origin.push(at);
    folded += made;
    at += sign.length;
  }
  origin.push(at);
  return { folded, origin };
}

/** What the index finds under a word: its runs with nothing but signs between them, and letters not in the middle of a word. */
function patternOf(word: string): RegExp {
  const runs = runsOf(word);
  const opens = isHan.test(runs[0] ?? '') ? '' : `(?<!${letter})`;
  const closes = isHan.test(runs.at(-1) ?? '') ? '' : `(?!${letter})`;
  return new RegExp(`${opens}${runs.join(`${other}*`)}${closes}`, 'gu');
}
