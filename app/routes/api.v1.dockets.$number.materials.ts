import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { answer } from '~/http/api/answering.server';
import { endpoints } from '~/http/api/endpoints';
import { handInThroughApi } from '~/http/api/handing-in.server';
import type { RouteHandle } from '~/http/guard.server';
import { materialsDesk } from '~/queries/materials-desk.server';

export const handle: RouteHandle = { access: 'public' };

export const loader = ({ request, context, params }: LoaderFunctionArgs) =>
  answer(endpoints.listMaterials, request, context, async ({ act }) => {
    const desk = await materialsDesk(act.db.read, params.number!);
    return desk && { docket: desk.docket.number, missing: desk.missing, items: desk.entries };
  });

export const action = ({ request, context, params }: ActionFunctionArgs) =>
  answer(endpoints.handInMaterial, request, context, ({ act, client }) =>
    handInThroughApi(request, context, { act, client: client!, docketNumber: params.number! }),
  );
