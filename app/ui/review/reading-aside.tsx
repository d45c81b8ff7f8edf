import { useT } from '~/i18n/t';
import type { ReadArticle, ReadOpinion } from '~/queries/review-reading.server';
import { Compare } from '../compare';
import { inBookMarks } from '../consultation/basis-passage';
import { Fold } from '../fold';
import { passagesOf } from '../redline-passages';
import type { ShownPoint } from './point';

const most = 10;

type Props = {
  article: ReadArticle | undefined;
  points: Pick<ShownPoint, 'id' | 'severity' | 'opinion'>[];
  docketNumber: string;
};

/** What a reviewer reads with one article: what changed since the public saw it, its legal basis, the opinions, the points. */
export function ReadingAside({ article, points, docketNumber }: Props) {
  const t = useT();
  const { basis = [], opinions = [], change = null } = article ?? {};
  return (
    <div lang={t.lang}>
      {change && (
        <Fold
          open
          summary={`${t('review.reading.changed')} · ${t(`version.change.${change.change}`)}${change.formerLabel ? `（${t('version.compare.former', { label: change.formerLabel })}）` : ''}`}
        >
          <Compare lang="zh-CN" passages={passagesOf(change.words)} />
        </Fold>
      )}
      {basis.length > 0 ? (
        <Fold count={basis.length} summary={t('consultation.draft.basis')}>
          {basis.map(({ id, title, citedArticle, quotation }) => (
            <div className="basis-passage" key={id}>
              <p lang="zh-CN">
                <b>
                  {inBookMarks(title)}
                  {citedArticle}
                </b>
              </p>
              {quotation && (
                <blockquote className="as-written" lang="zh-CN">
                  {quotation}
                </blockquote>
              )}
            </div>
          ))}
        </Fold>
      ) : (
        <p className="soft">{t('review.reading.noBasis')}</p>
      )}
      {opinions.length > 0 && (
        <Fold count={opinions.length} summary={t('review.reading.opinions')}>
          <Opinions docketNumber={docketNumber} opinions={opinions} />
        </Fold>
      )}
      {points.length > 0 && (
        <ul className="found">
          {points.map(({ id, severity, opinion }) => (
            <li key={id}>
              <span className={severity === 'must' ? 'found-wrong' : 'soft'}>{t(`words.severity.${severity}`)}</span>{' '}
              <span lang="zh-CN">{opinion}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** Opinions with their answers; the first ten, and where the others are. */
export function Opinions({ opinions, docketNumber }: { opinions: ReadOpinion[]; docketNumber: string }) {
  const t = useT();
  const at = `/desk/dockets/${docketNumber}/comments`;
  return (
    <>
      <ul className="found">
        {opinions.slice(0, most).map(({ id, body, result, reason }) => (
          <li key={id}>
            <a href={`${at}/${id}`} lang="zh-CN">
              {body}
            </a>
            <br />
            <b>{result ? t(`words.result.${result}`) : t('review.reading.unanswered')}</b>{' '}
            <span className="soft" lang="zh-CN">
              {reason}
            </span>
          </li>
        ))}
      </ul>
      {opinions.length > most && <a href={at}>{t('review.reading.more', { count: opinions.length - most })}</a>}
    </>
  );
}
