import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { answerApplication, applicationAnswer } from '~/commands/applications/answer.server';
import { notFound } from '~/http/answer.server';
import { readForm } from '~/http/form.server';
import type { RouteHandle } from '~/http/guard.server';
import { poolLetters } from '~/http/letters.server';
import { staffAct } from '~/http/load-context.server';
import { titled } from '~/http/title';
import { applicationDesk } from '~/queries/applications-desk.server';
import type { FormState } from '~/ui/form/fields';
import { OneApplication } from '~/ui/pool/one-application';

export const handle: RouteHandle = { access: 'pool.manage' };

export const meta = titled('pool.desk.application');

export async function loader({ params, context }: LoaderFunctionArgs) {
  const application = await applicationDesk(context.running.db.read, params.number!);
  if (!application) throw notFound();
  return json(application);
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { db, address } = context.running;
  const read = readForm(await request.formData(), applicationAnswer);
  if (!read.ok) return read.response;
  const application = await applicationDesk(db.read, params.number!);
  if (!application) throw notFound();
  const outcome = await answerApplication(staffAct(context), {
    ...read.value,
    applicationId: application.id,
    letters: poolLetters(address),
  });
  return outcome.ok ? redirect(`/desk/calls/${application.call.number}`, 303) : read.refuse(outcome.reasons);
}

export default function Application() {
  const application = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>() as FormState | undefined;
  return <OneApplication application={application} state={state} />;
}
