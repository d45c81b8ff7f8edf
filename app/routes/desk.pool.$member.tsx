import { type ActionFunctionArgs, json, type LinksFunction, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { dayOf } from '~/domain/calendar/day';
import { notFound } from '~/http/answer.server';
import type { RouteHandle } from '~/http/guard.server';
import { staffAct } from '~/http/load-context.server';
import { answerMemberForm } from '~/http/member-forms.server';
import { titled } from '~/http/title';
import { poolMember } from '~/queries/pool-list.server';
import meetingCss from '~/styles/meeting.css';
import type { FormState } from '~/ui/form/fields';
import { OneMember } from '~/ui/pool/one-member';

export const handle: RouteHandle = { access: 'pool.manage' };

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: meetingCss }];

export const meta = titled('pool.desk.member');

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { db, clock } = context.running;
  const member = await poolMember(db.read, params.member!, clock());
  if (!member) throw notFound();
  return json({ member, today: dayOf(clock()) });
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const answer = await answerMemberForm(await request.formData(), staffAct(context), params.member!);
  return answer ?? redirect(`/desk/pool/${params.member}`, 303);
}

export default function Member() {
  const { member, today } = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>() as FormState | undefined;
  return <OneMember member={member} state={state} today={today} />;
}
