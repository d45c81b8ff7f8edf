import { useT } from '~/i18n/t';
import type { KnownYear } from '~/queries/calendar-page.server';
import { CountyText } from '../county-text';
import { DataTable } from '../data-table';
import { dateInWords } from '../date-text';
import { Fold } from '../fold';

/** Which years' holidays and make-up working days are known, and what happens beyond them. */
export function CalendarKnown({
  calendar: { knownThrough, years },
}: {
  calendar: { knownThrough: string; years: KnownYear[] };
}) {
  const t = useT();
  return (
    <>
      <p>{t('rules.calendar.known', { day: dateInWords(knownThrough, t.lang) })}</p>
      <p className="hint">{t('rules.calendar.beyond')}</p>
      <Fold count={years.length} summary={t('rules.calendar.years')}>
        <DataTable
          caption={t('rules.calendar.years')}
          columns={[
            { key: 'year', heading: t('rules.calendar.year'), names: true, cell: ({ year }) => String(year) },
            {
              key: 'holidays',
              heading: t('rules.calendar.holidays'),
              number: true,
              cell: ({ holidays, wholeYear }) => (wholeYear ? holidays : t('rules.calendar.part', { count: holidays })),
            },
            {
              key: 'makeUp',
              heading: t('rules.calendar.makeUp'),
              cell: ({ makeUpWorkdays }) => makeUpWorkdays.map((day) => dateInWords(day, t.lang)).join(t('docket.and')),
            },
            {
              key: 'sources',
              heading: t('rules.source'),
              cell: ({ sources }) => <CountyText>{sources.join('；')}</CountyText>,
            },
          ]}
          hideCaption
          rowKey={({ year }) => String(year)}
          rows={years}
        />
      </Fold>
    </>
  );
}
