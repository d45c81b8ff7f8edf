import { useT } from '~/i18n/t';
import { DateTimeField } from '../form/date-time-field';
import { Field } from '../form/field';
import { type FormState, useFields } from '../form/fields';
import { Select } from '../form/select';

type Moment = { date?: string; time?: string };
type Props = {
  state?: FormState;
  /** `heldAt` as civil time in Beijing, '2026-03-01T09:00'. */
  meeting: { title?: string; heldAt?: string; place?: string; organId?: string };
  units: { id: string; name: string }[];
};

/** What a meeting is called, when and where it is held, and whose it is. */
export function MeetingFields({ state, meeting, units }: Props) {
  const t = useT();
  const { field } = useFields(state, meeting);
  // On the meeting's screen other forms have a title too.
  const own = (name: string) => ({ ...field(name), id: meetingFieldId(name) });
  const { date = '', time = '' } = (state?.typed.heldAt ?? {}) as Moment;
  const wrong = field('heldAt.date').error ?? field('heldAt.time').error;
  return (
    <>
      <Field {...own('title')} hint={t('meeting.form.titleHint')} label={t('meeting.form.title')} required width={16} />
      <DateTimeField
        error={wrong}
        label={t('meeting.form.heldAt')}
        name="heldAt"
        value={state ? `${date}T${time}` : meeting.heldAt}
      />
      <Field {...own('place')} label={t('meeting.form.place')} optional width={16} />
      <Select
        {...own('organId')}
        label={t('meeting.form.organ')}
        options={units.map(({ id, name }) => ({ value: id, label: name }))}
        required
      />
    </>
  );
}

/** Error links of the form: the two halves of the moment have ids of their own. */
export const meetingFieldId = (name: string) =>
  name === 'heldAt.time' ? 'heldAt-time' : name === 'heldAt.date' ? 'heldAt' : `meeting-${name}`;
