import { adoptions } from '~/domain/vocabulary';
import { useT } from '~/i18n/t';
import { DataTable } from '../data-table';
import { type FormState, useFields } from '../form/fields';
import { CellDay, CellSelect, CellText } from './cell-controls';
import type { ViewRow } from './view-rows';

type Part = 'body' | 'adoption' | 'reason' | 'responsibleUnitId' | 'dueOn';
type Props = { rows: ViewRow[]; item: number; units: { id: string; name: string }[]; state?: FormState };

/** The views on one item, a row for everybody who sat in. */
export function ViewsTable({ rows, item, units, state }: Props) {
  const t = useT();
  const { field } = useFields(state);
  const cell = (row: ViewRow, part: Part, word: string) => ({
    ...field(`items[${item}].rows[${row.at}].${part}`),
    id: part === 'body' ? row.anchor : `${row.anchor}-${part}`,
    label: t('meeting.discussion.of', { name: row.name, part: word }),
    value: row[part] ?? undefined,
  });
  const view = t('meeting.discussion.view');
  const adoption = t('meeting.discussion.adoption');
  const unit = t('meeting.discussion.unit');
  const due = t('meeting.discussion.due');
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
            cell: (row: ViewRow) => (
              <>
                <input
                  name={`items[${item}].rows[${row.at}].representativeId`}
                  type="hidden"
                  value={row.representativeId}
                />
                {row.name} <span className="hint">{t(`words.category.${row.category}`)}</span>
              </>
            ),
          },
          {
            key: 'view',
            heading: view,
            cell: (row) => (
              <>
                <CellText {...cell(row, 'body', view)} />
                <Asked row={row} />
              </>
            ),
          },
          {
            key: 'adoption',
            heading: [adoption, unit, due].join(' · '),
            cell: (row) => (
              <>
                <CellSelect {...cell(row, 'adoption', adoption)} empty={adoption} options={adoptionOptions} />
                <CellSelect {...cell(row, 'responsibleUnitId', unit)} empty={unit} options={unitOptions} />
                <CellDay {...cell(row, 'dueOn', due)} />
              </>
            ),
          },
          {
            key: 'reason',
            heading: reason,
            cell: (row) => (
              <>
                <CellText {...cell(row, 'reason', reason)} />
                {row.reply && (
                  <p className="hint">
                    {t('meeting.discussion.replied', {
                      result: t(`words.adoption.${row.reply.result}`),
                      reason: row.reply.reason,
                    })}
                  </p>
                )}
              </>
            ),
          },
        ]}
        dense
        hideCaption
        rowKey={({ representativeId }) => representativeId}
        rows={rows}
      />
    </div>
  );
}

/** Whether the person confirmed these words, or what the person would have them say. */
function Asked({ row: { asked } }: { row: ViewRow }) {
  const t = useT();
  if (!asked) return null;
  if (asked.answer === 'confirmed')
    return (
      <p className="hint">{t('meeting.confirmation.confirmed', { method: t(`meeting.method.${asked.method}`) })}</p>
    );
  return <p className="field-error">{t('meeting.confirmation.objected', { remark: asked.remark })}</p>;
}
