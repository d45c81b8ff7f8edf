import { type PublicPhase, publicClasses, publicPhases } from '~/domain/consultation/register';
import { type ClassFlag, type Topic, topics } from '~/domain/vocabulary';
import { useT } from '~/i18n/t';
import { FilterForm } from '../form/filter-form';
import { Select } from '../form/select';
import { useLocalPath } from '../local-link';

type Props = {
  filters: { state?: PublicPhase; unit?: string; topic?: Topic; class?: ClassFlag; year?: number };
  choices: { units: string[]; years: number[] };
};

/** The register's filters. None of them is needed: without any, everything is there. */
export function RegisterFilter({ filters, choices }: Props) {
  const t = useT();
  const register = useLocalPath()('/consultations');
  const isFiltered = Object.values(filters).some((value) => value !== undefined);
  const empty = t('consultation.register.any');
  return (
    <FilterForm action={register} clear={isFiltered ? register : undefined}>
      <Select
        empty={empty}
        label={t('consultation.register.state')}
        name="state"
        options={publicPhases.map((phase) => ({ value: phase, label: t(`words.phase.${phase}`) }))}
        value={filters.state}
      />
      <Select
        empty={empty}
        label={t('consultation.register.unit')}
        name="unit"
        options={choices.units.map((unit) => ({ value: unit, label: unit }))}
        value={filters.unit}
      />
      <Select
        empty={empty}
        label={t('consultation.register.topic')}
        name="topic"
        options={topics.map((topic) => ({ value: topic, label: t(`words.topic.${topic}`) }))}
        value={filters.topic}
      />
      <Select
        empty={empty}
        label={t('consultation.register.class')}
        name="class"
        options={publicClasses.map((flag) => ({ value: flag, label: t(`words.flag.${flag}`) }))}
        value={filters.class}
      />
      <Select
        empty={empty}
        label={t('consultation.register.year')}
        name="year"
        options={choices.years.map((year) => ({
          value: String(year),
          label: t('consultation.register.yearOf', { year }),
        }))}
        value={filters.year ? String(filters.year) : undefined}
      />
    </FilterForm>
  );
}
