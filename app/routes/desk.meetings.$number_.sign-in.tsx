import { type ActionFunctionArgs, json, type LinksFunction, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { issueDoorCode } from '~/commands/invitations/door.server';
import { answerRefused, notFound } from '~/http/answer.server';
import type { RouteHandle } from '~/http/guard.server';
import { staffAct } from '~/http/load-context.server';
import { titled } from '~/http/title';
import { invitationsDesk } from '~/queries/invitations-desk.server';
import { meetingByNumber } from '~/queries/meetings-list.server';
import meetingCss from '~/styles/meeting.css';
import { qrDrawing } from '~/text/qr-code.server';
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

/** Makes the code for the door; the page that answers is the one to print, for the token is seen only now. */
export async function action({ params, context }: ActionFunctionArgs) {
  const { db, address } = context.running;
  const meeting = await meetingByNumber(db.read, params.number!);
  if (!meeting) throw notFound();
  const outcome = await issueDoorCode(staffAct(context), { meetingId: meeting.id });
  if (!outcome.ok) return answerRefused(outcome.reasons);
  const door = `${address}${outcome.value}`;
  return json({ address: door, qr: await qrDrawing(door) });
}

export default function SignIn() {
  const answered = useActionData<typeof action>();
  const reasons = answered && 'reasons' in answered ? answered.reasons : [];
  const door = answered && 'qr' in answered ? answered : null;
  return <SignInSheet {...useLoaderData<typeof loader>()} door={door} reasons={reasons} />;
}
