import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { may } from '~/domain/permissions';
import { answerActivityForm } from '~/http/activity-forms.server';
import { notFound } from '~/http/answer.server';
import type { FormState } from '~/http/form.server';
import type { RouteHandle } from '~/http/guard.server';
import { staffAct } from '~/http/load-context.server';
import { titled } from '~/http/title';
import { useT } from '~/i18n/t';
import { activityDesk } from '~/queries/activity-desk.server';
import { currentProfile } from '~/queries/rules-profile.server';
import { activityFieldId } from '~/ui/activity/activity-fields';
import { ActivityScreen } from '~/ui/activity/activity-screen';
import type { DeskActivity } from '~/ui/activity/shown-activity';
import { ErrorSummary } from '~/ui/form/error-summary';
import { useFields } from '~/ui/form/fields';

export const handle: RouteHandle = { access: 'docket.read' };

export const meta = titled('activity.desk.tab');

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { db, clock } = context.running;
  const desk = await activityDesk(db.read, params.activity!, clock());
  if (!desk) throw notFound();
  const { actor } = staffAct(context);
  const { unitIds, ...shown } = desk;
  const mayPrepare = may(actor, 'activity.prepare', unitIds);
  // Names and telephone numbers are for those who invite, and for nobody else who may read the docket.
  const signUps = mayPrepare ? desk.signUps : [];
  const delivery = mayPrepare ? desk.delivery : { papers: [], people: [] };
  const { profile } = await currentProfile(db.read, clock());
  const materialsDays = desk.activity.kind === 'hearing' ? profile.limits.hearingMaterialsBefore.value : 0;
  return json({
    ...shown,
    signUps,
    delivery,
    materialsDays,
    mayPrepare,
    mayPublish: may(actor, 'activity.publish', unitIds),
  });
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const wrong = await answerActivityForm(request, staffAct(context), params.activity!);
  return wrong ?? redirect(`/desk/dockets/${params.number}/activities/${params.activity}`, 303);
}

export default function DeskActivityPage() {
  const t = useT();
  const desk = useLoaderData<typeof loader>() as DeskActivity;
  const state = useActionData<typeof action>() as FormState | undefined;
  const { summary } = useFields(state);
  return (
    <>
      <h2>{desk.activity.title}</h2>
      <p className="hint">{t(`words.activityKind.${desk.activity.kind}`)}</p>
      <ErrorSummary errors={summary.map(({ id, text }) => ({ id: activityFieldId(id), text }))} />
      <ActivityScreen desk={desk} state={state} />
    </>
  );
}
