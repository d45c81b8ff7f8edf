import type { SerializeFrom } from '@remix-run/node';
import { ageBands, type InterestField, interestFields, sectors } from '~/domain/pool/words';
import type { Balance } from '~/domain/selection/ranking';
import { useT } from '~/i18n/t';
import type { ItemSelection } from '~/queries/selection-desk.server';
import { Choice, Choices } from '../form/choice';
import { ErrorSummary } from '../form/error-summary';
import { type FormState, reasonSentence, useFields } from '../form/fields';
import { FilterForm } from '../form/filter-form';
import { RefusalList } from '../form/refusal-list';
import { PageHead } from '../shell/page-head';
import { CandidateTable } from './candidate-table';
import { DeclaredInterests } from './declared-interests';
import { DrawForm } from './draw-form';

type Page = SerializeFrom<ItemSelection> & Balance & { way: 'field' | 'rotation'; fields: InterestField[] };

/** Choosing for one item: by field, by turn, or by an announced draw; and who declared an interest in it. */
export function ItemSelectionScreen({ page, state }: { page: Page; state: FormState | undefined }) {
  const t = useT();
  const { meeting, item, way, fields } = page;
  const here = `/desk/meetings/${meeting.number}/selection/${item.id}`;
  const { summary } = useFields(state);
  const wrong = Object.keys(state?.errors ?? {}).length > 0;
  return (
    <>
      <PageHead lead={`${item.position}. ${item.title}`} title={t('selection.chooseFor', { meeting: meeting.title })} />
      <p>
        <a href={`/desk/meetings/${meeting.number}/selection`}>{t('selection.back')}</a>
      </p>
      {wrong && <ErrorSummary errors={summary} />}
      {state && !wrong && (
        <RefusalList
          heading={t('meeting.desk.refused')}
          reasons={state.reasons.map((reason) => ({ code: reason.code, sentence: reasonSentence(t, reason) }))}
        />
      )}
      <h2 id="candidates">{t('selection.candidates')}</h2>
      <FilterForm action={here} heading={t('selection.rule')}>
        <Choice
          inline
          label={t('selection.way')}
          name="way"
          options={(['rotation', 'field'] as const).map((one) => ({ value: one, label: t(`selection.wayOf.${one}`) }))}
          value={way}
        />
        <Choices
          inline
          label={t('pool.form.fields')}
          name="fields"
          options={interestFields.map((one) => ({ value: one, label: t(`pool.field.${one}`) }))}
          values={fields}
        />
        <Choices
          inline
          label={t('pool.form.sector')}
          name="sectors"
          options={sectors.map((one) => ({ value: one, label: t(`pool.sector.${one}`) }))}
          values={[...page.sectors]}
        />
        <Choices
          inline
          label={t('pool.form.ageBand')}
          name="ageBands"
          options={ageBands.map((one) => ({ value: one, label: t(`pool.age.${one}`) }))}
          values={[...page.ageBands]}
        />
      </FilterForm>
      <CandidateTable candidates={page.candidates} fields={fields} way={way} />
      <DrawForm candidates={page.drawable} state={state?.typed.intent === 'announce' ? state : undefined} />
      <DeclaredInterests page={page} state={state?.typed.intent === 'declare' ? state : undefined} />
    </>
  );
}
