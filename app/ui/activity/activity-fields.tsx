import { activityKinds, selectionRules } from '~/domain/vocabulary';
import { useT } from '~/i18n/t';
import { DateTimeField } from '../form/date-time-field';
import { Field } from '../form/field';
import { type FormState, useFields } from '../form/fields';
import { Fieldset } from '../form/fieldset';
import { LongText } from '../form/long-text';
import { Select } from '../form/select';

type Moments = 'startsAt' | 'endsAt' | 'signUpClosesAt';
type Typed = { date?: string; time?: string };
type Props = {
  /** Moments as civil time in Beijing, '2026-03-01T09:00'. */
  activity: Record<string, string | undefined>;
  state?: FormState;
};

/** What an activity is, when and where, and how people sign up for it. */
export function ActivityFields({ activity, state }: Props) {
  const t = useT();
  const { field } = useFields(state, activity);
  const moment = (name: Moments) => {
    const { date = '', time = '' } = (state?.typed[name] ?? {}) as Typed;
    const error = field(name).error ?? field(`${name}.date`).error ?? field(`${name}.time`).error;
    return { name, error, value: state ? `${date}T${time}` : activity[name] };
  };
  const rules = selectionRules.map((rule) => ({ value: rule, label: t(`activity.page.ruleText.${rule}`) }));
  return (
    <>
      <Select
        {...field('kind')}
        empty=""
        label={t('activity.desk.kind')}
        options={activityKinds.map((kind) => ({ value: kind, label: t(`words.activityKind.${kind}`) }))}
        required
      />
      <Field {...field('title')} label={t('activity.desk.name')} required />
      <LongText
        {...field('about')}
        hint={t('activity.desk.aboutHint')}
        label={t('activity.desk.about')}
        required
        rows={5}
      />
      <DateTimeField {...moment('startsAt')} label={t('activity.desk.starts')} />
      <DateTimeField {...moment('endsAt')} label={t('activity.desk.ends')} />
      <Field {...field('place')} label={t('activity.desk.place')} optional />
      <Field {...field('audience')} label={t('activity.desk.audience')} optional />
      <Field
        {...field('contact')}
        hint={t('activity.desk.contactHint')}
        label={t('activity.desk.contact')}
        optional
        width={16}
      />
      <Fieldset hint={t('activity.desk.signUpHint')} id="sign-up" legend={t('activity.desk.signUp')} optional>
        <DateTimeField
          {...moment('signUpClosesAt')}
          hint={t('activity.desk.closesHint')}
          label={t('activity.desk.closes')}
        />
        <Field {...field('seats')} inputMode="numeric" label={t('activity.desk.seats')} width={4} />
        <Select
          {...field('selectionRule')}
          empty={t('activity.desk.ruleNone')}
          label={t('activity.desk.rule')}
          options={rules}
        />
        <LongText {...field('selectionText')} label={t('activity.desk.criteria')} optional rows={3} />
      </Fieldset>
    </>
  );
}

/** Error links of the form: the halves of a moment have ids of their own. */
export const activityFieldId = (name: string): string => name.replace(/\.date$/, '').replace(/\.time$/, '-time');
