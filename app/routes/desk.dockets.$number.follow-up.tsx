import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { answerPoint, newPointAnswer } from '~/commands/reviews/answer-point.server';
import { deliverSupplements, newReply } from '~/commands/reviews/end-supplements.server';
import { dayOf } from '~/domain/calendar/day';
import { may } from '~/domain/permissions';
import { refusalsToFollowUp } from '~/domain/review/follow-up';
import { notFound } from '~/http/answer.server';
import { readForm } from '~/http/form.server';
import type { RouteHandle } from '~/http/guard.server';
import { staffAct } from '~/http/load-context.server';
import { titled } from '~/http/title';
import { useT } from '~/i18n/t';
import { followUpPage } from '~/queries/review-points-page.server';
import { EmptyState } from '~/ui/empty-state';
import { ErrorSummary } from '~/ui/form/error-summary';
import { useFields } from '~/ui/form/fields';
import { Notice } from '~/ui/notice';
import { Reasons } from '~/ui/reasons';
import { ConclusionFacts } from '~/ui/review/conclusion-facts';
import { Point } from '~/ui/review/point';
import { PointAnswerForm } from '~/ui/review/point-answer-form';
import { RequestedSupplements } from '~/ui/review/requested-supplements';

export const handle: RouteHandle = { access: 'docket.read' };

export const meta = titled('review.followUp.title');

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { db, clock } = context.running;
  const page = await followUpPage(db.read, params.number!);
  if (!page) throw notFound();
  const { actor } = staffAct(context);
  const { review, points, supplements, over, unitIds } = page;
  const today = dayOf(clock());
  return json({
    number: page.number,
    review,
    points,
    supplements: supplements.map((one) => ({ ...one, late: dayOf(one.endedAt ?? clock()) > one.dueOn })),
    today,
    mayAnswer: !over && may(actor, 'point.answer', unitIds),
    open: review?.conclusion ? refusalsToFollowUp({ conclusion: review.conclusion, points }) : [],
  });
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const act = staffAct(context);
  const form = await request.formData();
  const back = `/desk/dockets/${params.number}/follow-up`;
  const supplementsId = form.get('supplements');
  if (supplementsId) {
    const read = readForm(form, newReply);
    if (!read.ok) return read.response;
    const outcome = await deliverSupplements(act, { supplementsId: String(supplementsId), ...read.value });
    return outcome.ok ? redirect(back, 303) : read.refuse(outcome.reasons);
  }
  const pointId = String(form.get('point'));
  const read = readForm(form, newPointAnswer);
  if (!read.ok) return read.response;
  const outcome = await answerPoint(act, { pointId, ...read.value });
  return outcome.ok ? redirect(`${back}#point-${pointId}`, 303) : read.refuse(outcome.reasons);
}

export default function FollowUp() {
  const t = useT();
  const { number, review, points, supplements, mayAnswer, open } = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  const fields = useFields(state);
  const answering = typeof state?.typed.point === 'string' ? state.typed.point : undefined;
  if (!review) return <EmptyState title={t('review.followUp.none')}>{t('review.followUp.noneHint')}</EmptyState>;
  return (
    <>
      <ErrorSummary errors={fields.summary} />
      <ConclusionFacts number={number} review={review} />
      <RequestedSupplements fields={fields} mayAnswer={mayAnswer} number={number} supplements={supplements} />
      <h2>{t('review.points.title')}</h2>
      {points.length === 0 && <EmptyState title={t('review.points.none')} />}
      {open.length > 0 && <Reasons heading={t('review.followUp.open')} reasons={open} />}
      {review.conclusion === 'toBeAmended' && open.length === 0 && <Notice>{t('review.followUp.done')}</Notice>}
      {points.map((point, index) => (
        <Point index={index + 1} key={point.id} point={point}>
          {mayAnswer && (
            <PointAnswerForm
              answered={point.answer !== null}
              fields={answering === point.id ? fields : null}
              point={point.id}
            />
          )}
        </Point>
      ))}
    </>
  );
}
