import type { NotApplicable } from '~/domain/review/materials';
import type { PackagePart } from '~/domain/review/package';
import { useT } from '~/i18n/t';
import { DataTable } from '../data-table';
import { Seal, type Tone } from '../seal';

type Part = {
  part: PackagePart;
  state: 'submitted' | 'notApplicable' | 'missing';
  notApplicable: NotApplicable | null;
  files: { path: string; hash: string }[];
};

const tones: Record<Part['state'], Tone> = { submitted: 'done', notApplicable: 'soon', missing: 'open' };
const shownOfHash = 16;

/** The parts of the package for a discussion: each with its state, and its files with their hashes. */
export function PackageTable({ parts }: { parts: Part[] }) {
  const t = useT();
  return (
    <DataTable
      caption={t('review.package.title')}
      columns={[
        {
          key: 'part',
          heading: t('review.materials.item'),
          names: true,
          cell: ({ part }) => t(`review.package.part.${part}`),
        },
        {
          key: 'state',
          heading: t('review.materials.state'),
          cell: ({ state }) => <Seal tone={tones[state]}>{t(`review.package.state.${state}`)}</Seal>,
        },
        { key: 'files', heading: t('review.materials.what'), cell: (part) => <Files part={part} /> },
      ]}
      dense
      hideCaption
      rowKey={({ part }) => part}
      rows={parts}
    />
  );
}

function Files({ part: { files, notApplicable } }: { part: Part }) {
  const t = useT();
  if (files.length === 0 && notApplicable)
    return <>{notApplicable.why === 'stated' ? notApplicable.text : t(`review.materials.not.${notApplicable.why}`)}</>;
  return (
    <ul className="found">
      {files.map(({ path, hash }) => (
        <li key={path}>
          {path} <code className="hash">{hash.slice(0, shownOfHash)}</code>
        </li>
      ))}
    </ul>
  );
}
