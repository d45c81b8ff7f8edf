import type { SerializeFrom } from '@remix-run/node';
import { useT } from '~/i18n/t';
import type { SelectionDesk } from '~/queries/selection-desk.server';
import { DataTable } from '../data-table';
import { DateText } from '../date-text';
import { EmptyState } from '../empty-state';
import { ErrorSummary } from '../form/error-summary';
import { type FormState, useFields } from '../form/fields';
import { Button } from '../form/form-buttons';
import { InvitationSeal } from '../invitation/invitation-seal';
import { Notice } from '../notice';
import { PageHead } from '../shell/page-head';
import { DrawsOfItem } from './draws-of-item';
import { MeetingSteps } from './meeting-steps';

type Desk = SerializeFrom<SelectionDesk>;

/** The items of a meeting, who was chosen for each and how, and the draws that were announced. */
export function SelectionScreen({ desk, state }: { desk: Desk; state: FormState | undefined }) {
  const t = useT();
  const { meeting, items } = desk;
  const { summary } = useFields(state);
  return (
    <>
      <PageHead
        lead={
          <>
            <DateText value={meeting.heldAt} /> {meeting.place}
          </>
        }
        title={meeting.title}
      />
      <MeetingSteps current="selection" number={meeting.number} />
      <ErrorSummary errors={summary.map(({ text }) => ({ id: 'main', text }))} />
      {items.length === 0 && <EmptyState title={t('meeting.agenda.none')} />}
      {items.map((item) => (
        <section aria-labelledby={`item-${item.position}`} key={item.id}>
          <h2 id={`item-${item.position}`}>
            {item.position}. {item.title}
          </h2>
          {item.wantsEnterprise && <Notice>{t('selection.wantsEnterprise')}</Notice>}
          {item.people.length === 0 ? (
            <p className="hint">{t('selection.nobody')}</p>
          ) : (
            <ChosenTable meeting={meeting} people={item.people} title={item.title} />
          )}
          <DrawsOfItem draws={item.draws} state={state} />
          {meeting.publishedAt === null && (
            <p>
              <a className="button button-plain" href={`/desk/meetings/${meeting.number}/selection/${item.id}`}>
                {t('selection.choose')}
              </a>
            </p>
          )}
        </section>
      ))}
    </>
  );
}

type Tables = { meeting: Desk['meeting']; people: Desk['items'][number]['people']; title: string };

function ChosenTable({ meeting, people, title }: Tables) {
  const t = useT();
  return (
    <DataTable
      caption={title}
      columns={[
        {
          key: 'name',
          heading: t('pool.form.name'),
          names: true,
          cell: ({ representativeId, name }) => <a href={`/desk/pool/${representativeId}`}>{name}</a>,
        },
        {
          key: 'category',
          heading: t('meeting.roster.category'),
          cell: ({ category }) => t(`words.category.${category}`),
        },
        { key: 'unit', heading: t('pool.form.unit'), cell: ({ unit }) => unit },
        {
          key: 'way',
          heading: t('selection.way'),
          cell: ({ way, reserve }) =>
            [t(`selection.wayOf.${way}`), reserve !== null && t('selection.reserve', { rank: reserve })]
              .filter(Boolean)
              .join(' · '),
        },
        {
          key: 'state',
          heading: t('invitation.desk.state'),
          cell: ({ state }) => (state ? <InvitationSeal state={state} /> : t('selection.notInvited')),
        },
        {
          key: 'remove',
          heading: t('invitation.desk.more'),
          cell: ({ id, state, name }) =>
            meeting.publishedAt === null &&
            (state === null || state === 'withdrawn') && (
              <form method="post">
                <input name="selectionId" type="hidden" value={id} />
                <Button name="intent" value="remove" weight="quiet">
                  {t('selection.remove')}
                  <span className="hidden">{name}</span>
                </Button>
              </form>
            ),
        },
      ]}
      dense
      hideCaption
      rowKey={({ id }) => id}
      rows={people}
    />
  );
}
