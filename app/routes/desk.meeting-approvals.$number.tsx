import { type ActionFunctionArgs, json, type LinksFunction, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { publishMeeting } from '~/commands/meetings/publish.server';
import { meetingReturn, returnMeeting } from '~/commands/meetings/return.server';
import { refusalsToApprove } from '~/domain/meeting/publication';
import { notFound } from '~/http/answer.server';
import { readForm } from '~/http/form.server';
import type { RouteHandle } from '~/http/guard.server';
import { staffAct } from '~/http/load-context.server';
import { letterOnResult } from '~/http/meeting-letters.server';
import { titled } from '~/http/title';
import { meetingPreview } from '~/queries/meeting-page.server';
import { meetingByNumber } from '~/queries/meetings-list.server';
import meetingCss from '~/styles/meeting.css';
import { ApprovalScreen } from '~/ui/meeting/approval-screen';

export const handle: RouteHandle = { access: 'meeting.publish' };

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: meetingCss }];

export const meta = titled('meeting.approval.queue');

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { db, clock } = context.running;
  const preview = await meetingPreview(db.read, params.number!, clock());
  if (!preview) throw notFound();
  return json({ page: preview.page, refusals: refusalsToApprove(preview.preparedBy, context.staff!.id) });
}

const approval = z.object({ intent: z.literal('publish', 'malformed') });

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { db, address } = context.running;
  const meeting = await meetingByNumber(db.read, params.number!);
  if (!meeting) throw notFound();
  const form = await request.formData();
  const { id: meetingId } = meeting;
  const read = readForm(form, form.get('intent') === 'return' ? meetingReturn : approval);
  if (!read.ok) return read.response;
  const outcome =
    'reason' in read.value
      ? await returnMeeting(staffAct(context), { meetingId, ...read.value })
      : await publishMeeting(staffAct(context), { meetingId }, letterOnResult(address));
  if (!outcome.ok) return read.refuse(outcome.reasons);
  return redirect('/desk/meeting-approvals', 303);
}

export default function Approval() {
  const { page, refusals } = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  return <ApprovalScreen page={page} refusals={refusals} state={state} />;
}
