import { dayOf } from '../calendar/day';
import type { Source } from '../reason';
import type { ClassFlags } from '../vocabulary';
import { type Check, checked, faultIf, hasCome, type Said } from './check';
import type { GateFacts } from './facts';

const fairCompetition: Source = { document: '公平竞争审查条例', article: '第十四条' };

const notAsked = (check: Check['check']): Check => ({ ...checked(check, { faults: [] }), state: 'not_applicable' });

/** The other steps that the law asks for before a review: none of them is lifted by an exception from consultation. */
export function procedureChecks(facts: GateFacts): Check[] {
  return [basisTable(facts.procedure), competition(facts)];
}

function basisTable({ basisEntries }: GateFacts['procedure']): Check {
  return checked('basis_table', {
    faults: faultIf(!(Number(basisEntries) > 0), 'basis_supports_nothing'),
    evidence: basisEntries ? [{ code: 'basis_entries', facts: { count: basisEntries } }] : [],
  });
}

/** The market regulator's conclusion on the very text that is submitted; an exception must still run. */
function competition({ procedure, docket, reviewDraft, at }: GateFacts): Check {
  if (!applies(docket.flags)) return notAsked('fair_competition');
  const found = procedure.fairCompetition;
  if (!found || !hasCome(found.concludedAt, at))
    return checked('fair_competition', { faults: [{ code: 'fair_competition_missing' }], sources: [fairCompetition] });
  const { conclusion, textHash, anotherHand, until } = found;
  const lapsed = conclusion === 'exception' && (!until || !at || until < dayOf(new Date(at)));
  const evidence: Said[] = [
    { code: 'fair_competition', facts: { competition: conclusion, at: found.concludedAt ?? '', hash: textHash ?? '' } },
  ];
  return checked('fair_competition', {
    faults: [
      ...faultIf(conclusion !== 'conforms' && conclusion !== 'exception', 'fair_competition_failed'),
      ...faultIf(lapsed, 'fair_competition_lapsed'),
      ...faultIf(anotherHand !== true, 'fair_competition_same_hand'),
      ...faultIf(!textHash || textHash !== reviewDraft?.textHash, 'fair_competition_of_other_text'),
    ],
    evidence,
    sources: [fairCompetition],
  });
}

/** What touches the business of market entities is reviewed for fair competition. */
const applies = ({ enterpriseRelated }: ClassFlags): boolean => enterpriseRelated !== false;
