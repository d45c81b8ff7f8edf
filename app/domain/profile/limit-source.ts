import type { Reason, Source } from '../reason';
import { isTheLaw } from './limit';
import type { LimitKey, RulesProfile } from './rules-profile';
import { type Statute, statutes } from './statutes';

declare const readInTheStatute: unique symbol;

/** An article that may be printed as law. Only `limitSource` makes one, so no page can dress up a county number. */
export type LawCitation = { document: string; article: string; readonly [readInTheStatute]: true };

export type LimitSource =
  | { nature: 'law'; law: LawCitation; note?: string }
  | { nature: 'county'; source?: Source; note?: string };

/** Where the number comes from, to be shown beside it. A stored profile that calls something law wrongly is not believed. */
export function limitSource(profile: RulesProfile, key: LimitKey): LimitSource {
  const limit = profile.limits[key];
  const statute: Statute | undefined = (statutes as Partial<Record<LimitKey, Statute>>)[key];
  if (statute && isTheLaw(limit, statute))
    return { nature: 'law', law: statute.source as LawCitation, note: limit.note };
  return { nature: 'county', source: limit.nature === 'county' ? limit.source : undefined, note: limit.note };
}

/** The article for a refusal that rests on this number; none when the number is only the county's. */
export function lawBehind(profile: RulesProfile, key: LimitKey): Pick<Reason, 'source'> {
  const source = limitSource(profile, key);
  return source.nature === 'law' ? { source: source.law } : {};
}
