import type { SerializeFrom } from '@remix-run/node';
import { viewAnchor } from '~/domain/meeting/place';
import { adoptions } from '~/domain/vocabulary';
import { useT } from '~/i18n/t';
import type { MeetingDesk } from '~/queries/meeting-desk.server';
import { DataTable } from '../data-table';
import { type FormState, useFields } from '../form/fields';
import { Button, FormButtons } from '../form/form-buttons';
import { LongText } from '../form/long-text';
import { CellSelect, CellText } from './cell-controls';
import { ScreenForm } from './screen-form';

type Desk = SerializeFrom<MeetingDesk>;
type Item = Desk['items'][number];
type Row = { representativeId: string; at: number; name: string; category: string; anchor: string } & Typed;
type Typed = { body?: string; adoption?: string; reason?: string; responsibleUnitId?: string };

/** What was said and resolved, item by item: one form each, one row for everybody who sat in, typed straight through. */
export function DeskDiscussion({ desk, state }: { desk: Desk; state?: FormState }) {
  const t = useT();
  return (
    <section aria-labelledby="items">
      <h2 id="items">{t('meeting.discussion.title')}</h2>
      <p className="hint">{t('meeting.discussion.hint')}</p>
      {desk.items.map((item) => (
        <ItemDiscussion
          desk={desk}
          item={item}
          key={item.id}
          state={state?.typed.intent === 'discussion' && state.typed.itemId === item.id ? state : undefined}
        />
      ))}
    </section>
  );
}

function ItemDiscussion({ desk, item, state }: { desk: Desk; item: Item; state?: FormState }) {
  const t = useT();
  const rows = rowsOf(desk, item, state);
  const { field } = useFields(state, { result: item.result });
  const hasWords = item.kind === 'decision' || Boolean(item.result) || rows.some(({ body }) => body);
  return (
    <details className="fold discussion" id={`discussion-${item.id}`} open={hasWords || state !== undefined}>
      <summary>
        {item.position}. {item.title}
      </summary>
      <ScreenForm className="fold-body">
        <input name="itemId" type="hidden" value={item.id} />
        <LongText
          {...field('result')}
          id={`result-${item.id}`}
          label={t('meeting.discussion.result')}
          optional
          rows={2}
        />
        {rows.length === 0 ? (
          <p>{t('meeting.discussion.noAttendance')}</p>
        ) : (
          <ViewsTable rows={rows} state={state} units={desk.units} />
        )}
        <FormButtons>
          <Button name="intent" value="discussion" weight="plain">
            {t('meeting.discussion.save', { item: item.position })}
          </Button>
        </FormButtons>
      </ScreenForm>
    </details>
  );
}

/** One row for everybody who sat in: what was typed and refused, else what is recorded. */
function rowsOf(desk: Desk, item: Item, state?: FormState): Row[] {
  const typed = (state?.typed.rows ?? []) as (Typed & { representativeId?: string })[];
  return desk.roster
    .filter(({ attended }) => attended)
    .map(({ id, name, category }, at) => {
      const recorded = desk.views.find((view) => view.itemId === item.id && view.representativeId === id);
      const said = state ? typed.find(({ representativeId }) => representativeId === id) : recorded;
      const { body, adoption, reason, responsibleUnitId } = (said ?? {}) as Typed;
      return {
        representativeId: id,
        at,
        name,
        category,
        anchor: viewAnchor(item.position, id),
        body,
        adoption,
        reason,
        responsibleUnitId,
      };
    });
}

function ViewsTable({ rows, units, state }: { rows: Row[]; units: Desk['units']; state?: FormState }) {
  const t = useT();
  const { field } = useFields(state);
  const cell = (row: Row, part: 'body' | 'adoption' | 'reason' | 'responsibleUnitId', word: string) => ({
    ...field(`rows[${row.at}].${part}`),
    id: part === 'body' ? row.anchor : `${row.anchor}-${part}`,
    label: t('meeting.discussion.of', { name: row.name, part: word }),
    value: row[part],
  });
  const view = t('meeting.discussion.view');
  const adoption = t('meeting.discussion.adoption');
  const unit = t('meeting.discussion.unit');
  const reason = t('meeting.discussion.reason');
  const adoptionOptions = adoptions.map((one) => ({ value: one, label: t(`words.adoption.${one}`) }));
  const unitOptions = units.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <div className="views-table">
      <DataTable
        caption={t('meeting.discussion.title')}
        columns={[
          {
            key: 'person',
            heading: t('meeting.discussion.person'),
            names: true,
            cell: (row: Row) => (
              <>
                <input name={`rows[${row.at}].representativeId`} type="hidden" value={row.representativeId} />
                {row.name} <span className="hint">{t(`words.category.${row.category as 'resident'}`)}</span>
              </>
            ),
          },
          { key: 'view', heading: view, cell: (row) => <CellText {...cell(row, 'body', view)} /> },
          {
            key: 'adoption',
            heading: `${adoption} · ${unit}`,
            cell: (row) => (
              <>
                <CellSelect {...cell(row, 'adoption', adoption)} empty={adoption} options={adoptionOptions} />
                <CellSelect {...cell(row, 'responsibleUnitId', unit)} empty={unit} options={unitOptions} />
              </>
            ),
          },
          { key: 'reason', heading: reason, cell: (row) => <CellText {...cell(row, 'reason', reason)} /> },
        ]}
        dense
        hideCaption
        rowKey={({ representativeId }) => representativeId}
        rows={rows}
      />
    </div>
  );
}
