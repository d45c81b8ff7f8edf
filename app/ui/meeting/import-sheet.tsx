import type { Reason } from '~/domain/reason';
import { useT } from '~/i18n/t';
import type { MatchedSheet } from '~/queries/meeting-import.server';
import { DataTable } from '../data-table';
import { FileField } from '../form/file-field';
import { Button, FormButtons } from '../form/form-buttons';
import { RefusalList } from '../form/refusal-list';
import { reasonLines } from './reasons';

/** The templates to download and the file to upload; every fault of the last upload by its row. */
export function ImportUpload({ number, reasons }: { number: string; reasons: Reason[] }) {
  const t = useT();
  return (
    <>
      {reasons.length > 0 && <RefusalList heading={t('meeting.import.wrong')} reasons={reasonLines(t, reasons)} />}
      <h2>{t('meeting.import.template')}</h2>
      <ul className="downloads">
        {(['xlsx', 'docx'] as const).map((format) => (
          <li key={format}>
            <a href={`/desk/meetings/${number}/template.${format}`}>{t(`meeting.import.${format}`)}</a>
          </li>
        ))}
      </ul>
      <form className="form" encType="multipart/form-data" method="post" noValidate>
        <FileField
          accept=".xlsx,.docx"
          kinds=".xlsx .docx"
          label={t('meeting.import.file')}
          name="file"
          required
          size="10 MB"
        />
        <FormButtons>
          <Button name="intent" value="preview">
            {t('meeting.import.read')}
          </Button>
        </FormButtons>
      </form>
    </>
  );
}

type PreviewProps = { number: string; preview: { matched: MatchedSheet; sheet: string } };

/** What will be written, row by row, and the button that writes it. */
export function ImportPreview({ number, preview: { matched, sheet } }: PreviewProps) {
  const t = useT();
  return (
    <>
      <h2>{t('meeting.import.preview')}</h2>
      <DataTable
        caption={t('meeting.import.people')}
        columns={[
          { key: 'name', heading: t('meeting.roster.name'), names: true, cell: (row) => row.name },
          {
            key: 'category',
            heading: t('meeting.roster.category'),
            cell: (row) => t(`words.category.${row.category}`),
          },
          { key: 'unit', heading: t('meeting.roster.unitAndPost'), cell: (row) => [row.unit, row.post].join(' ') },
          { key: 'attended', heading: t('meeting.roster.attended'), cell: (row) => (row.attended ? '✓' : '—') },
          {
            key: 'how',
            heading: t('meeting.import.how'),
            cell: (row) => t(row.id ? 'meeting.import.known' : 'meeting.import.fresh'),
          },
        ]}
        dense
        rowKey={(row) => String(row.row)}
        rows={matched.people}
      />
      <DataTable
        caption={t('meeting.import.views')}
        columns={[
          { key: 'name', heading: t('meeting.roster.name'), names: true, cell: (row) => row.name },
          { key: 'item', heading: t('meeting.import.item'), cell: (row) => `${row.item}. ${row.title}` },
          { key: 'body', heading: t('meeting.discussion.view'), cell: (row) => row.body },
        ]}
        dense
        rowKey={(row) => String(row.row)}
        rows={matched.views}
      />
      <form className="form" method="post" noValidate>
        <input name="sheet" type="hidden" value={sheet} />
        <FormButtons>
          <Button name="intent" value="apply">
            {t('meeting.import.apply')}
          </Button>
          <a href={`/desk/meetings/${number}/import`}>{t('meeting.import.again')}</a>
        </FormButtons>
      </form>
    </>
  );
}
