import { closingDay } from '../calendar/day';
import type { Source } from '../reason';
import { type Check, checked, faultIf, hasCome, type Said } from './check';
import type { GateFacts, RoundFacts } from './facts';
import { sourcesOf } from './sources';

type Finding = { faults: Said[]; warnings?: Said[]; evidence?: Said[] };

/** The checks on public consultation, each over every round: all rounds of a docket count, and no round at all shows nothing. */
export function consultationChecks({ rounds, docket, at }: Pick<GateFacts, 'rounds' | 'docket' | 'at'>): Check[] {
  const { flags } = docket;
  const over = (check: Check['check'], find: (round: RoundFacts) => Finding, sources: Source[]): Check => {
    if (rounds.length === 0) return checked(check, { faults: [{ code: 'no_consultation' }], sources });
    const found = rounds.map(find);
    return checked(check, {
      faults: found.flatMap(({ faults }) => faults),
      warnings: found.flatMap(({ warnings = [] }) => warnings),
      evidence: found.flatMap(({ evidence = [] }) => evidence),
      sources,
    });
  };
  return [
    over('consultation_published', (round) => publication(round, at), sourcesOf('consultation', flags)),
    over('consultation_closed', (round) => closing(round, at), []),
    over('period_long_enough', period, articlesBehind(rounds)),
    over('materials_published', materials, sourcesOf('materials', flags)),
    over('comments_answered', answers, sourcesOf('answers', flags)),
    over('feedback_published', (round) => feedback(round, at), sourcesOf('feedback', flags)),
  ];
}

const publication = ({ number, publishedAt }: RoundFacts, at: string | null): Finding => ({
  faults: faultIf(!hasCome(publishedAt, at), 'not_published', { number }),
  evidence: publishedAt ? [{ code: 'published', facts: { number, at: publishedAt } }] : [],
});

function closing({ number, closesAt }: RoundFacts, at: string | null): Finding {
  const day = closesAt ? closingDay(new Date(closesAt)) : '';
  return {
    faults: faultIf(!hasCome(closesAt, at), 'not_closed', { number, day }),
    evidence: closesAt ? [{ code: 'closes', facts: { number, day } }] : [],
  };
}

function period({ number, period }: RoundFacts): Finding {
  const [binding] = period?.minimum ?? [];
  // A period without a length or a minimum to hold it against is a missing fact, whatever its verdict says.
  if (!period?.verdict || !period.counted || !binding)
    return { faults: [{ code: 'period_unknown', facts: { number } }] };
  const { verdict, counted, unit } = period;
  const facts = { number, counted, unit, minimum: binding.value };
  const tooShort = unit === 'day' ? 'period_too_short' : 'period_too_short_working_days';
  return {
    faults: faultIf(verdict === 'too_short', tooShort, facts),
    warnings: verdict === 'long_enough' || verdict === 'too_short' ? [] : [{ code: verdict, facts: { number } }],
    evidence: [{ code: 'period', facts: { ...facts, nature: binding.nature } }],
  };
}

/** The articles that set the minimum, where the number is law; a county's number is not dressed up as law. */
function articlesBehind(rounds: RoundFacts[]): Source[] {
  const sources = rounds
    .flatMap(({ period }) => period?.minimum ?? [])
    .flatMap(({ nature, source }) => (nature === 'law' && source ? [source] : []));
  return [...new Map(sources.map((source) => [`${source.document} ${source.article}`, source])).values()];
}

const materials = ({ number, snapshotHash, snapshotHas }: RoundFacts): Finding => ({
  faults: [
    ...faultIf(!snapshotHash, 'snapshot_missing', { number }),
    ...faultIf(!snapshotHas.draft, 'draft_not_in_notice', { number }),
    ...faultIf(!snapshotHas.notes, 'notes_not_in_notice', { number }),
    ...faultIf(!snapshotHas.basis, 'basis_not_in_notice', { number }),
  ],
  evidence: snapshotHash ? [{ code: 'snapshot', facts: { number, hash: snapshotHash } }] : [],
});

const answers = ({ number, unanswered }: RoundFacts): Finding => ({
  faults:
    unanswered === null
      ? [{ code: 'comments_unknown', facts: { number } }]
      : faultIf(unanswered !== 0, 'comments_unanswered', { number, count: unanswered }),
  evidence: unanswered === 0 ? [{ code: 'answered', facts: { number } }] : [],
});

function feedback({ number, closesAt, feedback }: RoundFacts, at: string | null): Finding {
  if (!feedback || !hasCome(feedback.publishedAt, at))
    return { faults: [{ code: 'feedback_missing', facts: { number } }] };
  const { publishedAt, countedThrough, reportHash } = feedback;
  return {
    faults: [
      ...faultIf(!hasCome(closesAt, countedThrough), 'counted_before_closing', { number }),
      ...faultIf(!hasCome(countedThrough, publishedAt), 'counted_in_the_future', { number }),
      ...faultIf(!reportHash, 'feedback_without_report', { number }),
    ],
    evidence: [
      { code: 'feedback', facts: { number, at: publishedAt ?? '', through: countedThrough ?? '' } },
      ...(reportHash ? [{ code: 'report', facts: { number, hash: reportHash } }] : []),
    ],
  };
}
