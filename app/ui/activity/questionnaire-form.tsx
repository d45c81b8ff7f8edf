import { longestAnswer, type Question } from '~/domain/activity/questionnaire';
import { useT } from '~/i18n/t';
import { Trap } from '../comment/trap';
import { CountyText } from '../county-text';
import { type Effort, EffortStep } from '../effort-step';
import { Choice, Choices } from '../form/choice';
import { ErrorSummary } from '../form/error-summary';
import { type FormState, useFields } from '../form/fields';
import { Button, FormButtons } from '../form/form-buttons';
import { LongText } from '../form/long-text';

type Props = { questions: Question[]; formKey: string; state: (FormState & { effort?: Effort }) | undefined };

/** The questions one under the other; none of them has to be answered. */
export function QuestionnaireForm({ questions, formKey, state }: Props) {
  const t = useT();
  const { field, choices, summary } = useFields(state);
  const key = field('idempotencyKey').value ?? formKey;
  return (
    <>
      <ErrorSummary errors={summary} />
      <form className="form" id="form" method="post" noValidate>
        <input name="idempotencyKey" type="hidden" value={key} />
        {questions.map(({ position, kind, text, options }, at) => {
          const { values, ...control } = choices(`question-${position}`);
          const asked = {
            ...control,
            label: (
              <>
                {at + 1}. <CountyText>{text}</CountyText>
              </>
            ),
            hint: t(`activity.answer.${kind}`),
          };
          const offered = options.map((label, option) => ({
            value: String(option),
            label: <CountyText>{label}</CountyText>,
          }));
          if (kind === 'text')
            return <LongText {...asked} key={position} max={longestAnswer} rows={3} value={values[0]} />;
          if (kind === 'single') return <Choice {...asked} key={position} options={offered} value={values[0]} />;
          return <Choices {...asked} key={position} options={offered} values={values} />;
        })}
        <Trap />
        {state?.effort && <EffortStep effort={state.effort} />}
        <FormButtons>
          <Button sends>{t('activity.answer.send')}</Button>
        </FormButtons>
      </form>
    </>
  );
}
