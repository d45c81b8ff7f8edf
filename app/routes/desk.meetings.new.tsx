import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { recordMeeting } from '~/commands/meetings/record.server';
import { readForm } from '~/http/form.server';
import type { RouteHandle } from '~/http/guard.server';
import { staffAct } from '~/http/load-context.server';
import { meetingForm } from '~/http/meeting-forms.server';
import { titled } from '~/http/title';
import { useT } from '~/i18n/t';
import { lastMeeting } from '~/queries/meetings-list.server';
import { unitsList } from '~/queries/units-list.server';
import { ErrorSummary } from '~/ui/form/error-summary';
import { useFields } from '~/ui/form/fields';
import { Button, FormButtons } from '~/ui/form/form-buttons';
import { MeetingFields, meetingFieldId } from '~/ui/meeting/meeting-fields';

export const handle: RouteHandle = { access: 'meeting.record' };

export const meta = titled('meeting.form.opening');

export async function loader({ context }: LoaderFunctionArgs) {
  const { read } = context.running.db;
  return json({ units: await unitsList(read), last: await lastMeeting(read) });
}

export async function action({ request, context }: ActionFunctionArgs) {
  const read = readForm(await request.formData(), meetingForm);
  if (!read.ok) return read.response;
  const outcome = await recordMeeting(staffAct(context), read.value);
  if (!outcome.ok) return read.refuse(outcome.reasons);
  return redirect(`/desk/meetings/${outcome.value.number}`, 303);
}

export default function NewMeeting() {
  const t = useT();
  const { units, last } = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  const { summary } = useFields(state);
  return (
    <>
      <h1>{t('meeting.form.opening')}</h1>
      <ErrorSummary errors={summary.map(({ id, text }) => ({ id: meetingFieldId(id), text }))} />
      <form className="form" method="post" noValidate>
        <MeetingFields meeting={{ heldAt: 'T09:00', ...last }} state={state} units={units} />
        <FormButtons>
          <Button>{t('meeting.form.create')}</Button>
        </FormButtons>
      </form>
    </>
  );
}
