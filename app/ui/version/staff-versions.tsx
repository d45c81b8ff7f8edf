import { useT } from '~/i18n/t';
import { DataTable } from '../data-table';
import { DateText } from '../date-text';
import { useVersionName, type VersionFacts } from './version-name';

type Props = { number: string; versions: VersionFacts[]; prints: boolean };

/** Every version of a docket with its files, public or not, and the table of its legal basis. */
export function StaffVersions({ number, versions, prints }: Props) {
  const t = useT();
  const nameOf = useVersionName();
  const at = (version: VersionFacts, file: string) => `/desk/dockets/${number}/versions/${version.key}/${file}`;
  const formats = prints ? ['docx', 'pdf'] : ['docx'];
  return (
    <DataTable
      caption={t('version.title')}
      columns={[
        { key: 'name', heading: t('draft.name'), names: true, cell: nameOf },
        {
          key: 'state',
          heading: t('draft.published'),
          cell: ({ publishedAt }) =>
            publishedAt ? <DateText time={false} value={publishedAt} /> : t('version.notPublic'),
        },
        {
          key: 'text',
          heading: t('version.files.ofText'),
          cell: (version) => <Files files={[...formats, 'txt'].map((type) => at(version, `draft.${type}`))} />,
        },
        {
          key: 'basis',
          heading: t('version.files.ofBasis'),
          cell: (version) => <Files files={formats.map((type) => at(version, `basis.${type}`))} />,
        },
      ]}
      dense
      hideCaption
      rowKey={({ key }) => key}
      rows={versions}
    />
  );
}

const Files = ({ files }: { files: string[] }) => (
  <>
    {files.map((href) => (
      <span key={href}>
        <a href={href}>{href.slice(href.lastIndexOf('.'))}</a>{' '}
      </span>
    ))}
  </>
);
