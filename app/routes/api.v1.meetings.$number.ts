import type { LoaderFunctionArgs } from '@remix-run/node';
import { answer } from '~/http/api/answering.server';
import { endpoints } from '~/http/api/endpoints';
import { plain } from '~/http/api/listed';
import type { RouteHandle } from '~/http/guard.server';
import { openMeeting } from '~/http/meeting-data';
import { meetingPage } from '~/queries/meeting-page.server';

export const handle: RouteHandle = { access: 'public' };

export const loader = ({ request, context, params }: LoaderFunctionArgs) =>
  answer(endpoints.getMeeting, request, context, async ({ act }) => {
    const page = await meetingPage(act.db.read, params.number!, act.now);
    if (!page) return undefined;
    const { items, ...meeting } = openMeeting(page, context.running.address);
    const withUnits = items.map((item) => ({
      ...item,
      views: item.views.map((view) => ({ ...view, responsibleUnit: view.unit })),
    }));
    return plain({ ...meeting, hash: page.hash, items: withUnits });
  });
