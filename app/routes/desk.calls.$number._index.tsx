import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { acceptApplications, severalApplications } from '~/commands/applications/accept-several.server';
import type { Reason } from '~/domain/reason';
import { notFound } from '~/http/answer.server';
import { readForm } from '~/http/form.server';
import type { RouteHandle } from '~/http/guard.server';
import { poolLetters } from '~/http/letters.server';
import { staffAct } from '~/http/load-context.server';
import { titled } from '~/http/title';
import { type T, useT } from '~/i18n/t';
import { applicationsDesk } from '~/queries/applications-desk.server';
import { callPage } from '~/queries/calls-list.server';
import { ErrorSummary } from '~/ui/form/error-summary';
import { type FormState, reasonSentence, useFields } from '~/ui/form/fields';
import { RefusalList } from '~/ui/form/refusal-list';
import { ApplicationTable } from '~/ui/pool/application-table';
import { CallSeal } from '~/ui/pool/call-seal';
import { PageHead } from '~/ui/shell/page-head';

export const handle: RouteHandle = { access: 'pool.manage' };

export const meta = titled('pool.desk.applications');

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { db, clock } = context.running;
  const call = await callPage(db.read, params.number!, clock());
  if (!call) throw notFound();
  const { id, number, title, state, closesOn, places } = call;
  return json({ number, title, state, closesOn, places, applications: await applicationsDesk(db.read, id) });
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const read = readForm(await request.formData(), severalApplications);
  if (!read.ok) return read.response;
  const letters = poolLetters(context.running.address);
  const outcome = await acceptApplications(staffAct(context), { ...read.value, letters });
  return outcome.ok ? redirect(`/desk/calls/${params.number}`, 303) : read.refuse(outcome.reasons);
}

export default function Call() {
  const t = useT();
  const answered = useActionData<typeof action>() as FormState | undefined;
  const { summary, choices } = useFields(answered);
  const { number, title, state, applications } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHead
        actions={
          <>
            <a className="button button-plain" href={`/desk/calls/${number}/nominate`}>
              {t('pool.nominate.title')}
            </a>
            <a href={`/calls/${number}`}>{t('meeting.desk.readPublic')}</a>
          </>
        }
        state={<CallSeal state={state} />}
        title={title}
      />
      {answered && answered.reasons.length > 0 ? (
        <RefusalList
          heading={t('meeting.desk.refused')}
          reasons={answered.reasons.map((reason) => ({ code: reason.code, sentence: namedReason(t, reason) }))}
        />
      ) : (
        <ErrorSummary errors={summary} />
      )}
      <ApplicationTable accepted={choices('accepted').values} applications={applications} />
      <p>
        <a href="/desk/pool">{t('pool.desk.title')}</a>
      </p>
    </>
  );
}

/** Whom it concerns stands before the reason. */
function namedReason(t: T, reason: Reason): string {
  const person = reason.facts?.person;
  const sentence = reasonSentence(t, reason);
  return person ? t('pool.desk.reasonOf', { person, reason: sentence }) : sentence;
}
