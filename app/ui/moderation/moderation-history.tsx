import { type Key, useT } from '~/i18n/t';
import { DataTable } from '../data-table';
import { DateText } from '../date-text';

type Row = { version: number; act: string; reason: string | null; covers: number; by: string; at: string };

/** Every decision on showing an opinion, the latest first; none is ever erased. */
export function ModerationHistory({ history }: { history: Row[] }) {
  const t = useT();
  if (history.length === 0) return null;
  const what = ({ act, reason, covers }: Row) =>
    [
      t(`words.moderation.${act}` as Key),
      reason && t(`words.cover.${reason}` as Key),
      covers > 0 && t('opinion.desk.coveredPlaces', { count: covers }),
    ]
      .filter(Boolean)
      .join(t('ui.form.comma'));
  return (
    <DataTable
      caption={t('opinion.desk.history')}
      columns={[
        { key: 'what', heading: t('opinion.desk.state'), names: true, cell: what },
        { key: 'by', heading: t('opinion.desk.by'), cell: ({ by }) => by },
        { key: 'at', heading: t('opinion.desk.at'), cell: ({ at }) => <DateText value={at} /> },
      ]}
      dense
      rowKey={({ version }) => String(version)}
      rows={history.toReversed()}
    />
  );
}
