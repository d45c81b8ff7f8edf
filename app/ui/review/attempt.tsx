import type { ReactNode } from 'react';
import type { Check } from '~/domain/gate/check';
import type { SubmissionState } from '~/domain/review/state';
import type { Conclusion, GateOutcome, MaterialItem, ReturnGround } from '~/domain/vocabulary';
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
    items: MaterialItem[];
    grounds: ReturnGround[];
    supplementsDueOn: string | null;
    at: string;
    by: string;
  } | null;
  review: { conclusion: Conclusion | null; opinion: string | null; concludedAt: string | null } | null;
};

/** One attempt from its letter to its conclusion, with what the gate saw then. `opened`: its letter and checks need no click. */
export function AttemptRecord({ attempt, opened }: { attempt: ShownAttempt; opened?: boolean }) {
  const t = useT();
  const { answer, review, evaluation, letter } = attempt;
  const Heading = opened ? 'h2' : 'h3';
  const Part = opened ? Opened : Fold;
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
            term: t(answer?.answer === 'accepted' ? 'review.acceptedWithout' : 'review.answering.items'),
            value: answer?.items.map((item) => t(`words.material.${item}`)).join(t('docket.and')),
          },
          {
            term: t('review.answering.grounds'),
            value: answer?.grounds.map((ground) => t(`words.returnGround.${ground}`)).join(t('docket.and')),
          },
          {
            term: t('review.supplementsDueOn'),
            value: answer?.supplementsDueOn && <DateText value={answer.supplementsDueOn} />,
          },
          { term: t('review.conclusion'), value: review?.conclusion && t(`words.conclusion.${review.conclusion}`) },
          { term: t('review.concludedAt'), value: review?.concludedAt && <DateText value={review.concludedAt} /> },
        ]}
      />
      {review?.opinion && (
        <Fold summary={t('review.opinion')}>
          <p className="soft">{t('review.opinionInternal')}</p>
          <p className="as-typed">{review.opinion}</p>
        </Fold>
      )}
      <Part summary={t('review.letter')}>
        <p className="as-typed">{letter}</p>
      </Part>
      <Part summary={t('review.evaluationThen')}>
        <Checklist caption={t('review.evaluationThen')} checks={evaluation.checks} />
      </Part>
    </section>
  );
}

const Opened = ({ summary, children }: { summary: string; children: ReactNode }) => (
  <>
    <h3>{summary}</h3>
    {children}
  </>
);
