import { type ActionFunctionArgs, json, type LinksFunction, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { drawnSeed, holdDraw } from '~/commands/draws/hold.server';
import { removeSelection } from '~/commands/selection/remove.server';
import { notFound } from '~/http/answer.server';
import { readForm } from '~/http/form.server';
import type { RouteHandle } from '~/http/guard.server';
import { staffAct } from '~/http/load-context.server';
import { titled } from '~/http/title';
import { selectionDesk } from '~/queries/selection-desk.server';
import meetingCss from '~/styles/meeting.css';
import type { FormState } from '~/ui/form/fields';
import { SelectionScreen } from '~/ui/selection/selection-screen';

export const handle: RouteHandle = { access: 'meeting.invite' };

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: meetingCss }];

export const meta = titled('selection.title');

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { db, clock } = context.running;
  const desk = await selectionDesk(db.read, params.number!, clock());
  if (!desk) throw notFound();
  return json(desk);
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await request.formData();
  const act = staffAct(context);
  const here = `/desk/meetings/${params.number}/selection`;
  if (form.get('intent') === 'remove') {
    const read = readForm(form, z.object({ selectionId: z.string() }));
    if (!read.ok) return read.response;
    const outcome = await removeSelection(act, read.value);
    return outcome.ok ? redirect(here, 303) : read.refuse(outcome.reasons);
  }
  const read = readForm(form, drawnSeed.extend({ drawId: z.string() }));
  if (!read.ok) return read.response;
  const outcome = await holdDraw(act, read.value);
  return outcome.ok ? redirect(here, 303) : read.refuse(outcome.reasons);
}

export default function Selection() {
  const desk = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>() as FormState | undefined;
  return <SelectionScreen desk={desk} state={state} />;
}
