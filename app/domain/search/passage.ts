/** What the search finds, in the order in which it offers them. */
export const passageKinds = [
  'notice',
  'article',
  'notes',
  'feedback',
  'meeting',
  'document',
  'activity',
  'catalogue',
] as const;
export type PassageKind = (typeof passageKinds)[number];

/** A piece of something public that is found by itself. `place` is where in its page it stands, in the county's words. */
export type Passage = { kind: PassageKind; place: string; address: string; body: string };

/** Something public with everything in it that can be found. `unit` is a name, `day` the Beijing day of publication. */
export type Searchable = { title: string; unit: string; day: string; passages: Passage[] };

// Its tokens, twice over, are still fewer than PostgreSQL can count in one row.
const longest = 4000;
const overlap = 20;
const ends = /[\n。；！？;!?]/;

/** The passages again, the very long ones in parts; every part has the same address. */
export const inParts = (passages: readonly Passage[]): Passage[] =>
  passages.flatMap((passage) => partsOf(passage.body).map((body) => ({ ...passage, body })));

/** A part ends with a sentence. Where none ends for pages, the next part begins a little earlier, so that no word is cut in two. */
function partsOf(body: string): string[] {
  const parts: string[] = [];
  let rest = body;
  while (rest.length > longest) {
    const sentence = endOfSentence(rest);
    parts.push(rest.slice(0, sentence ?? longest));
    rest = rest.slice(sentence ?? longest - overlap);
  }
  return [...parts, rest];
}

function endOfSentence(text: string): number | undefined {
  for (let at = longest; at > longest / 2; at -= 1) if (ends.test(text[at - 1]!)) return at;
  return undefined;
}
