import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { decidePublicity, newPublicityDecision } from '~/commands/publicity/decide.server';
import { readForm } from '~/http/form.server';
import type { RouteHandle } from '~/http/guard.server';
import { staffAct } from '~/http/load-context.server';
import { titled } from '~/http/title';
import { useT } from '~/i18n/t';
import { publicityDesk } from '~/queries/publicity-desk.server';
import type { FormState } from '~/ui/form/fields';
import { PublicityForm } from '~/ui/moderation/publicity-form';
import { PublicityHistory, WaitingOpinions } from '~/ui/moderation/publicity-tables';
import { PageHead } from '~/ui/shell/page-head';

export const handle: RouteHandle = { access: 'publicity.decide' };

export const meta = titled('opinion.county.title');

export async function loader({ context }: LoaderFunctionArgs) {
  const { db, clock } = context.running;
  return json(await publicityDesk(db.read, clock()));
}

export async function action({ request, context }: ActionFunctionArgs) {
  const read = readForm(await request.formData(), newPublicityDecision);
  if (!read.ok) return read.response;
  const outcome = await decidePublicity(staffAct(context), read.value);
  if (!outcome.ok) return read.refuse(outcome.reasons);
  return redirect('/desk/publicity', 303);
}

export default function PublicityOfOpinions() {
  const t = useT();
  const { shows, history, waiting } = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>() as FormState | undefined;
  return (
    <>
      <PageHead lead={t('opinion.county.lead')} title={t('opinion.county.title')} />
      <p>
        {t('opinion.county.now')} <b>{t(shows ? 'opinion.county.nowShown' : 'opinion.county.nowAnswered')}</b>
      </p>
      <WaitingOpinions rows={waiting} />
      <PublicityForm state={state} />
      <PublicityHistory rows={history} />
    </>
  );
}
