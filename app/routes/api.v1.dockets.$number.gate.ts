import type { LoaderFunctionArgs } from '@remix-run/node';
import { answer } from '~/http/api/answering.server';
import { endpoints } from '~/http/api/endpoints';
import type { RouteHandle } from '~/http/guard.server';
import { gateState } from '~/queries/gate-state.server';

export const handle: RouteHandle = { access: 'public' };

export const loader = ({ request, context, params }: LoaderFunctionArgs) =>
  answer(endpoints.getGate, request, context, async ({ act }) => {
    const state = await gateState(act.db.read, { number: params.number! }, act.now);
    if (!state) return undefined;
    const { docket, at, outcome, profileVersion, hash, checks } = state;
    return { docket: docket.number, at, outcome, profileVersion, hash, checks };
  });
