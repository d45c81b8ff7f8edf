import { useT } from '~/i18n/t';
import { CompareLegend } from '../compare';
import { DateText, timeInWords } from '../date-text';
import { Button } from '../form/form-buttons';
import { LocalLink, useLocalPath } from '../local-link';
import { Notice } from '../notice';
import { SummaryList } from '../summary-list';
import { FollowedOpinion, type FollowedOpinionProps } from './followed-opinion';
import { Progress, type ProgressProps } from './progress';

export type Followed = Omit<ProgressProps['receipt'], 'opinions'> & {
  number: string;
  late: boolean;
  mayChange: boolean;
  changeUntil: string;
  withdrawn: boolean;
  consultation: { number: string; title: string; phase: string };
  files: string[];
  opinions: FollowedOpinionProps['opinion'][];
};

/** A receipt being followed: what was sent, how far it has come, and while it is allowed the ways to change it. */
export function FollowedReceipt({ receipt }: { receipt: Followed }) {
  const t = useT();
  const local = useLocalPath();
  const { number, consultation, receivedAt, late, withdrawn, mayChange, changeUntil, files, opinions } = receipt;
  const until = timeInWords(changeUntil);
  return (
    <>
      {withdrawn && <Notice>{t('receipt.follow.withdrawn')}</Notice>}
      <SummaryList
        rows={[
          {
            term: t('receipt.follow.of'),
            value: (
              <LocalLink lang="zh-CN" to={`/consultations/${consultation.number}`}>
                {consultation.title}
              </LocalLink>
            ),
          },
          { term: t('receipt.number'), value: number },
          {
            term: t('receipt.follow.receivedAt'),
            value: (
              <>
                <DateText value={receivedAt} /> {late && t('receipt.follow.late')}
              </>
            ),
          },
          { term: t('comment.attachments'), value: files.join(t('docket.and')) },
        ]}
      />
      <h2>{t('receipt.follow.steps')}</h2>
      <Progress receipt={receipt} />
      <h2>{t('receipt.follow.yours')}</h2>
      {opinions.some(({ suggestion }) => suggestion) && <CompareLegend />}
      <ol className="opinions">
        {opinions.map((opinion, at) => (
          <FollowedOpinion
            consultation={consultation.number}
            edit={mayChange && !withdrawn ? { to: `/receipts/edit?opinion=${at + 1}`, until } : undefined}
            key={opinion.id}
            opinion={opinion}
            withdrawn={withdrawn}
          />
        ))}
      </ol>
      {mayChange && !withdrawn && (
        <p>
          <LocalLink to="/receipts/withdraw">{t('receipt.edit.withdraw')}</LocalLink>
        </p>
      )}
      <form action={local('/receipts/leave')} className="no-print" method="post">
        <p className="hint">{t('receipt.follow.leaveHint')}</p>
        <Button weight="plain">{t('receipt.follow.leave')}</Button>
      </form>
    </>
  );
}
