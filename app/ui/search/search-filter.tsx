import { type Question, searchAddress } from '~/domain/search/question';
import { useT } from '~/i18n/t';
import { Fold } from '../fold';
import { FilterForm } from '../form/filter-form';
import { Select } from '../form/select';
import { useLocalPath } from '../local-link';
import { CarriedQuestion } from './carried-question';

type Props = { question: Question; units: string[]; years: number[] };

/** Whose and of which year. Where there is nothing to choose, there is no form. */
export function SearchFilter({ question, units, years }: Props) {
  const t = useT();
  const local = useLocalPath();
  const { unit, year, typed, within, kind } = question;
  const isFiltered = unit !== undefined || year !== undefined;
  if (units.length < 2 && years.length < 2 && !isFiltered) return null;
  const clear = isFiltered ? local(searchAddress({ typed, within, kind })) : undefined;
  return (
    <Fold open={isFiltered} summary={t('ui.form.filter')}>
      <FilterForm action={local('/search')} clear={clear} heading={t('search.where')}>
        <CarriedQuestion kind={kind} typed={typed} within={within} />
        <Select
          empty={t('search.any')}
          label={t('search.unit')}
          name="unit"
          options={units.map((name) => ({ value: name, label: name }))}
          value={unit}
        />
        <Select
          empty={t('search.any')}
          label={t('search.year')}
          name="year"
          options={years.map((one) => ({ value: String(one), label: t('search.yearOf', { year: one }) }))}
          value={year === undefined ? undefined : String(year)}
        />
      </FilterForm>
    </Fold>
  );
}
