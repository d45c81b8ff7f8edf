import type { SerializeFrom } from '@remix-run/node';
import type { InterestField } from '~/domain/pool/words';
import { useT } from '~/i18n/t';
import type { ItemSelection } from '~/queries/selection-desk.server';
import { DataTable } from '../data-table';
import { dateInWords } from '../date-text';
import { EmptyState } from '../empty-state';
import { Button } from '../form/form-buttons';

type Candidate = SerializeFrom<ItemSelection>['candidates'][number];
type Props = { candidates: Candidate[]; fields: InterestField[]; way: 'field' | 'rotation' };

/** The candidates in the order of the rule, each with what the rule looked at; tick and choose. */
export function CandidateTable({ candidates, fields, way }: Props) {
  const t = useT();
  if (candidates.length === 0)
    return (
      <EmptyState
        title={t(way === 'field' && fields.length === 0 ? 'selection.chooseFields' : 'selection.noCandidate')}
      />
    );
  return (
    <form method="post">
      <input name="way" type="hidden" value={way} />
      <DataTable
        caption={t('selection.candidates')}
        columns={[
          {
            key: 'name',
            heading: t('pool.form.name'),
            names: true,
            cell: ({ id, name }) => (
              <span className="tick">
                <input id={`c-${id}`} name="chosen" type="checkbox" value={id} />
                <label htmlFor={`c-${id}`}>{name}</label>
              </span>
            ),
          },
          {
            key: 'category',
            heading: t('meeting.roster.category'),
            cell: ({ category }) => t(`words.category.${category}`),
          },
          {
            key: 'fields',
            heading: t('pool.form.fields'),
            cell: ({ fields: own }) =>
              own.map((one) =>
                fields.includes(one) ? <mark key={one}>{t(`pool.field.${one}`)} </mark> : `${t(`pool.field.${one}`)} `,
              ),
          },
          { key: 'area', heading: t('pool.form.area'), cell: ({ area }) => area },
          {
            key: 'sector',
            heading: t('pool.form.sector'),
            cell: ({ sector }) => t(`pool.sector.${sector}`),
          },
          {
            key: 'balance',
            heading: t('pool.desk.balance'),
            cell: ({ ageBand, sex }) =>
              [t(`pool.age.${ageBand}`), sex && t(`pool.sex.${sex}`)].filter(Boolean).join(' · '),
          },
          {
            key: 'last',
            heading: t('selection.lastInvited'),
            cell: ({ lastInvitedAt }) =>
              lastInvitedAt ? dateInWords(lastInvitedAt, t.lang, false) : t('selection.neverInvited'),
          },
        ]}
        dense
        hideCaption
        rowKey={({ id }) => id}
        rows={candidates}
      />
      <p>
        <Button name="intent" value="select">
          {t('selection.select')}
        </Button>
      </p>
    </form>
  );
}
