import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { newSubmission, submitForReview } from '~/commands/submissions/submit.server';
import { may } from '~/domain/permissions';
import { notFound } from '~/http/answer.server';
import { readForm } from '~/http/form.server';
import type { RouteHandle } from '~/http/guard.server';
import { staffAct } from '~/http/load-context.server';
import { titled } from '~/http/title';
import { useT } from '~/i18n/t';
import { docketFacts } from '~/queries/docket-facts.server';
import { submissionDesk } from '~/queries/submission-desk.server';
import { dateInWords } from '~/ui/date-text';
import { EmptyState } from '~/ui/empty-state';
import { ErrorSummary } from '~/ui/form/error-summary';
import { useFields } from '~/ui/form/fields';
import { Button, FormButtons } from '~/ui/form/form-buttons';
import { LongText } from '~/ui/form/long-text';
import { Checklist } from '~/ui/gate/checklist';
import { OutcomeSeal } from '~/ui/gate/outcome-seal';
import { Notice } from '~/ui/notice';
import { AttemptRecord } from '~/ui/review/attempt';

export const handle: RouteHandle = { access: 'docket.read' };

export const meta = titled('review.title');

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { db, clock } = context.running;
  const desk = await submissionDesk(db.read, params.number!, clock());
  if (!desk) throw notFound();
  return json({ ...desk, maySubmit: may(staffAct(context).actor, 'review.submit', desk.docket.unitIds) });
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const read = readForm(await request.formData(), newSubmission);
  if (!read.ok) return read.response;
  const docket = await docketFacts(context.running.db.read, { number: params.number! });
  if (!docket) throw notFound();
  const outcome = await submitForReview(staffAct(context), { docketId: docket.id, ...read.value });
  return outcome.ok ? redirect(`/desk/dockets/${params.number}/submission`, 303) : read.refuse(outcome.reasons);
}

export default function Submission() {
  const t = useT();
  const { docket, gate, attempts, isOpen, over, maySubmit } = useLoaderData<typeof loader>();
  const isReady = gate.checks.every(({ check, state }) => state !== 'fail' || check === 'letter_signed');
  const { field, summary } = useFields(useActionData<typeof action>());
  return (
    <>
      <ErrorSummary errors={summary} />
      <h2>
        {t('gate.title')} <OutcomeSeal outcome={gate.outcome} />
      </h2>
      <p className="hint">
        {t('gate.asOf', { at: dateInWords(gate.at, t.lang) })} · {t('gate.lead')}
      </p>
      <Checklist caption={t('gate.title')} checks={gate.checks} docketNumber={docket.number} />
      {isOpen && <Notice>{t('review.open')}</Notice>}
      {maySubmit && !isOpen && !over && (
        <form className="form" id="form" method="post" noValidate>
          <LongText {...field('letter')} hint={t('review.letterHint')} label={t('review.letter')} required />
          <p>{t(isReady ? 'review.submitReady' : 'review.submitFailing')}</p>
          <FormButtons>
            <Button weight={isReady ? 'main' : 'plain'}>{t('review.submit')}</Button>
          </FormButtons>
        </form>
      )}
      <h2>{t('review.attempts')}</h2>
      {attempts.length === 0 && <EmptyState title={t('review.noAttempts')} />}
      {attempts.map((attempt) => (
        <AttemptRecord attempt={attempt} key={attempt.id} />
      ))}
    </>
  );
}
