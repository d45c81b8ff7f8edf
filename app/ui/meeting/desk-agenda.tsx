import type { SerializeFrom } from '@remix-run/node';
import { itemAnchor } from '~/domain/meeting/place';
import { itemKinds } from '~/domain/vocabulary';
import { useT } from '~/i18n/t';
import type { MeetingDesk } from '~/queries/meeting-desk.server';
import { DataTable } from '../data-table';
import { EmptyState } from '../empty-state';
import { Fold } from '../fold';
import { Field } from '../form/field';
import { type FormState, useFields } from '../form/fields';
import { Button, FormButtons } from '../form/form-buttons';
import { Select } from '../form/select';
import { DocketStanding } from './docket-standing';
import { reasonLines } from './reasons';
import { ScreenForm } from './screen-form';

type Desk = SerializeFrom<MeetingDesk>;
type Item = Desk['items'][number];

/** The agenda with the state of each docket beside its item, and the form that adds to it. */
export function DeskAgenda({ desk, state }: { desk: Desk; state?: FormState }) {
  const t = useT();
  const isPublic = !desk.isOpen;
  return (
    <section aria-labelledby="agenda" className="agenda">
      <h2 id="agenda">{t('meeting.agenda.title')}</h2>
      {desk.items.length === 0 ? (
        <EmptyState title={t('meeting.agenda.none')} />
      ) : (
        <DataTable
          caption={t('meeting.agenda.title')}
          columns={[
            { key: 'number', heading: t('meeting.agenda.number'), cell: (row: Item) => row.position },
            {
              key: 'item',
              heading: t('meeting.agenda.item'),
              names: true,
              cell: (row) => <ItemCell desk={desk} isPublic={isPublic} row={row} state={state} />,
            },
            { key: 'kind', heading: t('meeting.agenda.kind'), cell: (row) => t(`words.itemKind.${row.kind}`) },
            {
              key: 'docket',
              heading: t('meeting.agenda.docket'),
              cell: (row) => <DocketStanding docket={row.docket} />,
            },
          ]}
          dense
          hideCaption
          rowKey={(row) => row.id}
          rows={desk.items}
        />
      )}
      {!isPublic && (
        <ScreenForm className="form desk-row">
          <ItemFields desk={desk} state={state?.typed.intent === 'addItem' ? state : undefined} />
          <FormButtons>
            <Button name="intent" value="addItem" weight="plain">
              {t('meeting.agenda.add')}
            </Button>
          </FormButtons>
        </ScreenForm>
      )}
    </section>
  );
}

function ItemCell({ row, desk, state, isPublic }: { row: Item; desk: Desk; state?: FormState; isPublic: boolean }) {
  const t = useT();
  const { intent, itemId } = state?.typed ?? {};
  return (
    <div id={itemAnchor(row.position)}>
      <b>{row.title}</b>
      {reasonLines(t, row.refusals).map(({ code, sentence, source }) => (
        <p className="field-error" key={code}>
          {sentence} {source && <span className="hint">{source}</span>}
        </p>
      ))}
      {!isPublic && (
        <Fold summary={t('meeting.agenda.change')}>
          <ScreenForm className="form">
            <input name="itemId" type="hidden" value={row.id} />
            <ItemFields
              desk={desk}
              item={row}
              state={intent === 'changeItem' && itemId === row.id ? state : undefined}
            />
            <FormButtons>
              <Button name="intent" value="changeItem" weight="plain">
                {t('meeting.form.save')}
              </Button>
              <Button name="intent" value="removeItem" weight="quiet">
                {t('meeting.agenda.remove')}
              </Button>
            </FormButtons>
          </ScreenForm>
        </Fold>
      )}
    </div>
  );
}

/** Docket first: whoever chooses one need not type the title. */
function ItemFields({ desk, item, state }: { desk: Desk; item?: Item; state?: FormState }) {
  const t = useT();
  const { field } = useFields(state, { title: item?.title, kind: item?.kind, docketId: item?.docketId ?? undefined });
  const own = (name: string) => ({ ...field(name), id: item ? `${name}-${item.id}` : name });
  const reviewed = (conclusion: Desk['dockets'][number]['conclusion']) =>
    conclusion ? t(`words.conclusion.${conclusion}`) : t('meeting.agenda.noReview');
  return (
    <>
      <Select
        {...own('docketId')}
        empty={t('meeting.agenda.noDocket')}
        label={t('meeting.agenda.chooseDocket')}
        options={desk.dockets.map(({ id, title, conclusion }) => ({
          value: id,
          label: `${title} · ${reviewed(conclusion)}`,
        }))}
      />
      <Select
        {...own('kind')}
        label={t('meeting.agenda.kind')}
        options={itemKinds.map((kind) => ({ value: kind, label: t(`words.itemKind.${kind}`) }))}
      />
      <Field
        {...own('title')}
        hint={t('meeting.agenda.itemTitleHint')}
        label={t('meeting.agenda.itemTitle')}
        width={16}
      />
    </>
  );
}
