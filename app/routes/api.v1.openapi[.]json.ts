import type { LoaderFunctionArgs } from '@remix-run/node';
import { openApi } from '~/http/api/openapi';
import type { RouteHandle } from '~/http/guard.server';
import { translator } from '~/i18n/t';

export const handle: RouteHandle = { access: 'public', cached: true };

/** The interface as OpenAPI 3.1, in the language of the address. */
export const loader = ({ context }: LoaderFunctionArgs) =>
  new Response(`${JSON.stringify(openApi(translator(context.lang), context.running.address), null, 2)}\n`, {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
