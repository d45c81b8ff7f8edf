import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { terminateDocket, termination } from '~/commands/dockets/terminate.server';
import { may } from '~/domain/permissions';
import { notFound } from '~/http/answer.server';
import { readForm } from '~/http/form.server';
import type { RouteHandle } from '~/http/guard.server';
import { staffAct } from '~/http/load-context.server';
import { titled } from '~/http/title';
import { useT } from '~/i18n/t';
import { docketFacts } from '~/queries/docket-facts.server';
import { docketTimeline } from '~/queries/docket-timeline.server';
import { Fold } from '~/ui/fold';
import { ErrorSummary } from '~/ui/form/error-summary';
import { useFields } from '~/ui/form/fields';
import { Button, FormButtons } from '~/ui/form/form-buttons';
import { LongText } from '~/ui/form/long-text';
import { RecordTimeline } from '~/ui/record-timeline';

export const handle: RouteHandle = { access: 'docket.read' };

export const meta = titled('docket.tabs.state');

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { read } = context.running.db;
  const docket = await docketFacts(read, { number: params.number! });
  if (!docket) throw notFound();
  const mayTerminate = docket.terminatedAt === null && may(staffAct(context).actor, 'docket.terminate', docket.unitIds);
  return json({ timeline: await docketTimeline(read, docket.id), mayTerminate });
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const read = readForm(await request.formData(), termination);
  if (!read.ok) return read.response;
  const docket = await docketFacts(context.running.db.read, { number: params.number! });
  if (!docket) throw notFound();
  const outcome = await terminateDocket(staffAct(context), { docketId: docket.id, ...read.value });
  return outcome.ok ? redirect(`/desk/dockets/${docket.number}`, 303) : read.refuse(outcome.reasons);
}

export default function DocketState() {
  const t = useT();
  const { timeline, mayTerminate } = useLoaderData<typeof loader>();
  const { field, summary } = useFields(useActionData<typeof action>());
  return (
    <>
      <ErrorSummary errors={summary} />
      <RecordTimeline entries={timeline} />
      {mayTerminate && (
        <Fold summary={t('docket.terminate')}>
          <form className="form" method="post" noValidate>
            <LongText
              {...field('reason')}
              hint={t('docket.terminateHint')}
              label={t('docket.terminationReason')}
              required
              rows={3}
            />
            <FormButtons>
              <Button weight="plain">{t('docket.terminate')}</Button>
            </FormButtons>
          </form>
        </Fold>
      )}
    </>
  );
}
