import type { Evidence, MaterialChange, MaterialEntry } from '~/domain/review/materials';
import { type T, useT } from '~/i18n/t';
import { DataTable } from '../data-table';
import { DateText } from '../date-text';
import { Seal, type Tone } from '../seal';

const tones: Record<MaterialEntry['state'], Tone> = { submitted: 'done', notApplicable: 'soon', missing: 'open' };
const shownOfHash = 16;

type Props = { entries: MaterialEntry[]; caption: string };

/** The list of materials: every item with its state, what stands for it and its hash, or why it does not apply. */
export function MaterialTable({ entries, caption }: Props) {
  const t = useT();
  if (entries.length === 0) return <p className="hint">{t('review.materials.notKept')}</p>;
  return (
    <DataTable
      caption={caption}
      columns={[
        {
          key: 'item',
          heading: t('review.materials.item'),
          names: true,
          cell: ({ item }) => t(`words.material.${item}`),
        },
        {
          key: 'state',
          heading: t('review.materials.state'),
          cell: ({ state }) => <Seal tone={tones[state]}>{t(`words.materialState.${state}`)}</Seal>,
        },
        { key: 'what', heading: t('review.materials.what'), cell: (entry) => <What entry={entry} /> },
      ]}
      dense
      hideCaption
      rowKey={({ item }) => item}
      rows={entries}
    />
  );
}

function What({ entry: { evidence, notApplicable } }: { entry: MaterialEntry }) {
  const t = useT();
  if (notApplicable)
    return <>{notApplicable.why === 'stated' ? notApplicable.text : t(`review.materials.not.${notApplicable.why}`)}</>;
  if (evidence.length === 0) return null;
  return (
    <ul className="found">
      {evidence.map((one) => (
        <li key={`${one.href} ${one.hash} ${one.name}`}>
          {one.href ? <a href={one.href}>{nameOf(t, one)}</a> : nameOf(t, one)}{' '}
          {one.at && (
            <span className="soft">
              <DateText value={one.at} />
            </span>
          )}{' '}
          {one.hash && (
            <code className="hash" title={one.hash}>
              {one.hash.slice(0, shownOfHash)}
            </code>
          )}
        </li>
      ))}
    </ul>
  );
}

function nameOf(t: T, { kind, name }: Evidence): string {
  if (kind === 'file') return name || t('review.materials.file');
  return name ? `${t('review.materials.inRecord')} ${name}` : t('review.materials.inRecord');
}

/** What is other than in the attempt before. */
export function MaterialChanges({ changes }: { changes: MaterialChange[] }) {
  const t = useT();
  if (changes.length === 0) return null;
  return (
    <>
      <h3>{t('review.materials.sinceLast')}</h3>
      <ul>
        {changes.map(({ item, before, after }) => (
          <li key={item}>
            {t(`words.material.${item}`)}
            {t('review.materials.became', {
              before: before ? t(`words.materialState.${before}`) : '—',
              after: t(`words.materialState.${after}`),
            })}
          </li>
        ))}
      </ul>
    </>
  );
}
