import type { PublicRepresentative } from '~/domain/meeting/public-representative';
import { useT } from '~/i18n/t';
import { CountyText } from '../county-text';
import { DataTable } from '../data-table';
import { ShownName, unitAndPost } from './shown-person';

type Person = PublicRepresentative & { spoke: number };

/** Who sat in: name, unit and post as far as each person agreed, category, how often they spoke. */
export function RosterTable({ representatives }: { representatives: Person[] }) {
  const t = useT();
  return (
    <DataTable
      caption={t('meeting.page.roster')}
      columns={[
        {
          key: 'name',
          heading: t('meeting.roster.name'),
          names: true,
          cell: (person) => <ShownName person={person} />,
        },
        {
          key: 'unit',
          heading: t('meeting.roster.unitAndPost'),
          cell: (person) =>
            unitAndPost(person) ? (
              <CountyText>{unitAndPost(person)}</CountyText>
            ) : (
              <span className="hint">{t('meeting.page.unitWithheld')}</span>
            ),
        },
        {
          key: 'category',
          heading: t('meeting.roster.category'),
          cell: ({ category }) => t(`words.category.${category}`),
        },
        {
          key: 'spoke',
          heading: t('meeting.page.spoke'),
          cell: ({ spoke }) => (spoke > 0 ? t('meeting.year.said', { count: spoke }) : t('meeting.page.spokeNot')),
        },
      ]}
      hideCaption
      rowKey={(person) => String(representatives.indexOf(person))}
      rows={representatives}
    />
  );
}
