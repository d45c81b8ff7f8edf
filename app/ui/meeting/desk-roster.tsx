import type { SerializeFrom } from '@remix-run/node';
import { consentFields, representativeCategories } from '~/domain/vocabulary';
import { useT } from '~/i18n/t';
import type { MeetingDesk } from '~/queries/meeting-desk.server';
import { DataTable } from '../data-table';
import { EmptyState } from '../empty-state';
import { Fold } from '../fold';
import { Choices } from '../form/choice';
import { Field } from '../form/field';
import { type FormState, useFields } from '../form/fields';
import { Button, FormButtons } from '../form/form-buttons';
import { Select } from '../form/select';
import { ShownName, unitAndPost } from './shown-person';
import { Tick } from './tick';

type Desk = SerializeFrom<MeetingDesk>;
type Person = Desk['roster'][number] & { at: number };

/** Who sat in and who agreed to what, ticked in one table; who is not on the list yet is added beneath. */
export function DeskRoster({ desk, state }: { desk: Desk; state?: FormState }) {
  const t = useT();
  const isPublic = desk.meeting.publishedAt !== null;
  return (
    <section aria-labelledby="roster">
      <h2 id="roster">{t('meeting.roster.title')}</h2>
      {desk.roster.length === 0 ? (
        <EmptyState title={t('meeting.roster.none')} />
      ) : (
        <RosterForm desk={desk} isPublic={isPublic} state={state?.typed.intent === 'roster' ? state : undefined} />
      )}
      {!isPublic && (
        <>
          {desk.pool.length > 0 && <PoolForm pool={desk.pool} />}
          <PersonForm
            isFirst={desk.roster.length + desk.pool.length === 0}
            state={state?.typed.intent === 'person' ? state : undefined}
          />
        </>
      )}
    </section>
  );
}

function RosterForm({ desk, isPublic, state }: { desk: Desk; isPublic: boolean; state?: FormState }) {
  const t = useT();
  const { field } = useFields(state, { agreedOn: desk.today });
  return (
    <form method="post" noValidate>
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
            key: 'attended',
            heading: t('meeting.roster.attended'),
            cell: (person) => <AttendedCell isPublic={isPublic} person={person} />,
          },
          { key: 'consent', heading: t('meeting.roster.consent'), cell: (person) => <ConsentCell person={person} /> },
          { key: 'shown', heading: t('meeting.roster.shown'), cell: ({ shown }) => <ShownName person={shown} /> },
        ]}
        dense
        hideCaption
        rowKey={({ id }) => id}
        rows={desk.roster.map((person, at) => ({ ...person, at }))}
      />
      <div className="desk-row">
        <Field
          {...field('agreedOn')}
          hint={t('meeting.roster.consentHint')}
          label={t('meeting.roster.agreedOn')}
          type="date"
          width={8}
        />
        <FormButtons>
          <Button name="intent" value="roster" weight="plain">
            {t('meeting.roster.save')}
          </Button>
        </FormButtons>
      </div>
    </form>
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

function PoolForm({ pool }: { pool: Desk['pool'] }) {
  const t = useT();
  return (
    <Fold count={pool.length} summary={t('meeting.roster.fromPool')}>
      <form method="post">
        <Choices
          inline
          label={t('meeting.roster.pool')}
          name="chosen"
          options={pool.map(({ id, name, unit, category }) => ({
            value: id,
            label: [name, t(`words.category.${category}`), unit].filter(Boolean).join(' · '),
          }))}
        />
        <Button name="intent" value="fromPool" weight="plain">
          {t('meeting.roster.addChosen')}
        </Button>
      </form>
    </Fold>
  );
}

function PersonForm({ state, isFirst }: { state?: FormState; isFirst: boolean }) {
  const t = useT();
  const { field } = useFields(state);
  const form = (
    <form className="form desk-row" method="post" noValidate>
      <Field {...field('name')} autoComplete="off" label={t('meeting.roster.name')} required width={8} />
      <Select
        {...field('category')}
        empty=""
        label={t('meeting.roster.category')}
        options={representativeCategories.map((one) => ({ value: one, label: t(`words.category.${one}`) }))}
        required
      />
      <Field {...field('unit')} autoComplete="off" label={t('meeting.roster.unit')} optional width={16} />
      <Field {...field('post')} autoComplete="off" label={t('meeting.roster.post')} optional width={16} />
      <Field
        {...field('contact')}
        autoComplete="off"
        hint={t('meeting.roster.contactHint')}
        label={t('meeting.roster.contact')}
        optional
        width={16}
      />
      <FormButtons>
        <Button name="intent" value="person" weight="plain">
          {t('meeting.roster.add')}
        </Button>
      </FormButtons>
    </form>
  );
  // Opened where it is the only way on, or where something typed in it has to be mended.
  return (
    <details className="fold" open={isFirst || state !== undefined}>
      <summary>{t('meeting.roster.newPerson')}</summary>
      <div className="fold-body">{form}</div>
    </details>
  );
}
