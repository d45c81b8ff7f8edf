import type { PointResult, Severity } from '~/domain/vocabulary';
import { useT } from '~/i18n/t';
import { SummaryList } from '../summary-list';

type PublicPoint = {
  id: string;
  place: string | null;
  severity: Severity;
  opinion: string;
  basis: string;
  answer: { result: PointResult; text: string } | null;
};

/** The points of a published opinion with the drafting unit's answers, without names. */
export function PublicPoints({ points }: { points: PublicPoint[] }) {
  const t = useT();
  if (points.length === 0) return null;
  return (
    <>
      <h2>{t('review.points.title')}</h2>
      {points.map(({ id, place, severity, opinion, basis, answer }, index) => (
        <section key={id}>
          <h3>
            {index + 1}. <span lang="zh-CN">{place ?? t('review.points.whole')}</span> ·{' '}
            {t(`words.severity.${severity}`)}
          </h3>
          <p className="as-typed" lang="zh-CN">
            {opinion}
          </p>
          <SummaryList
            rows={[
              { term: t('review.points.basis'), value: <span lang="zh-CN">{basis}</span> },
              {
                term: t('review.points.answer'),
                value: answer && (
                  <>
                    {t(`words.pointResult.${answer.result}`)} · <span lang="zh-CN">{answer.text}</span>
                  </>
                ),
              },
            ]}
            tight
          />
        </section>
      ))}
    </>
  );
}
