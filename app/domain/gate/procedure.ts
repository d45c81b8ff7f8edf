import { dayOf } from '../calendar/day';
import type { Source } from '../reason';
import type { ClassFlags, MaterialItem } from '../vocabulary';
import { type Check, checked, faultIf, hasCome, type Said } from './check';
import type { GateFacts } from './facts';

const fairCompetition: Source = { document: '公平竞争审查条例', article: '第十四条' };

const notAsked = (check: Check['check']): Check => ({ ...checked(check, { faults: [] }), state: 'not_applicable' });

/** The other steps that the law asks for before a review: none of them is lifted by an exception from consultation. */
export function procedureChecks(facts: GateFacts): Check[] {
  return [basisTable(facts.procedure), competition(facts), others(facts)];
}

/**
 * Steps of the law beside the consultation that a file shows: departments, enterprises, a hearing, experts and risks heard or held
 * not to apply, the unit's own legal opinion and its collective discussion.
 */
export const otherSteps = [
  'unitReplies',
  'enterpriseViews',
  'hearing',
  'expertOpinion',
  'riskReport',
  'unitLegality',
  'unitDiscussion',
] as const satisfies readonly MaterialItem[];

const majorSteps: Source[] = ['第十四条', '第十六条', '第十九条', '第二十二条'].map((article) => ({
  document: '重大行政决策程序暂行条例',
  article,
}));

// What is missing is for the review body to ask for or to send back (decree 713, article 26): it is named, and does not shut the gate.
function others({ procedure: { missing }, docket }: GateFacts): Check {
  return checked('other_steps', {
    faults: faultIf(!Array.isArray(missing), 'other_steps_unknown'),
    warnings: (missing ?? []).map((item) => ({ code: 'step_missing', facts: { item } })),
    sources: docket.flags.majorDecision ? majorSteps : [],
  });
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
