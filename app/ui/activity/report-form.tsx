import { representativeCategories } from '~/domain/vocabulary';
import { useT } from '~/i18n/t';
import { Fold } from '../fold';
import { Field } from '../form/field';
import { type FormState, useFields } from '../form/fields';
import { Fieldset } from '../form/fieldset';
import { Button, FormButtons } from '../form/form-buttons';
import { LongText } from '../form/long-text';
import type { DeskActivity } from './shown-activity';

/** What came of it: who came, by category, and what was said. Free answers are shown to whoever writes it. */
export function ReportForm({ desk, state }: { desk: DeskActivity; state: FormState | undefined }) {
  const t = useT();
  const { field } = useFields(state && 'summary' in state.typed ? flat(state) : undefined);
  const { activity, freeAnswers } = desk;
  return (
    <form className="form" id="report" method="post" noValidate>
      <h3>{t('activity.desk.report')}</h3>
      <input name="intent" type="hidden" value="report" />
      {freeAnswers.length > 0 && (
        <Fold count={freeAnswers.length} summary={t('activity.desk.freeAnswers')}>
          <ul>
            {freeAnswers.map(({ position, words }, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: printed once and never moved
              <li key={at}>
                {t('activity.page.question', { position })}: {words}
              </li>
            ))}
          </ul>
        </Fold>
      )}
      <LongText
        {...field('summary')}
        hint={t('activity.desk.summaryHint')}
        label={t('activity.desk.summary')}
        required
        rows={10}
      />
      {activity.kind !== 'questionnaire' && (
        <Fieldset error={field('attendance').error} id="attendance" legend={t('activity.desk.attendance')}>
          {representativeCategories.map((category) => (
            <Field
              {...field(`attendance.${category}`)}
              inputMode="numeric"
              key={category}
              label={t(`words.category.${category}`)}
              width={4}
            />
          ))}
        </Fieldset>
      )}
      <p className="hint">{t('activity.desk.reportHint')}</p>
      <FormButtons>
        <Button>{t('activity.desk.report')}</Button>
      </FormButtons>
    </form>
  );
}

/** The numbers of people under the names of their boxes. */
function flat(state: FormState): FormState {
  const counts = Object.entries((state.typed.attendance ?? {}) as Record<string, unknown>);
  const named = counts.map(([category, value]) => [`attendance.${category}`, value]);
  return { ...state, typed: { ...state.typed, ...Object.fromEntries(named) } };
}
