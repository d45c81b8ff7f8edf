import { useT } from '~/i18n/t';
import { DataTable } from '../data-table';
import { Seal } from '../seal';

type Lot = { id: string; rank: number; hash: string };
type Props = { candidates: string[]; excluded: string[]; chosen: Lot[]; reserves: Lot[]; lots: Record<string, string> };
type Row = {
  id: string;
  state: 'chosen' | 'reserve' | 'excluded' | 'candidate' | 'notDrawn';
  rank?: number;
  hash?: string;
};

const tones = { chosen: 'done', reserve: 'partly', excluded: 'ended', candidate: 'soon', notDrawn: 'soon' } as const;

/** The list of one category: before the draw who is on it, after it what each one's lot was. */
export function DrawLots({ candidates, excluded, chosen, reserves, lots }: Props) {
  const t = useT();
  const drawn = new Set([...chosen, ...reserves].map(({ id }) => id));
  const isDrawn = drawn.size > 0;
  const rest: Row[] = candidates
    .filter((id) => !drawn.has(id))
    .map((id): Row => ({ id, state: isDrawn ? 'notDrawn' : 'candidate', ...(lots[id] ? { hash: lots[id] } : {}) }))
    .sort((a, b) => ((a.hash ?? a.id) < (b.hash ?? b.id) ? -1 : 1));
  const rows: Row[] = [
    ...chosen.map((lot): Row => ({ ...lot, state: 'chosen' })),
    ...reserves.map((lot): Row => ({ ...lot, state: 'reserve' })),
    ...rest,
    ...excluded.map((id): Row => ({ id, state: 'excluded' })),
  ];
  return (
    <DataTable
      caption={t('draw.list')}
      columns={[
        { key: 'id', heading: t('draw.id'), names: true, cell: ({ id }) => <code>{id}</code> },
        {
          key: 'state',
          heading: t('draw.state'),
          cell: ({ state, rank }) => (
            <Seal tone={tones[state]}>
              {t(`draw.stateOf.${state}`)}
              {state === 'reserve' && ` ${rank}`}
            </Seal>
          ),
        },
        ...(isDrawn
          ? [
              {
                key: 'lot',
                heading: t('draw.lot'),
                cell: ({ hash }: Row) => hash && <code className="draw-hash">{hash.slice(0, 16)}…</code>,
              },
            ]
          : []),
      ]}
      hideCaption
      rowKey={({ id }) => id}
      rows={rows}
    />
  );
}
