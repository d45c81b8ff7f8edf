import { type Key, useT } from '~/i18n/t';
import { CountyText } from '../county-text';
import { DateText } from '../date-text';
import { SummaryList } from '../summary-list';
import { countedInWords, type Minimum, minimumInWords } from './period-words';

export type NoticeDetailsProps = {
  number: string;
  issuingOrgan: string;
  flags: string[];
  publishedAt: string;
  shortenedReason: string | null;
  period: { countedDays: number; inclusiveDays: number; unit: 'day' | 'workingDay'; minimum: Minimum[] };
};

/** The formal part of a notice: how long and by what rule, why it was shortened, who issues, when it went out. */
export function NoticeDetails({ notice }: { notice: NoticeDetailsProps }) {
  const t = useT();
  const { number, issuingOrgan, flags, publishedAt, shortenedReason, period } = notice;
  return (
    <SummaryList
      rows={[
        { term: t('consultation.notice.period'), value: countedInWords(t, period) },
        {
          term: t('consultation.notice.minimum'),
          value: period.minimum.map((one) => minimumInWords(t, one)).join('\n'),
        },
        {
          term: t('consultation.notice.shortened'),
          value: shortenedReason && <CountyText>{shortenedReason}</CountyText>,
        },
        { term: t('consultation.notice.organ'), value: <CountyText>{issuingOrgan}</CountyText> },
        {
          term: t('consultation.notice.classes'),
          value: flags.map((flag) => t(`words.flag.${flag}` as Key)).join('\n'),
        },
        { term: t('consultation.notice.publishedOn'), value: <DateText value={publishedAt} /> },
        { term: t('consultation.notice.number'), value: number },
      ]}
    />
  );
}
