import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { answerReconsult, newReconsultAnswer } from '~/commands/reviews/answer-reconsult.server';
import { concludeReview, newConclusion } from '~/commands/reviews/conclude.server';
import { answerSubmission, newAnswer } from '~/commands/submissions/answer.server';
import { notFound } from '~/http/answer.server';
import { readForm } from '~/http/form.server';
import type { RouteHandle } from '~/http/guard.server';
import { staffAct } from '~/http/load-context.server';
import { titled } from '~/http/title';
import { useT } from '~/i18n/t';
import { reviewDesk } from '~/queries/review-desk.server';
import { submissionState } from '~/queries/submission-state.server';
import { ErrorSummary } from '~/ui/form/error-summary';
import { useFields } from '~/ui/form/fields';
import { OutcomeSeal } from '~/ui/gate/outcome-seal';
import { AnswerForm } from '~/ui/review/answer-form';
import { AttemptRecord } from '~/ui/review/attempt';
import { ConclusionForm } from '~/ui/review/conclusion-form';
import { Materials } from '~/ui/review/materials';
import { ReviewClock } from '~/ui/review/review-clock';
import { PageHead } from '~/ui/shell/page-head';
import { SummaryList } from '~/ui/summary-list';
import { Reconsult } from '~/ui/version-check/reconsult';

export const handle: RouteHandle = { access: 'review.answer' };

export const meta = titled('review.title');

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { db, clock } = context.running;
  const desk = await reviewDesk(db.read, params.submission!, clock());
  if (!desk) throw notFound();
  return json(desk);
}

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
  if (state.review && form.has('opinion')) {
    const read = readForm(form, newConclusion);
    if (!read.ok) return read.response;
    const outcome = await concludeReview(act, { reviewId: state.review.id, ...read.value });
    return outcome.ok ? back : read.refuse(outcome.reasons);
  }
  const read = readForm(form, newAnswer);
  if (!read.ok) return read.response;
  const outcome = await answerSubmission(act, { submissionId, ...read.value });
  return outcome.ok ? back : read.refuse(outcome.reasons);
}

export default function Review() {
  const t = useT();
  const desk = useLoaderData<typeof loader>();
  const { attempt, docket, clock, rounds, consultedKey, draft, supplements, reconsult } = desk;
  const fields = useFields(useActionData<typeof action>());
  const underWay = !docket.terminated;
  return (
    <>
      <PageHead
        aside={
          <SummaryList
            rows={[
              { term: t('docket.leadUnit'), value: docket.units.join(t('docket.and')) },
              {
                term: t('notice.number'),
                value: <a href={`/desk/dockets/${docket.number}/submission`}>{docket.number}</a>,
              },
            ]}
            tight
          />
        }
        state={<OutcomeSeal outcome={attempt.evaluation.outcome} />}
        title={docket.title}
      />
      <ErrorSummary errors={fields.summary} />
      <AttemptRecord attempt={attempt} opened />
      {attempt.state !== 'supplement' && attempt.state !== 'returned' && (
        <>
          <h2>{t('review.clock.title')}</h2>
          <ReviewClock begun={attempt.review !== null} clock={clock} />
        </>
      )}
      <h2>{t('review.materials.title')}</h2>
      <Materials consultedKey={consultedKey} docketNumber={docket.number} draft={draft} rounds={rounds} />
      {reconsult && (
        <Reconsult
          docketNumber={docket.number}
          fields={fields}
          mayAnswer={underWay && (attempt.state === 'waiting' || attempt.state === 'running')}
          reconsult={reconsult}
        />
      )}
      {underWay && attempt.state === 'waiting' && <AnswerForm fields={fields} supplements={supplements} />}
      {underWay && attempt.state === 'running' && <ConclusionForm fields={fields} />}
    </>
  );
}
