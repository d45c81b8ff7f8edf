import type { SerializeFrom } from '@remix-run/node';
import { useT } from '~/i18n/t';
import type { InvitationsDesk } from '~/queries/invitations-desk.server';
import { dateInWords } from '../date-text';
import { EmptyState } from '../empty-state';
import { Fold } from '../fold';
import { Field } from '../form/field';
import { type FormState, useFields } from '../form/fields';
import { FileField } from '../form/file-field';
import { Button, FormButtons } from '../form/form-buttons';
import { Select } from '../form/select';
import { sizeInWords } from './paper-list';

type Props = { desk: SerializeFrom<InvitationsDesk>; state: FormState | undefined };

/** What those who come may read beforehand, and who opened it when. */
export function PapersDesk({ desk, state }: Props) {
  const t = useT();
  const { field } = useFields(state);
  const { papers, items, isPublic, isOver } = desk;
  return (
    <section aria-labelledby="papers">
      <h2 id="papers">{t('invitation.papers')}</h2>
      {papers.length === 0 && <EmptyState title={t('invitation.desk.noPaper')} />}
      {papers.map(({ id, title, size, item, openings }) => (
        <form key={id} method="post">
          <input name="paperId" type="hidden" value={id} />
          <p>
            <b>{title}</b>{' '}
            {[item && t('meeting.page.item', { number: item }), sizeInWords(size)].filter(Boolean).join(' · ')}{' '}
            {!isPublic && (
              <Button name="intent" value="removePaper" weight="quiet">
                {t('invitation.desk.removePaper')}
              </Button>
            )}
          </p>
          <Fold count={openings.length} summary={t('invitation.desk.openings')}>
            <ul className="plain-list">
              {openings.map(({ name, openedAt }) => (
                <li key={`${name} ${openedAt}`}>
                  {name} {dateInWords(openedAt, t.lang)}
                </li>
              ))}
            </ul>
          </Fold>
        </form>
      ))}
      {!isPublic && papers.length > 0 && !isOver && (
        <form method="post">
          <Button name="intent" value="announcePapers" weight="plain">
            {t('invitation.desk.announcePapers')}
          </Button>
        </form>
      )}
      {!isPublic && (
        <details className="fold" open={state !== undefined || papers.length === 0}>
          <summary>{t('invitation.desk.addPaper')}</summary>
          <form className="form fold-body" encType="multipart/form-data" method="post" noValidate>
            <Field {...field('title')} label={t('invitation.desk.paperTitle')} required width={16} />
            <Select
              {...field('itemId')}
              empty={t('invitation.desk.wholeMeeting')}
              label={t('invitation.desk.paperItem')}
              options={items.map(({ id, position, title }) => ({ value: id, label: `${position}. ${title}` }))}
            />
            <FileField
              {...field('file')}
              accept=".pdf,.docx,.xlsx,.png,.jpg,.jpeg"
              kinds="PDF .docx .xlsx .png .jpg"
              label={t('invitation.desk.paperFile')}
              required
              size="20 MB"
            />
            <FormButtons>
              <Button name="intent" value="paper" weight="plain">
                {t('invitation.desk.addPaper')}
              </Button>
            </FormButtons>
          </form>
        </details>
      )}
    </section>
  );
}
