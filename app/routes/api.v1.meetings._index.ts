import type { LoaderFunctionArgs } from '@remix-run/node';
import { answer } from '~/http/api/answering.server';
import { endpoints } from '~/http/api/endpoints';
import { listed } from '~/http/api/listed';
import type { RouteHandle } from '~/http/guard.server';
import { openMeetings } from '~/queries/open-data.server';

export const handle: RouteHandle = { access: 'public' };

export const loader = ({ request, context }: LoaderFunctionArgs) =>
  answer(endpoints.listMeetings, request, context, async ({ act, query }) =>
    listed(context, 'meetings', await openMeetings(act.db.read, act.now, query.after)),
  );
