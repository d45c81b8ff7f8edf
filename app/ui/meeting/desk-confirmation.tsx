import type { SerializeFrom } from '@remix-run/node';
import { useT } from '~/i18n/t';
import type { MeetingDesk } from '~/queries/meeting-desk.server';
import { DataTable } from '../data-table';
import { dateInWords } from '../date-text';
import { Button } from '../form/form-buttons';
import { ScreenForm } from './screen-form';

type Desk = SerializeFrom<MeetingDesk>;
type Speaker = Desk['roster'][number];

/** Everybody who spoke, and whether they confirmed their words: by a letter with a code, or on a signed sheet. */
export function DeskConfirmation({ desk }: { desk: Desk }) {
  const t = useT();
  const speakers = desk.roster.filter(({ id }) => desk.views.some((view) => view.representativeId === id));
  if (speakers.length === 0) return null;
  const toAsk = speakers.filter(({ id, hasAddress }) => hasAddress && !isConfirmed(desk, id)).length;
  return (
    <section aria-labelledby="confirmation">
      <h2 id="confirmation">{t('meeting.confirmation.title')}</h2>
      <p className="hint">
        {t('meeting.confirmation.hint')}{' '}
        <a href={`/desk/meetings/${desk.meeting.number}/sheets.docx`}>{t('meeting.confirmation.sheets')}</a>
      </p>
      {toAsk > 0 && (
        <ScreenForm>
          <p>
            <Button name="intent" value="askAll" weight="plain">
              {t('meeting.confirmation.askAll', { count: toAsk })}
            </Button>
          </p>
        </ScreenForm>
      )}
      <DataTable
        caption={t('meeting.confirmation.title')}
        columns={[
          { key: 'name', heading: t('meeting.roster.name'), names: true, cell: (person: Speaker) => person.name },
          {
            key: 'state',
            heading: t('meeting.list.state'),
            cell: (person) => <Standing desk={desk} person={person} />,
          },
          {
            key: 'ask',
            heading: t('meeting.confirmation.byLetter'),
            cell: (person) =>
              person.hasAddress ? (
                <PersonButton id={person.id} intent="ask" label={t('meeting.confirmation.ask')} name={person.name} />
              ) : (
                <span className="hint">{t('meeting.confirmation.noAddress')}</span>
              ),
          },
          {
            key: 'sheet',
            heading: t('meeting.confirmation.bySheet'),
            cell: (person) => <SheetForm person={person} />,
          },
        ]}
        dense
        hideCaption
        rowKey={({ id }) => id}
        rows={speakers}
      />
    </section>
  );
}

const isConfirmed = ({ views }: Desk, personId: string) =>
  views
    .filter(({ representativeId }) => representativeId === personId)
    .every(({ asked }) => asked?.answer === 'confirmed');

function Standing({ person, desk }: { person: Speaker; desk: Desk }) {
  const t = useT();
  const own = desk.views.filter(({ representativeId }) => representativeId === person.id);
  const confirmed = own.filter(({ asked }) => asked?.answer === 'confirmed').length;
  const objected = own.filter(({ asked }) => asked?.answer === 'objected').length;
  const sheet = desk.sheets.find(({ representativeId }) => representativeId === person.id);
  const lines = [
    t('meeting.confirmation.of', { confirmed, views: own.length }),
    objected > 0 && t('meeting.confirmation.objections', { objected }),
    sheet &&
      confirmed + objected < own.length &&
      t('meeting.confirmation.asked', { day: dateInWords(sheet.issuedAt, t.lang, false) }),
  ];
  return <>{lines.filter(Boolean).join(t('ui.form.comma'))}</>;
}

type ButtonProps = { id: string; name: string; intent: string; label: string };

/** One act on one person, as a form of its own. */
export function PersonButton({ id, name, intent, label }: ButtonProps) {
  return (
    <ScreenForm>
      <input name="representativeId" type="hidden" value={id} />
      <Button name="intent" value={intent} weight="quiet">
        {label}
        <span className="hidden"> {name}</span>
      </Button>
    </ScreenForm>
  );
}

function SheetForm({ person }: { person: Speaker }) {
  const t = useT();
  return (
    <ScreenForm upload>
      <input name="representativeId" type="hidden" value={person.id} />
      <input
        accept=".pdf,.png,.jpg,.jpeg"
        aria-label={t('meeting.confirmation.scanOf', { name: person.name })}
        className="input file"
        name="scan"
        type="file"
      />
      <Button name="intent" value="signedSheet" weight="quiet">
        {t('meeting.confirmation.file')}
      </Button>
    </ScreenForm>
  );
}
