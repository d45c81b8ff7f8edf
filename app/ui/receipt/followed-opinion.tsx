import { type Key, useT } from '~/i18n/t';
import { Compare } from '../compare';
import { ChangedWordings, type ReportItem, resultTones } from '../consultation/report-items';
import { CountyText } from '../county-text';
import { LocalLink } from '../local-link';
import { passagesOf, type Segment } from '../redline-passages';
import { Seal } from '../seal';
import { Publicity, type PublicityProps } from './publicity';

export type FollowedOpinionProps = {
  opinion: {
    id: string;
    nodeId: string | null;
    place: string | null;
    body: string;
    stance: string | null;
    suggestion: Segment[] | null;
    publicity: PublicityProps;
    answer: (Pick<ReportItem, 'result' | 'reason' | 'wordings'> & { number: number | null }) | null;
  };
  consultation: string;
  withdrawn: boolean;
  edit?: { to: string; until: string };
};

/** One's own words as they were sent, and the answer to them: the decision, the reason, the article before and after. */
export function FollowedOpinion({ opinion, consultation, edit, withdrawn }: FollowedOpinionProps) {
  const t = useT();
  const { nodeId, place, body, stance, suggestion, publicity, answer } = opinion;
  return (
    <li className="opinion">
      <h3 className="opinion-head">
        {place ? (
          <LocalLink to={`/consultations/${consultation}/draft#p-${nodeId}`}>
            {t('consultation.feedback.about', { place })}
          </LocalLink>
        ) : (
          t('consultation.feedback.aboutWhole')
        )}
      </h3>
      {stance && <p className="hint">{t(`words.stance.${stance}` as Key)}</p>}
      <blockquote className="opinion-words as-written">{body}</blockquote>
      {suggestion && (
        <>
          <p className="hint">{t('comment.suggested')}</p>
          <Compare lang="zh-CN" passages={passagesOf(suggestion)} />
        </>
      )}
      {edit && (
        <p>
          <LocalLink to={edit.to}>{t('receipt.edit.title')}</LocalLink>{' '}
          <span className="hint">{t('receipt.edit.until', { until: edit.until })}</span>
        </p>
      )}
      {!withdrawn && <Publicity publicity={publicity} />}
      {!withdrawn && <Answered answer={answer} consultation={consultation} />}
    </li>
  );
}

function Answered({
  answer,
  consultation,
}: {
  answer: FollowedOpinionProps['opinion']['answer'];
  consultation: string;
}) {
  const t = useT();
  if (!answer) return null;
  const { result, reason, number, wordings } = answer;
  return (
    <div className="opinion-answer">
      <p>
        <Seal tone={resultTones[result] ?? 'ended'}>{t(`words.result.${result}` as Key)}</Seal>
      </p>
      <p className="as-written">
        <CountyText>{reason}</CountyText>
      </p>
      <ChangedWordings wordings={wordings} />
      {number !== null && (
        <p>
          <LocalLink to={`/consultations/${consultation}/feedback?from=${number}#opinion-${number}`}>
            {t('receipt.follow.itemLink')}
          </LocalLink>
        </p>
      )}
    </div>
  );
}
