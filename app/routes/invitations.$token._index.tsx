import { type ActionFunctionArgs, json, type LinksFunction, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import {
  answerInvitation,
  chooseByInvitation,
  invitationAnswer,
  invitationConsent,
} from '~/commands/invitations/answer.server';
import { checkIn } from '~/commands/invitations/check-in.server';
import { readForm } from '~/http/form.server';
import type { RouteHandle } from '~/http/guard.server';
import { holdsInvitation } from '~/http/invitation-link.server';
import { citizenAct } from '~/http/load-context.server';
import { titled } from '~/http/title';
import { useT } from '~/i18n/t';
import meetingCss from '~/styles/meeting.css';
import { qrDrawing } from '~/text/qr-code.server';
import { ErrorSummary } from '~/ui/form/error-summary';
import { type FormState, useFields } from '~/ui/form/fields';
import { PersonalInvitation } from '~/ui/invitation/personal-invitation';
import { localPath } from '~/ui/local-link';
import { CitizenPage } from '~/ui/shell/citizen-page';

export const handle: RouteHandle = { access: 'public' };

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: meetingCss }];

export const meta = titled('invitation.title');

/** One person's page: kept by nobody, found by no search engine. */
export const headers = () => ({ 'Cache-Control': 'private, no-store', 'X-Robots-Tag': 'noindex' });

export async function loader({ params, context }: LoaderFunctionArgs) {
  const token = params.token!;
  const invitation = await holdsInvitation(context, token);
  const path = localPath(context.lang, `/invitations/${token}`);
  return json({ ...invitation, path, qr: await qrDrawing(context.running.address + path) });
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const token = params.token!;
  await holdsInvitation(context, token);
  const form = await request.formData();
  const act = citizenAct(context);
  const back = localPath(context.lang, `/invitations/${token}`);
  if (form.get('intent') === 'checkIn') {
    const outcome = await checkIn(act, { token });
    if (outcome.ok) return redirect(back, 303);
    return json<FormState>({ typed: {}, errors: {}, reasons: outcome.reasons }, 409);
  }
  if (form.get('intent') === 'consent') {
    const read = readForm(form, invitationConsent);
    if (!read.ok) return read.response;
    const outcome = await chooseByInvitation(act, { token, ...read.value });
    return outcome.ok ? redirect(back, 303) : read.refuse(outcome.reasons);
  }
  const read = readForm(form, invitationAnswer);
  if (!read.ok) return read.response;
  const outcome = await answerInvitation(act, { token, ...read.value });
  return outcome.ok ? redirect(back, 303) : read.refuse(outcome.reasons);
}

export default function Invitation() {
  const t = useT();
  const invitation = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>() as FormState | undefined;
  const fields = useFields(state, {
    answer: invitation.answer ?? undefined,
    reason: invitation.answerReason,
    fields: invitation.agreed,
  });
  return (
    <CitizenPage trail={[{ label: t('ui.home'), to: '/' }, { label: t('invitation.title') }]}>
      <ErrorSummary errors={fields.summary} />
      <PersonalInvitation fields={fields} invitation={invitation} />
    </CitizenPage>
  );
}
