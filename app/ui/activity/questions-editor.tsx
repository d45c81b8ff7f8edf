import { questionKinds } from '~/domain/vocabulary';
import { useT } from '~/i18n/t';
import { EmptyState } from '../empty-state';
import { Field } from '../form/field';
import { type FormState, useFields } from '../form/fields';
import { Button, FormButtons } from '../form/form-buttons';
import { LongText } from '../form/long-text';
import { Select } from '../form/select';
import type { DeskActivity } from './shown-activity';

/** The questions of a questionnaire; while it is being prepared, one can be added or taken away. */
export function QuestionsEditor({ desk, state }: { desk: DeskActivity; state: FormState | undefined }) {
  const t = useT();
  const { questions, phase, mayPrepare } = desk;
  const mayChange = phase === 'preparing' && mayPrepare;
  const { field } = useFields(state && 'questionKind' in state.typed ? state : undefined);
  return (
    <section aria-labelledby="questions">
      <h3 id="questions">{t('activity.desk.questions')}</h3>
      {questions.length === 0 && <EmptyState title={t('activity.desk.noQuestions')} />}
      <ol>
        {questions.map(({ position, kind, text, options }) => (
          <li key={position}>
            <p>
              {text} <span className="hint">{t(`activity.answer.${kind}`)}</span>
            </p>
            {options.length > 0 && <p className="hint">{options.join(' / ')}</p>}
            {mayChange && (
              <form method="post">
                <input name="intent" type="hidden" value="removeQuestion" />
                <Button name="position" value={String(position)} weight="quiet">
                  {t('activity.desk.remove')}
                  <span className="hidden"> {text}</span>
                </Button>
              </form>
            )}
          </li>
        ))}
      </ol>
      {mayChange && (
        <form className="form" method="post" noValidate>
          <input name="intent" type="hidden" value="addQuestion" />
          <Field {...field('text')} label={t('activity.desk.questionText')} required />
          <Select
            {...field('questionKind')}
            label={t('activity.desk.questionKind')}
            options={questionKinds.map((kind) => ({ value: kind, label: t(`activity.answer.${kind}`) }))}
          />
          <LongText
            {...field('options')}
            hint={t('activity.desk.optionsHint')}
            label={t('activity.desk.options')}
            optional
            rows={4}
          />
          <FormButtons>
            <Button weight="plain">{t('activity.desk.addQuestion')}</Button>
          </FormButtons>
        </form>
      )}
    </section>
  );
}
