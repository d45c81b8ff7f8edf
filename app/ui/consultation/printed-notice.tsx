import { useT } from '~/i18n/t';
import { CountyText } from '../county-text';
import { dateInWords } from '../date-text';
import { SummaryList } from '../summary-list';
import { NoticeChanges, type ShownNoticeChange } from './notice-changes';
import { countedInWords, type Minimum, minimumInWords } from './period-words';

type Props = {
  notice: {
    issuingOrgan: string;
    units: string[];
    summary: string;
    affected: string;
    days: { first: string; last: string };
    due: { day: string };
    shortenedReason: string | null;
    changes: ShownNoticeChange[];
    channels: { post?: string; email?: string; phone?: string; fax?: string; counter?: string };
    period: { countedDays: number; inclusiveDays: number; unit: 'day' | 'workingDay'; minimum: Minimum[] };
  };
};

/** The notice on paper: everything that somebody needs who has no telephone with a camera. */
export function PrintedNotice({ notice }: Props) {
  const t = useT();
  const { issuingOrgan, units, summary, affected, days, due, channels, shortenedReason, period, changes } = notice;
  const span = { first: dateInWords(days.first, t.lang), last: dateInWords(days.last, t.lang) };
  const offline = (['phone', 'counter', 'post', 'email', 'fax'] as const).map((channel) => ({
    term: t(`consultation.notice.${channel}`),
    value: channels[channel] && <CountyText>{channels[channel]}</CountyText>,
  }));
  const lawful = [countedInWords(t, period), ...period.minimum.map((one) => minimumInWords(t, one))].join('\n');
  return (
    <>
      <p>{t('consultation.print.lead', { organ: issuingOrgan })}</p>
      {summary && (
        <p>
          <CountyText>{summary}</CountyText>
        </p>
      )}
      <SummaryList
        rows={[
          { term: t('consultation.notice.affected'), value: affected && <CountyText>{affected}</CountyText> },
          { term: t('consultation.time'), value: t('consultation.span', span) },
          { term: t('consultation.notice.period'), value: lawful },
          {
            term: t('consultation.notice.shortened'),
            value: shortenedReason && <CountyText>{shortenedReason}</CountyText>,
          },
          ...offline,
          { term: t('consultation.units'), value: <CountyText>{units.join('、')}</CountyText> },
        ]}
      />
      <NoticeChanges changes={changes} />
      <p>{t('consultation.notice.afterText', { date: dateInWords(due.day, t.lang) })}</p>
      <p>{t('consultation.print.readDraft')}</p>
    </>
  );
}
