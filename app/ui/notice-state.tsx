import type { Reason } from '~/domain/reason';
import { useT } from '~/i18n/t';
import { DateText } from './date-text';
import { Button, FormButtons } from './form/form-buttons';
import { Reasons } from './reasons';
import { SummaryList } from './summary-list';

type Minimum = { value: number; unit: 'day' | 'workingDay'; nature: 'law' | 'county'; source?: Reason['source'] };
type Props = {
  notice: {
    id: string;
    number: string;
    publishedAt: string | null;
    days: { first: string; last: string };
    period: { countedDays: number; inclusiveDays: number; unit: 'day' | 'workingDay'; minimum: Minimum[] };
    refusals: Reason[];
  };
};

/** Where a notice stands: its period against the minimum and its source, and whether it may go out. */
export function NoticeState({ notice }: Props) {
  const t = useT();
  const { period, refusals, publishedAt, number } = notice;
  const inUnit = (unit: Minimum['unit'], count: number) =>
    t(unit === 'day' ? 'notice.days' : 'notice.workingDays', { count });
  const source = ({ nature, source }: Minimum) =>
    nature === 'law' && source
      ? t('notice.byLaw', { document: source.document, article: source.article ?? '' })
      : t('notice.byCounty');
  return (
    <>
      <SummaryList
        rows={[
          { term: t('notice.number'), value: publishedAt ? <a href={`/consultations/${number}`}>{number}</a> : number },
          { term: t('notice.opensOn'), value: <DateText value={notice.days.first} /> },
          { term: t('notice.closesOn'), value: <DateText value={notice.days.last} /> },
          {
            term: t('notice.period'),
            value: `${inUnit(period.unit, period.countedDays)}${t('docket.and')}${t('notice.inclusive', { count: period.inclusiveDays })}`,
          },
          {
            term: t('notice.minimum'),
            value: (
              <ul className="plain-list">
                {period.minimum.map((one) => (
                  <li key={source(one)}>
                    {inUnit(one.unit, one.value)} {source(one)}
                  </li>
                ))}
              </ul>
            ),
          },
        ]}
      />
      {publishedAt === null && refusals.length > 0 && (
        <Reasons heading={t('notice.mayNotPublish')} reasons={refusals} />
      )}
      {publishedAt === null && refusals.length === 0 && (
        <form className="form" method="post">
          <p>{t('notice.publishHint')}</p>
          <FormButtons>
            <Button name="publish" value={notice.id}>
              {t('notice.publish')}
            </Button>
          </FormButtons>
        </form>
      )}
    </>
  );
}
