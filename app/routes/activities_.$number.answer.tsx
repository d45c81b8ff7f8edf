import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { answerQuestionnaire, newResponse } from '~/commands/activities/answer.server';
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
import { QuestionnaireForm } from '~/ui/activity/questionnaire-form';
import { localPath } from '~/ui/local-link';

export const handle: RouteHandle = { access: 'public' };

export const meta = titled('activity.answer.title');

/** What somebody ticked is nobody else's. */
export const headers = () => ({ 'Cache-Control': 'private, no-cache' });

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { number, title, phase, kind, questions } = await shownActivity(context, params.number!);
  const isOpen = phase === 'running' && kind === 'questionnaire';
  return json({ number, title, isOpen, questions, formKey: newFormKey() });
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await request.formData();
  const read = readForm(form, newResponse);
  if (!read.ok) return read.response;
  const typedIn = (name: string) => form.getAll(name).filter((value) => typeof value === 'string');
  const typed = Object.fromEntries([...new Set(form.keys())].map((name) => [name, typedIn(name)]));
  const shownAgain = (state: Partial<FormState>, status: number) =>
    json({ typed: { ...typed, ...read.typed }, errors: {}, reasons: [], ...state }, status);
  if (form.get('leaveEmpty')) return shownAgain({ reasons: [{ code: 'trap_filled' }] }, 422);
  const effort = await effortAsked(form, context, 'answersByNetwork', readPublicNumber(params.number!));
  if (effort) return json({ typed: { ...typed, ...read.typed }, errors: {}, reasons: [], effort });
  const response = { number: params.number!, ...read.value };
  const outcome = await answerQuestionnaire(citizenAct(context), response, typedIn);
  if (!outcome.ok) return shownAgain({ reasons: outcome.reasons }, 422);
  return redirect(localPath(context.lang, `/activities/${params.number}/done`), 303);
}

export default function Answer() {
  const t = useT();
  const { number, title, isOpen, questions, formKey } = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>() as (FormState & { effort?: Effort }) | undefined;
  return (
    <FormPage
      activity={{ number, title }}
      closed={isOpen || state ? undefined : t('activity.answer.closed')}
      lead={t('activity.answer.lead')}
      title={t('activity.answer.title')}
    >
      <QuestionnaireForm formKey={formKey} questions={questions} state={state} />
    </FormPage>
  );
}
