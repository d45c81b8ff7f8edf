import { useT } from '~/i18n/t';
import { Trap } from '../comment/trap';
import { CountyText } from '../county-text';
import { type Effort, EffortStep } from '../effort-step';
import { ErrorSummary } from '../form/error-summary';
import { Field } from '../form/field';
import { type FormState, useFields } from '../form/fields';
import { Button, FormButtons } from '../form/form-buttons';
import { Select } from '../form/select';
import { LocalLink } from '../local-link';

type Props = {
  /** The number of the consultation whose docket is asked about, and its title; empty when it is about units. */
  consultation: string;
  about: string;
  units: string[];
  hours: number;
  state: (FormState & { effort?: Effort }) | undefined;
};

/** One box for the address and, unless it is about one matter, one choice of whose news. */
export function SubscriptionForm({ consultation, about, units, hours, state }: Props) {
  const t = useT();
  const { field, summary } = useFields(state);
  return (
    <>
      <ErrorSummary errors={summary} />
      <form className="form" method="post" noValidate>
        {consultation ? (
          <>
            <p>
              <CountyText>{t('subscription.about.docket', { about })}</CountyText>
            </p>
            <input name="consultation" type="hidden" value={consultation} />
          </>
        ) : (
          <Select
            {...field('unit')}
            empty={t('subscription.everything')}
            label={t('subscription.what')}
            options={units.map((unit) => ({ value: unit, label: unit }))}
          />
        )}
        <Field
          {...field('recipient')}
          autoComplete="email"
          hint={t('subscription.recipientHint')}
          label={t('subscription.recipient')}
          required
          type="email"
          width={16}
        />
        <p className="hint">
          {t('subscription.kept', { count: hours })} <LocalLink to="/privacy">{t('comment.publicity.more')}</LocalLink>
        </p>
        <Trap />
        {state?.effort && <EffortStep effort={state.effort} />}
        <FormButtons>
          <Button sends>{t('subscription.ask')}</Button>
        </FormButtons>
      </form>
    </>
  );
}
