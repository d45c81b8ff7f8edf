import { type Key, useT } from '~/i18n/t';
import { DataTable } from '../data-table';
import { DateText } from '../date-text';
import { Fold } from '../fold';

type Line = {
  id: string;
  type: string;
  at: string;
  actor: string;
  actorName: string | null;
  subject: string;
  data: string;
  position: number | null;
  previousHash: string | null;
  hash: string | null;
};

const shownOfHash = 16;

/** Lines of the record: place in the chain, time, what, who, and the whole line with its hashes to unfold. */
export function RecordTable({ lines }: { lines: Line[] }) {
  const t = useT();
  const sentence = (type: string) =>
    t.has(`event.${type}`) ? t(`event.${type}` as Key).replace(/\{\{\w+\}\}/g, '…') : type;
  return (
    <DataTable
      caption={t('audit.title')}
      columns={[
        {
          key: 'position',
          heading: t('audit.position'),
          number: true,
          names: true,
          cell: ({ position }) => position ?? t('audit.unchained'),
        },
        { key: 'at', heading: t('audit.at'), cell: ({ at }) => <DateText value={at} /> },
        { key: 'what', heading: t('audit.what'), cell: ({ type }) => sentence(type) },
        {
          key: 'by',
          heading: t('audit.by'),
          cell: ({ actor, actorName }) =>
            actorName ?? (t.has(`audit.actor.${actor}`) ? t(`audit.actor.${actor}` as Key) : actor),
        },
        { key: 'chain', heading: t('audit.hash'), cell: (line) => <Whole line={line} /> },
      ]}
      dense
      hideCaption
      rowKey={({ id }) => id}
      rows={lines}
    />
  );
}

function Whole({ line: { type, subject, data, previousHash, hash } }: { line: Line }) {
  const t = useT();
  return (
    <Fold summary={<code className="hash">{hash?.slice(0, shownOfHash) ?? '—'}</code>}>
      <ul className="found">
        <li>
          <code className="hash">{type}</code> <code className="hash">{subject}</code>
        </li>
        <li>
          <code className="hash">{data}</code>
        </li>
        <li>
          {t('audit.previous')} <code className="hash">{previousHash ?? '—'}</code>
        </li>
        <li>
          {t('audit.hash')} <code className="hash">{hash ?? '—'}</code>
        </li>
      </ul>
    </Fold>
  );
}
