import { dayOf } from '../calendar/day';
import type { Source } from '../reason';
import type { ClassFlags } from '../vocabulary';
import { type Check, checked, faultIf, hasCome, type Said } from './check';
import type { EarlierFacts, GateFacts } from './facts';
import { stepChecks } from './steps';

const fairCompetition: Source = { document: '公平竞争审查条例', article: '第十四条' };

const notAsked = (check: Check['check']): Check => ({ ...checked(check, { faults: [] }), state: 'not_applicable' });

type Facts = GateFacts | Extract<EarlierFacts, { edition: 2 }>;

/** The other steps that come before a review: none of them is lifted by an exception from consultation. */
export function procedureChecks(facts: Facts): Check[] {
  return [
    basisTable(facts.procedure),
    competition(facts),
    ...(facts.edition === 2 ? [warnedOnly(facts)] : stepChecks(facts)),
  ];
}

const majorSteps: Source[] = ['第十四条', '第十六条', '第十九条', '第二十二条'].map((article) => ({
  document: '重大行政决策程序暂行条例',
  article,
}));

/** The second edition of the rule named the steps that were not in the file, and did not shut the gate for them. */
function warnedOnly({ procedure: { missing }, docket }: Extract<EarlierFacts, { edition: 2 }>): Check {
  return checked('other_steps', {
    faults: faultIf(!Array.isArray(missing), 'other_steps_unknown'),
    warnings: (missing ?? []).map((item) => ({ code: 'step_missing', facts: { item } })),
    sources: docket.flags.majorDecision ? majorSteps : [],
  });
}

function basisTable({ basisEntries }: Facts['procedure']): Check {
  return checked('basis_table', {
    faults: faultIf(!(Number(basisEntries) > 0), 'basis_supports_nothing'),
    evidence: basisEntries ? [{ code: 'basis_entries', facts: { count: basisEntries } }] : [],
  });
}

/** The market regulator's conclusion on the very text that is submitted; an exception must still run. */
function competition({ procedure, docket, reviewDraft, at }: Facts): Check {
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
