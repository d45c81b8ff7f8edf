import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { answerReconsult, newReconsultAnswer } from '~/commands/reviews/answer-reconsult.server';
import { askForSupplements, newSupplements } from '~/commands/reviews/ask-supplements.server';
import { assignReview, newAssignment } from '~/commands/reviews/assign.server';
import { giveUpSupplements } from '~/commands/reviews/end-supplements.server';
import { answerSubmission, newAnswer } from '~/commands/submissions/answer.server';
import { missingItems } from '~/domain/review/materials';
import { notFound } from '~/http/answer.server';
import { formRefused, readForm } from '~/http/form.server';
import type { RouteHandle } from '~/http/guard.server';
import { staffAct } from '~/http/load-context.server';
import { titled } from '~/http/title';
import { useT } from '~/i18n/t';
import { reviewDesk } from '~/queries/review-desk.server';
import { submissionState } from '~/queries/submission-state.server';
import { ErrorSummary } from '~/ui/form/error-summary';
import { useFields } from '~/ui/form/fields';
import { AnswerForm } from '~/ui/review/answer-form';
import { AskedSupplements } from '~/ui/review/asked-supplements';
import { AssignForm } from '~/ui/review/assign-form';
import { AttemptRecord } from '~/ui/review/attempt';
import { MaterialChanges, MaterialTable } from '~/ui/review/material-table';
import { ReviewClock } from '~/ui/review/review-clock';
import { SupplementsForm } from '~/ui/review/supplements-form';
import { Reconsult } from '~/ui/version-check/reconsult';

export const handle: RouteHandle = { access: 'review.answer' };

export const meta = titled('review.title');

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { db, clock } = context.running;
  const desk = await reviewDesk(db.read, params.submission!, clock());
  if (!desk) throw notFound();
  return json(desk);
}

/** Acts of the reviewer: to assign, to answer, to answer the warning, to ask for supplements, to give the request up. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await request.formData();
  const act = staffAct(context);
  const submissionId = params.submission!;
  const state = await submissionState(act.db.read, submissionId);
  if (!state) throw notFound();
  const back = redirect(`/desk/review/${submissionId}`, 303);
  if (form.has('reconsulting')) {
    const read = readForm(form, newReconsultAnswer);
    if (!read.ok) return read.response;
    const outcome = await answerReconsult(act, { submissionId, ...read.value });
    return outcome.ok ? back : read.refuse(outcome.reasons);
  }
  switch (form.get('act')) {
    case 'assign': {
      const read = readForm(form, newAssignment);
      if (!read.ok) return read.response;
      const outcome = await assignReview(act, { submissionId, ...read.value });
      return outcome.ok ? back : read.refuse(outcome.reasons);
    }
    case 'supplements': {
      const read = readForm(form, newSupplements);
      if (!read.ok) return read.response;
      const outcome = await askForSupplements(act, { reviewId: state.review?.id ?? '', ...read.value });
      return outcome.ok ? back : read.refuse(outcome.reasons);
    }
    case 'giveUp': {
      const outcome = await giveUpSupplements(act, { supplementsId: String(form.get('supplements')) });
      return outcome.ok ? back : formRefused(outcome.reasons);
    }
    default: {
      const read = readForm(form, newAnswer);
      if (!read.ok) return read.response;
      const outcome = await answerSubmission(act, { submissionId, ...read.value });
      return outcome.ok ? back : read.refuse(outcome.reasons);
    }
  }
}

export default function Review() {
  const t = useT();
  const desk = useLoaderData<typeof loader>();
  const { attempt, docket, clock, supplements, asked, materials, assignee, reviewers } = desk;
  const fields = useFields(useActionData<typeof action>(), { dueOn: supplements.until });
  const underWay = !docket.terminated;
  const isOpen = attempt.state === 'waiting' || attempt.state === 'running';
  const mayAsk = underWay && attempt.state === 'running' && asked.every(({ endedAt }) => endedAt !== null);
  return (
    <>
      <ErrorSummary errors={fields.summary} />
      <AttemptRecord attempt={attempt} opened />
      {isOpen && <AssignForm assignee={assignee} fields={fields} reviewers={underWay ? reviewers : []} />}
      {attempt.state !== 'supplement' && attempt.state !== 'returned' && (
        <>
          <h2>{t('review.clock.title')}</h2>
          <ReviewClock begun={attempt.review !== null} clock={clock} />
        </>
      )}
      <h2>{t('review.materials.title')}</h2>
      <MaterialTable caption={t('review.materials.title')} entries={materials.entries} />
      <MaterialChanges changes={materials.sinceLast} />
      {materials.since.length > 0 && (
        <>
          <h3>{t('review.materials.since')}</h3>
          <MaterialTable caption={t('review.materials.since')} entries={materials.since} />
        </>
      )}
      {desk.reconsult && (
        <Reconsult
          docketNumber={docket.number}
          fields={fields}
          mayAnswer={underWay && isOpen}
          reconsult={desk.reconsult}
        />
      )}
      <AskedSupplements asked={asked} mayGiveUp={underWay && attempt.state === 'running'} />
      {underWay && attempt.state === 'waiting' && (
        <AnswerForm fields={fields} missing={missingItems(materials.entries)} supplements={supplements} />
      )}
      {mayAsk && <SupplementsForm fields={fields} supplements={supplements} />}
    </>
  );
}
