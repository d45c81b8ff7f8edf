import { type ActionFunctionArgs, json, type LinksFunction, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { addPaper, newPaper } from '~/commands/papers/add.server';
import { notFound } from '~/http/answer.server';
import { readForm, readUpload } from '~/http/form.server';
import type { RouteHandle } from '~/http/guard.server';
import { answerInvitationForm } from '~/http/invitation-forms.server';
import { invitationLetters } from '~/http/letters.server';
import { staffAct } from '~/http/load-context.server';
import { titled } from '~/http/title';
import { uploadedSource } from '~/http/uploaded-source.server';
import { invitationsDesk } from '~/queries/invitations-desk.server';
import { meetingByNumber } from '~/queries/meetings-list.server';
import meetingCss from '~/styles/meeting.css';
import type { FormState } from '~/ui/form/fields';
import { InvitationScreen } from '~/ui/invitation/invitation-screen';

export const handle: RouteHandle = { access: 'meeting.invite' };

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: meetingCss }];

export const meta = titled('invitation.desk.title');

const largestMegabytes = 20;

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { db, clock } = context.running;
  const desk = await invitationsDesk(db.read, params.number!, clock());
  if (!desk) throw notFound();
  return json(desk);
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const meeting = await meetingByNumber(context.running.db.read, params.number!);
  if (!meeting) throw notFound();
  const { form, tooLarge } = await readUpload(request, largestMegabytes);
  const act = staffAct(context);
  if (form.get('intent') !== 'paper')
    return answerInvitationForm(form, act, meeting, invitationLetters(context.running.address));
  const read = readForm(form, newPaper);
  if (!read.ok) return read.response;
  if (tooLarge) return read.refuse([{ code: 'document.too_large', field: 'file' }]);
  const source = await uploadedSource(form.get('file'), '');
  const outcome = await addPaper(act, {
    ...read.value,
    meetingId: meeting.id,
    ...(source ? { bytes: source.bytes } : {}),
  });
  if (!outcome.ok) return read.refuse(outcome.reasons);
  return redirect(`/desk/meetings/${meeting.number}/invitations#papers`, 303);
}

export default function Invitations() {
  const desk = useLoaderData<typeof loader>();
  const state = useActionData<FormState>();
  return <InvitationScreen desk={desk} state={state} />;
}
