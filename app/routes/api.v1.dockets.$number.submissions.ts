import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { answer } from '~/http/api/answering.server';
import { endpoints } from '~/http/api/endpoints';
import { submitThroughApi } from '~/http/api/submitting.server';
import type { RouteHandle } from '~/http/guard.server';
import { submissionDesk } from '~/queries/submission-desk.server';

export const handle: RouteHandle = { access: 'public' };

export const loader = ({ request, context, params }: LoaderFunctionArgs) =>
  answer(endpoints.listSubmissions, request, context, async ({ act }) => {
    const desk = await submissionDesk(act.db.read, params.number!, act.now);
    if (!desk) return undefined;
    const items = desk.attempts.map(({ id, attempt, state, submittedAt, evaluation, answer: said, review }) => {
      const answered = said && { answer: said.answer, reason: said.reason, supplementsDueOn: said.supplementsDueOn };
      const reviewed = review && { acceptedAt: review.acceptedAt.toISOString(), conclusion: review.conclusion };
      return {
        id,
        attempt,
        state,
        submittedAt: submittedAt.toISOString(),
        outcome: evaluation.outcome,
        answer: answered && { ...answered, at: said.at.toISOString() },
        review: reviewed && { ...reviewed, concludedAt: review.concludedAt?.toISOString() ?? null },
      };
    });
    return { docket: desk.docket.number, items };
  });

export const action = ({ request, context, params }: ActionFunctionArgs) =>
  answer(endpoints.submitForReview, request, context, ({ act, client }) =>
    submitThroughApi(request, context, { act, client: client!, docketNumber: params.number! }),
  );
