import type { SerializeFrom } from '@remix-run/node';
import { consentFields } from '~/domain/vocabulary';
import { useT } from '~/i18n/t';
import type { MeetingDesk } from '~/queries/meeting-desk.server';
import { DataTable } from '../data-table';
import { Field } from '../form/field';
import { type FormState, useFields } from '../form/fields';
import { Button, FormButtons } from '../form/form-buttons';
import { CellSelect } from './cell-controls';
import { ScreenForm } from './screen-form';
import { unitAndPost } from './shown-person';
import { Tick } from './tick';

type Desk = SerializeFrom<MeetingDesk>;
type Person = Desk['roster'][number] & { at: number; answer?: string };

/** Who sat in and who agreed to what, ticked in one table and saved at once. A public meeting takes consents only. */
export function RosterForm({ desk, isPublic, state }: { desk: Desk; isPublic: boolean; state?: FormState }) {
  const t = useT();
  const { field } = useFields(state, { agreedOn: desk.today });
  return (
    <ScreenForm className="roster-form">
      <p className="hint">{t('meeting.roster.consentHint')}</p>
      <DataTable
        caption={t('meeting.roster.title')}
        columns={[
          {
            key: 'name',
            heading: t('meeting.roster.name'),
            names: true,
            cell: (person: Person) => (
              <>
                <input name={`rows[${person.at}].representativeId`} type="hidden" value={person.id} />
                {person.name}
              </>
            ),
          },
          {
            key: 'category',
            heading: t('meeting.roster.category'),
            cell: ({ category }) => t(`words.category.${category}`),
          },
          { key: 'unit', heading: t('meeting.roster.unitAndPost'), cell: unitAndPost },
          {
            key: 'answer',
            heading: t('meeting.roster.answer'),
            cell: (person) => <AnswerCell isPublic={isPublic} person={person} />,
          },
          {
            key: 'attended',
            heading: t('meeting.roster.attended'),
            cell: (person) => <AttendedCell isPublic={isPublic} person={person} />,
          },
          { key: 'consent', heading: t('meeting.roster.consent'), cell: (person) => <ConsentCell person={person} /> },
        ]}
        dense
        hideCaption
        rowKey={({ id }) => id}
        rows={tickedRows(desk, state)}
      />
      <div className="desk-row">
        <Field {...field('agreedOn')} label={t('meeting.roster.agreedOn')} type="date" width={8} />
        <FormButtons>
          <Button name="intent" value="roster" weight="plain">
            {t('meeting.roster.save')}
          </Button>
        </FormButtons>
      </div>
    </ScreenForm>
  );
}

/** What was ticked and refused stays ticked; else what is recorded. */
function tickedRows({ roster }: Desk, state?: FormState): Person[] {
  const typed = (state?.typed.rows ?? []) as { attended?: string; answer?: string; fields?: string | string[] }[];
  return roster.map((person, at) => {
    if (!state) return { ...person, at };
    const ticked = [typed[at]?.fields ?? []].flat();
    const agreed = { name: ticked.includes('name'), unit: ticked.includes('unit'), post: ticked.includes('post') };
    return { ...person, at, attended: typed[at]?.attended === 'on', answer: typed[at]?.answer, agreed };
  });
}

const answerWord = (accepted: boolean | null) => (accepted === null ? 'none' : accepted ? 'accepted' : 'declined');

function AnswerCell({ person, isPublic }: { person: Person; isPublic: boolean }) {
  const t = useT();
  const words = (['accepted', 'declined', 'none'] as const).map((value) => ({
    value,
    label: t(`meeting.roster.answers.${value}`),
  }));
  const value = person.answer ?? answerWord(person.accepted);
  if (isPublic) return <>{words.find((word) => word.value === value)?.label}</>;
  return (
    <CellSelect
      id={`answer-${person.id}`}
      label={t('meeting.roster.answerOf', { name: person.name })}
      name={`rows[${person.at}].answer`}
      options={words}
      value={value}
    />
  );
}

// What a public meeting says of who sat in no longer changes: the box only tells, the hidden field repeats it.
function AttendedCell({ person, isPublic }: { person: Person; isPublic: boolean }) {
  const t = useT();
  const name = `rows[${person.at}].attended`;
  if (isPublic)
    return (
      <>
        {person.attended && <input name={name} type="hidden" value="on" />}
        {person.attended ? '✓' : '—'}
      </>
    );
  return (
    <Tick checked={person.attended} hidden label={t('meeting.roster.attendedOf', { name: person.name })} name={name} />
  );
}

function ConsentCell({ person }: { person: Person }) {
  const t = useT();
  return (
    <>
      {consentFields.map((field) => (
        <Tick
          checked={Boolean(person.agreed[field])}
          key={field}
          label={t(`words.consentField.${field}`)}
          name={`rows[${person.at}].fields`}
          says={t('meeting.roster.consentOf', { name: person.name, field: t(`words.consentField.${field}`) })}
          value={field}
        />
      ))}
    </>
  );
}
