import { isInTime } from '~/domain/activity/papers';
import { useT } from '~/i18n/t';
import { DataTable } from '../data-table';
import { DateText } from '../date-text';
import { Seal } from '../seal';
import type { DeskDelivery } from './shown-activity';

type Props = { delivery: DeskDelivery; startsAt: string; days: number };

/** Person by person: since when they have every paper, how it reached them, and whether that was in time. */
export function WhoHasPapers({ delivery: { people }, startsAt, days }: Props) {
  const t = useT();
  return (
    <DataTable
      caption={t('delivery.desk.who')}
      columns={[
        { key: 'number', heading: t('delivery.own'), names: true, cell: ({ number }) => number },
        { key: 'name', heading: t('activity.signUp.name'), cell: ({ name }) => name },
        {
          key: 'since',
          heading: t('delivery.desk.since'),
          cell: ({ since }) => {
            if (!since) return <Seal tone="soon">{t('delivery.desk.missing')}</Seal>;
            const late = !isInTime(since, new Date(startsAt), days);
            return (
              <>
                <DateText value={since} /> {late && <Seal tone="open">{t('delivery.desk.late', { days })}</Seal>}
              </>
            );
          },
        },
        {
          key: 'how',
          heading: t('delivery.desk.how'),
          cell: ({ got }) => [...new Set(got.map(({ way }) => t(`delivery.way.${way}`)))].join('、'),
        },
      ]}
      dense
      hideCaption
      rowKey={({ number }) => number}
      rows={people}
    />
  );
}
