import type { ReactNode } from 'react';
import type { PointResult, Severity } from '~/domain/vocabulary';
import { useT } from '~/i18n/t';
import { DateText } from '../date-text';
import { Seal } from '../seal';
import { SummaryList } from '../summary-list';

export type ShownPoint = {
  id: string;
  nodeId: string | null;
  place: string | null;
  severity: Severity;
  opinion: string;
  basis: string;
  answer: { result: PointResult; text: string; at: string; by: string } | null;
};

/** One point of a review: where, how grave, what is said and on what law; and the drafting unit's answer. */
export function Point({ point, index, children }: { point: ShownPoint; index: number; children?: ReactNode }) {
  const t = useT();
  const { id, place, severity, opinion, basis, answer } = point;
  return (
    <section aria-labelledby={`point-${id}-head`} className="review-point" id={`point-${id}`}>
      <h3 id={`point-${id}-head`}>
        {index}. <span lang="zh-CN">{place ?? t('review.points.whole')}</span> ·{' '}
        <span className={severity === 'must' ? 'found-wrong' : 'soft'}>{t(`words.severity.${severity}`)}</span>{' '}
        <AnswerSeal answer={answer} />
      </h3>
      <p className="as-typed" lang="zh-CN">
        {opinion}
      </p>
      <SummaryList
        rows={[
          { term: t('review.points.basis'), value: basis },
          {
            term: t('review.points.answer'),
            value: answer && (
              <>
                <b>{t(`words.pointResult.${answer.result}`)}</b> · {answer.text}{' '}
                <span className="soft">
                  {answer.by} · <DateText value={answer.at} />
                </span>
              </>
            ),
          },
        ]}
        tight
      />
      {children}
    </section>
  );
}

function AnswerSeal({ answer }: Pick<ShownPoint, 'answer'>) {
  const t = useT();
  if (!answer) return <Seal tone="soon">{t('review.points.unanswered')}</Seal>;
  const followed = answer.result === 'followed';
  return <Seal tone={followed ? 'done' : 'partly'}>{t(`words.pointResult.${answer.result}`)}</Seal>;
}
