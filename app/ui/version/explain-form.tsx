import type { Conclusion } from '~/domain/vocabulary';
import { type T, useT } from '~/i18n/t';
import { dateInWords } from '../date-text';
import { Choices, type Option } from '../form/choice';
import { ErrorSummary } from '../form/error-summary';
import { type FormState, useFields } from '../form/fields';
import { Button, FormButtons } from '../form/form-buttons';

type Marked = { id: string; isNamed: boolean; isNamedEarlier: boolean };
type Offered = {
  opinions: (Marked & { label: string | null; body: string })[];
  views: (Marked & { meeting: string; body: string })[];
  reviews: (Marked & { conclusion: Conclusion; saidAt: string })[];
};

type Props = { offered: Offered; refused: FormState | undefined };

/** What may have caused one change, to be ticked; what an earlier version names already is only told. */
export function ExplainForm({ offered, refused }: Props) {
  const t = useT();
  const groups = groupsOf(t, offered);
  const named = Object.fromEntries(groups.map(({ name, named }) => [name, named]));
  const { choices, summary } = useFields(refused, named);
  const earlier = groups.flatMap((group) => group.earlier);
  const shown = groups.filter(({ options }) => options.length > 0);
  return (
    <form className="form" method="post" noValidate>
      <ErrorSummary errors={summary} />
      <p className="hint">{t('version.explain.lead')}</p>
      {earlier.length > 0 && (
        <>
          <h3>{t('version.explain.earlier')}</h3>
          <ul>
            {earlier.map(({ value, label }) => (
              <li key={value}>{label}</li>
            ))}
          </ul>
        </>
      )}
      {shown.map(({ name, hint, options }) => (
        <Choices {...choices(name)} hint={hint} key={name} label={t(`version.explain.${name}`)} options={options} />
      ))}
      {shown.length === 0 ? (
        <p>{t('version.explain.none')}</p>
      ) : (
        <FormButtons>
          <Button>{t('version.explain.save')}</Button>
        </FormButtons>
      )}
    </form>
  );
}

/** The three kinds of causes, each as the options of one question. */
function groupsOf(t: T, { opinions, views, reviews }: Offered) {
  const group = <Row extends Marked>(
    name: keyof Offered,
    rows: Row[],
    { label, hint }: { label: (row: Row) => string; hint?: string },
  ) => {
    const option = (row: Row): Option => ({ value: row.id, label: label(row) });
    return {
      name,
      hint,
      named: rows.filter(({ isNamed }) => isNamed).map(({ id }) => id),
      options: rows.filter(({ isNamedEarlier }) => !isNamedEarlier).map(option),
      earlier: rows.filter(({ isNamedEarlier }) => isNamedEarlier).map(option),
    };
  };
  return [
    group('opinions', opinions, {
      hint: t('version.explain.opinionsHint'),
      label: ({ label, body }) =>
        t('version.explain.place', { place: label ?? t('version.explain.whole'), body: gist(body) }),
    }),
    group('views', views, {
      hint: t('version.explain.viewsHint'),
      label: ({ meeting, body }) => t('version.explain.view', { meeting, body: gist(body) }),
    }),
    group('reviews', reviews, {
      label: ({ saidAt, conclusion }) =>
        t('version.explain.review', {
          day: dateInWords(saidAt, t.lang, false),
          conclusion: t(`words.conclusion.${conclusion}`),
        }),
    }),
  ];
}

const longest = 60;
const gist = (words: string) => (words.length > longest ? `${words.slice(0, longest)}…` : words);
