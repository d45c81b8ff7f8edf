import type { SerializeFrom } from '@remix-run/node';
import { useT } from '~/i18n/t';
import type { MeetingsOfYear } from '~/queries/meetings-year.server';
import { CountyText } from '../county-text';
import { DateText } from '../date-text';
import { EmptyState } from '../empty-state';
import { EntryList } from '../entry-list';
import { BarPlot } from '../plot/bar-plot';
import { StackedBar } from '../plot/stacked-bar';
import { Seal } from '../seal';
import { Stats } from '../stat';
import { Tabs } from '../tabs';
import { BoardLine } from './board-line';
import { uncountedInWords } from './uncounted-list';

/** The meetings of a year: how many count against the target, what was said, and what became of it. */
export function YearOfMeetings({ page }: { page: SerializeFrom<MeetingsOfYear> }) {
  const t = useT();
  const { year, years, needed, attendees, counted, meetings, adoption, categories } = page;
  const attended = meetings.reduce((sum, meeting) => sum + meeting.attended, 0);
  const views = meetings.reduce((sum, meeting) => sum + meeting.views, 0);
  return (
    <>
      {years.length > 1 && (
        <Tabs
          label={t('meeting.year.choose')}
          tabs={years.map((one) => ({
            to: `/meetings?year=${one}`,
            label: t('meeting.year.of', { year: one }),
            current: one === year,
          }))}
        />
      )}
      <Stats
        items={[
          {
            label: t('meeting.year.count', { year }),
            value: counted,
            unit: t('meeting.year.times'),
            note: t('meeting.year.target', { needed }),
          },
          {
            label: t('meeting.year.attended'),
            value: attended,
            unit: t('meeting.year.persons'),
            note: page.unnamed > 0 ? t('meeting.year.unnamed', { count: page.unnamed }) : undefined,
          },
          {
            label: t('meeting.year.views'),
            value: views,
            unit: t('meeting.year.pieces'),
            note: page.awaited > 0 ? t('meeting.year.awaited', { count: page.awaited }) : undefined,
          },
        ]}
      />
      <BoardLine board={page.board} overdue={page.overdue} />
      {meetings.length === 0 ? (
        <EmptyState title={t('meeting.year.none', { year })}>
          <p>{t('meeting.year.noneHint')}</p>
        </EmptyState>
      ) : (
        <EntryList
          entries={meetings.map((meeting) => ({
            to: `/meetings/${meeting.number}`,
            title: <CountyText>{meeting.title}</CountyText>,
            state: (
              <Seal tone={meeting.target.counts ? 'done' : 'soon'}>
                {t(meeting.target.counts ? 'meeting.year.counts' : 'meeting.year.countsNot')}
              </Seal>
            ),
            summary: uncountedInWords(t, meeting.target.reasons) || undefined,
            facts: [
              <DateText key="held" time={false} value={meeting.heldAt} />,
              t('meeting.year.items', { count: meeting.items }),
              t('meeting.year.people', { count: meeting.attended }),
              t('meeting.year.said', { count: meeting.views }),
              ...(meeting.overdue > 0 ? [t('meeting.year.late', { count: meeting.overdue })] : []),
            ],
          }))}
        />
      )}
      {views > 0 && (
        <StackedBar
          labelHeading={t('meeting.year.result')}
          parts={adoption.map(({ adoption, views }) => ({ label: t(`words.adoption.${adoption}`), value: views }))}
          title={t('meeting.year.adoption', { year })}
          valueHeading={t('meeting.year.views')}
        />
      )}
      {categories.length > 0 && (
        <BarPlot
          bars={categories.map(({ category, people }) => ({ label: t(`words.category.${category}`), value: people }))}
          labelHeading={t('meeting.year.category')}
          title={t('meeting.year.categories', { year })}
          valueHeading={t('meeting.year.attended')}
        />
      )}
      {meetings.length > 0 && (
        <>
          <h2>{t('meeting.year.data')}</h2>
          <p>{t('meeting.year.dataHint')}</p>
          <ul className="downloads">
            {(['xlsx', 'csv', 'json'] as const).map((format) => (
              <li key={format}>
                <a href={`/meetings/data/${year}.${format}`}>{t(`meeting.page.files.${format}`)}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      <h2>{t('meeting.year.rule')}</h2>
      <p>{t('meeting.year.ruleText', { attendees })}</p>
    </>
  );
}
