import { json, type LinksFunction, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { notFound } from '~/http/answer.server';
import type { RouteHandle } from '~/http/guard.server';
import { titled } from '~/http/title';
import { invitationsDesk } from '~/queries/invitations-desk.server';
import meetingCss from '~/styles/meeting.css';
import { SignInSheet } from '~/ui/invitation/sign-in-sheet';

export const handle: RouteHandle = { access: 'meeting.invite' };

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: meetingCss }];

export const meta = titled('invitation.sheet.title');

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { db, clock } = context.running;
  const desk = await invitationsDesk(db.read, params.number!, clock());
  if (!desk) throw notFound();
  const coming = desk.invited.filter(({ state }) => state !== 'withdrawn' && state !== 'declined');
  return json({ meeting: desk.meeting, coming });
}

export default function SignIn() {
  return <SignInSheet {...useLoaderData<typeof loader>()} />;
}
