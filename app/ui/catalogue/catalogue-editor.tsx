import type { CatalogueMatter } from '~/domain/catalogue';
import { participationMethods } from '~/domain/vocabulary';
import { useT } from '~/i18n/t';
import { DataTable } from '../data-table';
import { dateInWords } from '../date-text';
import { EmptyState } from '../empty-state';
import { Choices } from '../form/choice';
import { ErrorSummary } from '../form/error-summary';
import { Field } from '../form/field';
import { type FormState, useFields } from '../form/fields';
import { FilterForm } from '../form/filter-form';
import { Button, FormButtons } from '../form/form-buttons';
import { Select } from '../form/select';

type Props = {
  year: number;
  matters: (CatalogueMatter & { id: string })[];
  standing: { version: number; publishedAt: string } | null;
  units: { id: string; name: string }[];
  state: FormState | undefined;
};

/** The working list of a year: what is on it, one more, and publishing it. */
export function CatalogueEditor({ year, matters, standing, units, state }: Props) {
  const t = useT();
  const { field, choices, summary } = useFields(state);
  const address = `/desk/catalogue?year=${year}`;
  return (
    <>
      <ErrorSummary errors={summary} />
      <FilterForm action="/desk/catalogue">
        <Field label={t('catalogue.desk.year')} name="year" type="number" value={String(year)} width={4} />
      </FilterForm>
      {standing && (
        <p className="hint">
          {t('catalogue.desk.standing', {
            version: standing.version,
            date: dateInWords(standing.publishedAt, t.lang, false),
          })}{' '}
          <a href={`/catalogue/${year}`}>{t('activity.desk.publicPage')}</a>
        </p>
      )}
      {matters.length === 0 ? (
        <EmptyState title={t('catalogue.desk.none')} />
      ) : (
        <form action={address} method="post">
          <MatterTable matters={matters} />
        </form>
      )}
      <form action={address} className="form" id="form" method="post" noValidate>
        <h2>{t('catalogue.desk.add')}</h2>
        <Field {...field('matter')} label={t('catalogue.matter')} required />
        <Select
          {...field('unitId')}
          empty=""
          label={t('catalogue.unit')}
          options={units.map(({ id, name }) => ({ value: id, label: name }))}
          required
        />
        <Choices
          {...choices('methods')}
          label={t('catalogue.methods')}
          options={participationMethods.map((method) => ({ value: method, label: t(`words.method.${method}`) }))}
        />
        <Field
          {...field('planned')}
          hint={t('catalogue.desk.plannedHint')}
          label={t('catalogue.planned')}
          optional
          width={16}
        />
        <FormButtons>
          <Button weight="plain">{t('catalogue.desk.add')}</Button>
        </FormButtons>
      </form>
      <form action={address} className="form" method="post" noValidate>
        <h2>{t('catalogue.desk.publish')}</h2>
        <Field
          {...field('changeNote')}
          hint={t('catalogue.desk.changeNoteHint')}
          label={t('catalogue.desk.changeNote')}
          optional
        />
        <FormButtons>
          <Button name="publish" value="yes">
            {t('catalogue.desk.publish')}
          </Button>
        </FormButtons>
      </form>
    </>
  );
}

function MatterTable({ matters }: Pick<Props, 'matters'>) {
  const t = useT();
  return (
    <DataTable
      caption={t('catalogue.title')}
      columns={[
        { key: 'matter', heading: t('catalogue.matter'), names: true, cell: ({ matter }) => matter },
        { key: 'unit', heading: t('catalogue.unit'), cell: ({ unit }) => unit },
        {
          key: 'methods',
          heading: t('catalogue.methods'),
          cell: ({ methods }) => methods.map((method) => t(`words.method.${method}`)).join(t('docket.and')),
        },
        { key: 'planned', heading: t('catalogue.planned'), cell: ({ planned }) => planned },
        {
          key: 'remove',
          heading: t('activity.desk.remove'),
          cell: ({ id, matter }) => (
            <Button name="remove" value={id} weight="quiet">
              {t('catalogue.desk.remove', { matter })}
            </Button>
          ),
        },
      ]}
      dense
      hideCaption
      rowKey={({ id }) => id}
      rows={matters}
    />
  );
}
