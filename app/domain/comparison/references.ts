import { readNumeral } from '~/domain/provision/numerals';

/** How the words of a pair relate: the same, the same but for renumbered references, or different. */
export type Relation = 'same' | 'references' | 'different';

/**
 * Folded words in which every reference to a provision of the same text is replaced by §; beside them the references in
 * order, as `12条`, `10-1条`, `3章`, however they were printed.
 */
export type Masked = { words: string; references: string[] };

const numeral = '[〇零一二三四五六七八九十百千两\\d]+';
const reference = new RegExp(`第(${numeral})(?:(条)(?:之(${numeral}))?|(章))`, 'g');
/** A reference behind a quoted title, or listed after such a one, belongs to another law and is not ours to renumber. */
const titleBefore = /》(?:\([^()]*\))?$/;
const listed = new RegExp(`^(?:第${numeral}[款项])*(?:、|和|及|至|到|以及|或者?)$`);

export function maskReferences(words: string): Masked {
  const references: string[] = [];
  let masked = '';
  let end = 0;
  let foreign = false;
  for (const match of words.matchAll(reference)) {
    const [printed, number, article, addition, chapter] = match;
    const between = words.slice(end, match.index);
    foreign = titleBefore.test(between) || (foreign && listed.test(between));
    if (!foreign) references.push(`${ordinalOf(number!, addition)}${article ?? chapter}`);
    masked += between + (foreign ? printed : '§');
    end = match.index + printed.length;
  }
  return { words: masked + words.slice(end), references };
}

function ordinalOf(number: string, addition: string | undefined): string {
  return addition ? `${readNumeral(number)}-${readNumeral(addition)}` : `${readNumeral(number)}`;
}

/** Which numbers of the later draft a number of the earlier one became: `12条` → `13条`, or both parts of a split article. */
export type Renumbering = ReadonlyMap<string, ReadonlySet<string>>;

export function relate(before: Masked, after: Masked, renumbering: Renumbering): Relation {
  if (before.words !== after.words) return 'different';
  let relation: Relation = 'same';
  for (const [k, label] of before.references.entries()) {
    const now = after.references[k]!;
    if (now === label) continue;
    if (!renumbering.get(label)?.has(now)) return 'different';
    relation = 'references';
  }
  return relation;
}
