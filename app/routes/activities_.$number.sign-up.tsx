import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { newSignUp, signUp } from '~/commands/activities/sign-up.server';
import { readPublicNumber } from '~/domain/public-number';
import { shownActivity } from '~/http/activity-page.server';
import { newFormKey } from '~/http/comment-form.server';
import { type Effort, effortAsked } from '~/http/effort.server';
import { type FormState, readForm } from '~/http/form.server';
import type { RouteHandle } from '~/http/guard.server';
import { citizenAct } from '~/http/load-context.server';
import { titled } from '~/http/title';
import { useT } from '~/i18n/t';
import { FormPage } from '~/ui/activity/form-page';
import { SignUpForm } from '~/ui/activity/sign-up-form';
import { localPath } from '~/ui/local-link';

export const handle: RouteHandle = { access: 'public' };

export const meta = titled('activity.signUp.title');

/** A form with somebody's name on it is nobody else's. */
export const headers = () => ({ 'Cache-Control': 'private, no-cache' });

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { number, title, phase } = await shownActivity(context, params.number!);
  return json({ number, title, isOpen: phase === 'signUp', formKey: newFormKey() });
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await request.formData();
  const read = readForm(form, newSignUp);
  if (!read.ok) return read.response;
  if (form.get('leaveEmpty')) return read.refuse([{ code: 'trap_filled' }]);
  const effort = await effortAsked(form, context, 'signUpByNetwork', readPublicNumber(params.number!));
  if (effort) return json({ typed: read.typed, errors: {}, reasons: [], effort });
  const outcome = await signUp(citizenAct(context), { number: params.number!, ...read.value });
  if (!outcome.ok) return read.refuse(outcome.reasons);
  const query = new URLSearchParams({ number: outcome.value.number });
  return redirect(`${localPath(context.lang, `/activities/${params.number}/done`)}?${query}`, 303);
}

export default function SignUp() {
  const t = useT();
  const { number, title, isOpen, formKey } = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>() as (FormState & { effort?: Effort }) | undefined;
  return (
    <FormPage
      activity={{ number, title }}
      closed={isOpen || state ? undefined : t('activity.signUp.closed')}
      lead={t('activity.signUp.lead')}
      title={t('activity.signUp.title')}
    >
      <SignUpForm formKey={formKey} state={state} />
    </FormPage>
  );
}
