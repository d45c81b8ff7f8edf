import type { LoaderFunctionArgs } from '@remix-run/node';
import { answer } from '~/http/api/answering.server';
import { endpoints } from '~/http/api/endpoints';
import type { RouteHandle } from '~/http/guard.server';
import { docketTimeline } from '~/queries/docket-timeline.server';
import { publicDocket } from '~/queries/open-data.server';

export const handle: RouteHandle = { access: 'public' };

export const loader = ({ request, context, params }: LoaderFunctionArgs) =>
  answer(endpoints.getTimeline, request, context, async ({ act }) => {
    const docket = await publicDocket(act.db.read, params.number!, act.now);
    if (!docket) return undefined;
    const steps = await docketTimeline(act.db.read, docket.id);
    return {
      docket: docket.number,
      title: docket.title,
      steps: steps.map(({ at, type, facts }) => ({ at: at.toISOString(), type, facts })),
    };
  });
