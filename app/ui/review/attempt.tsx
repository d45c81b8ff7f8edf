import type { Check } from '~/domain/gate/check';
import type { SubmissionState } from '~/domain/review/state';
import type { Conclusion, GateOutcome } from '~/domain/vocabulary';
import { useT } from '~/i18n/t';
import { DateText } from '../date-text';
import { Fold } from '../fold';
import { Checklist } from '../gate/checklist';
import { SummaryList } from '../summary-list';
import { SubmissionSeal } from './submission-seal';

/** An attempt at legality review; times are ISO instants. */
export type ShownAttempt = {
  id: string;
  attempt: number;
  state: SubmissionState;
  letter: string;
  submittedAt: string;
  submittedBy: string;
  evaluation: { outcome: GateOutcome; at: string; checks: Check[] };
  answer: {
    answer: 'accepted' | 'supplement' | 'returned';
    reason: string;
    supplementsDueOn: string | null;
    at: string;
    by: string;
  } | null;
  review: { conclusion: Conclusion | null; opinion: string | null; concludedAt: string | null } | null;
};

/** One attempt from its letter to its conclusion, with what the gate saw then. */
export function AttemptRecord({ attempt, level = 3 }: { attempt: ShownAttempt; level?: 2 | 3 }) {
  const t = useT();
  const { answer, review, evaluation, letter } = attempt;
  const Heading = `h${level}` as const;
  return (
    <section aria-labelledby={`attempt-${attempt.attempt}`}>
      <Heading id={`attempt-${attempt.attempt}`}>
        {t('review.attempt', { attempt: attempt.attempt })} <SubmissionSeal {...attempt} />
      </Heading>
      <SummaryList
        rows={[
          { term: t('review.submittedAt'), value: <DateText value={attempt.submittedAt} /> },
          { term: t('review.submittedBy'), value: attempt.submittedBy },
          { term: t('review.answer'), value: answer && `${t(`words.answer.${answer.answer}`)} · ${answer.by}` },
          { term: t('review.answeredAt'), value: answer && <DateText value={answer.at} /> },
          {
            term: answer?.answer === 'supplement' ? t('review.supplements') : t('review.answerReason'),
            value: answer?.reason,
          },
          {
            term: t('review.supplementsDueOn'),
            value: answer?.supplementsDueOn && <DateText value={answer.supplementsDueOn} />,
          },
          { term: t('review.conclusion'), value: review?.conclusion && t(`words.conclusion.${review.conclusion}`) },
          { term: t('review.concludedAt'), value: review?.concludedAt && <DateText value={review.concludedAt} /> },
        ]}
        tight
      />
      {review?.opinion && (
        <Fold summary={t('review.opinion')}>
          <p className="soft">{t('review.opinionInternal')}</p>
          <p className="as-typed">{review.opinion}</p>
        </Fold>
      )}
      <Fold summary={t('review.letter')}>
        <p className="as-typed">{letter}</p>
      </Fold>
      <Fold summary={t('review.evaluationThen')}>
        <Checklist caption={t('review.evaluationThen')} checks={evaluation.checks} />
      </Fold>
    </section>
  );
}
