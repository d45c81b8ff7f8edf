import type { LoaderFunctionArgs } from '@remix-run/node';
import { answer } from '~/http/api/answering.server';
import { endpoints } from '~/http/api/endpoints';
import { addressed } from '~/http/api/listed';
import type { RouteHandle } from '~/http/guard.server';
import { openConsultations } from '~/queries/open-data.server';

export const handle: RouteHandle = { access: 'public' };

export const loader = ({ request, context, params }: LoaderFunctionArgs) =>
  answer(endpoints.getConsultation, request, context, async ({ act }) => {
    const [found] = await openConsultations(act.db.read, act.now, { number: params.number! });
    return found && addressed(context, 'consultations', found);
  });
