import type { LoaderFunctionArgs } from '@remix-run/node';
import { answer } from '~/http/api/answering.server';
import { endpoints } from '~/http/api/endpoints';
import { plain } from '~/http/api/listed';
import type { RouteHandle } from '~/http/guard.server';
import { reviewProgress } from '~/queries/review-progress.server';

export const handle: RouteHandle = { access: 'public' };

export const loader = ({ request, context, params }: LoaderFunctionArgs) =>
  answer(endpoints.getReview, request, context, async ({ act }) => {
    const progress = await reviewProgress(act.db.read, params.number!, act.now);
    return progress && plain(progress);
  });
