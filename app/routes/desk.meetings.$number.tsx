import { type ActionFunctionArgs, json, type LinksFunction, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { notFound } from '~/http/answer.server';
import type { FormState } from '~/http/form.server';
import type { RouteHandle } from '~/http/guard.server';
import { staffAct } from '~/http/load-context.server';
import { answerMeetingForm } from '~/http/meeting-forms.server';
import { titled } from '~/http/title';
import { meetingDesk } from '~/queries/meeting-desk.server';
import { meetingByNumber } from '~/queries/meetings-list.server';
import meetingCss from '~/styles/meeting.css';
import { MeetingScreen } from '~/ui/meeting/meeting-screen';

export const handle: RouteHandle = { access: 'meeting.record' };

export const meta = titled('meeting.list.title');

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: meetingCss }];

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { db, clock } = context.running;
  const desk = await meetingDesk(db.read, params.number!, clock());
  if (!desk) throw notFound();
  return json(desk);
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { db, address } = context.running;
  const meeting = await meetingByNumber(db.read, params.number!);
  if (!meeting) throw notFound();
  return answerMeetingForm(request, staffAct(context), { ...meeting, address });
}

export default function Meeting() {
  const desk = useLoaderData<typeof loader>();
  const state = useActionData<FormState>();
  return <MeetingScreen desk={desk} state={state} />;
}
