import { useT } from '~/i18n/t';
import { ErrorSummary } from '../form/error-summary';
import { type FormState, useFields } from '../form/fields';
import { Pagination } from '../pagination';
import { type Possibilities, SplitForms } from './split-forms';
import { type SplitRow, SplitRows } from './split-rows';

type Props = {
  split: { seen: string; page: number; pages: number; rows: SplitRow[]; chosen: Possibilities | null };
  refused: FormState | undefined;
};

/** The split of a draft beside its source, and the forms that mend it. */
export function SplitEditor({ split: { seen, page, pages, rows, chosen }, refused }: Props) {
  const t = useT();
  const row = rows.find(({ id }) => id === chosen?.id);
  const printed = { level: row?.level, label: row?.label };
  const fields = useFields(refused && { ...refused, typed: { ...printed, ...refused.typed } }, printed);
  const pageAt = (wanted: number) => (wanted < 1 || wanted > pages ? undefined : `?page=${wanted}#split`);
  return (
    <section aria-labelledby="split">
      <h2 id="split">{t('split.heading')}</h2>
      <p className="hint">{t('split.lead')}</p>
      <ErrorSummary errors={fields.summary} />
      <SplitRows chosen={chosen?.id ?? null} page={page} rows={rows}>
        {chosen && <SplitForms chosen={chosen} fields={fields} seen={seen} />}
      </SplitRows>
      <Pagination next={pageAt(page + 1)} page={page} pages={pages} previous={pageAt(page - 1)} />
    </section>
  );
}
