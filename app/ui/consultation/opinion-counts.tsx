import { useT } from '~/i18n/t';
import { FilterForm } from '../form/filter-form';
import { Select } from '../form/select';
import { useLocalPath } from '../local-link';
import { BarPlot } from '../plot/bar-plot';

type Count = { node: string | null; name: string | null; opinions: number };

const mostBars = 6;

/** Which articles drew how many opinions, most first; everything beyond six is one bar. */
export function OpinionCounts({ counts }: { counts: Count[] }) {
  const t = useT();
  const bars = counts
    .map(({ name, opinions }) => ({ label: name ?? t('consultation.feedback.whole'), value: opinions }))
    .sort((a, b) => b.value - a.value);
  const rest = bars.slice(mostBars);
  const others = rest.reduce((sum, { value }) => sum + value, 0);
  const last = { label: t('opinion.otherArticles', { count: rest.length }), value: others };
  return (
    <BarPlot
      bars={rest.length > 0 ? [...bars.slice(0, mostBars), last] : bars}
      labelHeading={t('consultation.feedback.article')}
      title={t('opinion.plot')}
      valueHeading={t('consultation.feedback.count')}
    />
  );
}

type ChooseProps = { number: string; counts: Count[]; article: { node: string; name: string } | null };

/** Reads the opinions on one article only. */
export function ChooseArticle({ number, counts, article }: ChooseProps) {
  const t = useT();
  const local = useLocalPath();
  const at = local(`/consultations/${number}/opinions`);
  const options = counts.flatMap(({ node, name, opinions }) =>
    node ? [{ value: node, label: t('opinion.option', { name: name ?? '', count: opinions }) }] : [],
  );
  if (options.length === 0) return null;
  return (
    <FilterForm action={at} heading={t('opinion.choose')} {...(article ? { clear: at } : {})}>
      <Select
        empty={t('opinion.all')}
        label={t('consultation.feedback.article')}
        name="article"
        options={options}
        {...(article ? { value: article.node } : {})}
      />
    </FilterForm>
  );
}
