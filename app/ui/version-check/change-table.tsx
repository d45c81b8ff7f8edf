import type { Cause } from '~/domain/comparison/cause';
import type { ChangeReason } from '~/domain/vocabulary';
import { useT } from '~/i18n/t';
import { Compare } from '../compare';
import { DataTable } from '../data-table';
import { passagesOf, type Segment } from '../redline-passages';
import { causeInWords, staffCause } from '../version/causes';

export type ShownChange = {
  hash: string;
  label: string;
  words: Segment[];
  duties: boolean;
  causes: Cause[];
  note: { kind: ChangeReason; reason: string } | null;
};

/** Every change of words since the consultation, and what stands behind it. */
export function ChangeTable({ changes, docketNumber }: { changes: ShownChange[]; docketNumber: string }) {
  const t = useT();
  return (
    <DataTable
      caption={t('versionCheck.title')}
      columns={[
        {
          key: 'place',
          heading: t('versionCheck.place'),
          names: true,
          cell: ({ label, duties }) => (
            <>
              {label}
              {duties && <p className="soft">{t('versionCheck.duties')}</p>}
            </>
          ),
        },
        {
          key: 'what',
          heading: t('versionCheck.what'),
          cell: ({ words }) => <Compare lang="zh-CN" passages={passagesOf(words)} />,
        },
        {
          key: 'why',
          heading: t('versionCheck.why'),
          cell: (change) => <Why change={change} docketNumber={docketNumber} />,
        },
      ]}
      dense
      hideCaption
      rowKey={({ hash }) => hash}
      rows={changes}
    />
  );
}

function Why({ change: { causes, note }, docketNumber }: { change: ShownChange; docketNumber: string }) {
  const t = useT();
  if (causes.length === 0 && !note) return <strong>{t('versionCheck.unrecorded')}</strong>;
  return (
    <ul className="found">
      {causes.map((cause, at) => {
        const link = staffCause(docketNumber, cause);
        const words = causeInWords(t, link, at);
        return <li key={cause.id}>{link.href ? <a href={link.href}>{words}</a> : words}</li>;
      })}
      {note && (
        <li>
          {t(`words.changeReason.${note.kind}`)}
          <p className="soft">{note.reason}</p>
        </li>
      )}
    </ul>
  );
}
