import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { prepareActivity } from '~/commands/activities/prepare.server';
import { may } from '~/domain/permissions';
import { activityForm } from '~/http/activity-forms.server';
import { notFound } from '~/http/answer.server';
import { readForm } from '~/http/form.server';
import type { RouteHandle } from '~/http/guard.server';
import { staffAct } from '~/http/load-context.server';
import { titled } from '~/http/title';
import { useT } from '~/i18n/t';
import { activitiesDesk } from '~/queries/activity-desk.server';
import { docketFacts } from '~/queries/docket-facts.server';
import { ActivityFields, activityFieldId } from '~/ui/activity/activity-fields';
import { ActivitySeal } from '~/ui/activity/activity-seal';
import { DataTable } from '~/ui/data-table';
import { DateText } from '~/ui/date-text';
import { EmptyState } from '~/ui/empty-state';
import { ErrorSummary } from '~/ui/form/error-summary';
import { useFields } from '~/ui/form/fields';
import { Button, FormButtons } from '~/ui/form/form-buttons';

export const handle: RouteHandle = { access: 'docket.read' };

export const meta = titled('activity.desk.tab');

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { db, clock } = context.running;
  const docket = await docketFacts(db.read, { number: params.number! });
  if (!docket) throw notFound();
  const mayPrepare = docket.terminatedAt === null && may(staffAct(context).actor, 'activity.prepare', docket.unitIds);
  return json({ number: docket.number, activities: await activitiesDesk(db.read, docket.id, clock()), mayPrepare });
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const read = readForm(await request.formData(), activityForm);
  if (!read.ok) return read.response;
  const docket = await docketFacts(context.running.db.read, { number: params.number! });
  if (!docket) throw notFound();
  const outcome = await prepareActivity(staffAct(context), { docketId: docket.id, ...read.value });
  if (!outcome.ok) return read.refuse(outcome.reasons);
  return redirect(`/desk/dockets/${docket.number}/activities/${outcome.value.number}`, 303);
}

export default function DocketActivities() {
  const t = useT();
  const { number, activities, mayPrepare } = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  const { summary } = useFields(state);
  return (
    <>
      <ErrorSummary errors={summary.map(({ id, text }) => ({ id: activityFieldId(id), text }))} />
      <p className="hint">{t('activity.desk.lead')}</p>
      {activities.length === 0 ? (
        <EmptyState title={t('activity.desk.none')} />
      ) : (
        <DataTable
          caption={t('activity.desk.tab')}
          columns={[
            {
              key: 'title',
              heading: t('activity.desk.name'),
              names: true,
              cell: (row) => <a href={`/desk/dockets/${number}/activities/${row.number}`}>{row.title}</a>,
            },
            { key: 'kind', heading: t('activity.desk.kind'), cell: ({ kind }) => t(`words.activityKind.${kind}`) },
            {
              key: 'starts',
              heading: t('activity.desk.starts'),
              cell: ({ startsAt }) => <DateText value={startsAt} />,
            },
            { key: 'state', heading: t('activity.desk.state'), cell: (row) => <ActivitySeal {...row} /> },
          ]}
          dense
          hideCaption
          rowKey={(row) => row.number}
          rows={activities}
        />
      )}
      {mayPrepare && (
        <form className="form" id="form" method="post" noValidate>
          <h2>{t('activity.desk.new')}</h2>
          <ActivityFields activity={{}} state={state} />
          <FormButtons>
            <Button>{t('activity.desk.create')}</Button>
          </FormButtons>
        </form>
      )}
    </>
  );
}
