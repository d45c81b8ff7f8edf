import type { Said } from '~/domain/gate/check';
import type { Facts, Key, T } from '~/i18n/t';
import { dateInWords } from '../date-text';

type Under = 'refusal.gate' | 'gate.evidence';

/** What a check says, as a sentence: times, units and grounds in words; a hash stands behind the sentence, not in it. */
export function saidSentence(t: T, { code, facts = {} }: Said, under: Under): string {
  const key = `${under}.${code}`;
  return t.has(key) ? t(key, factsInWords(t, facts)) : code;
}

const vocabularies = {
  unit: 'gate.unit',
  nature: 'gate.nature',
  ground: 'words.ground',
  competition: 'words.competition',
  item: 'words.material',
} as const;

function factsInWords(t: T, facts: Facts): Facts {
  const inWords = Object.entries(facts).map(([name, value]) => {
    if (['at', 'through', 'day'].includes(name) && value) return [name, dateInWords(String(value), t.lang)];
    const key = `${vocabularies[name as keyof typeof vocabularies]}.${value}`;
    return [name, t.has(key) ? t(key as Key) : value];
  });
  return Object.fromEntries(inWords);
}
