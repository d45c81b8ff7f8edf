import type { AppLoadContext, EntryContext } from '@remix-run/node';
import { isRouteErrorResponse, RemixServer } from '@remix-run/react';
import { renderToString } from 'react-dom/server';
import { translator } from '~/i18n/t';

/** Pages are rendered whole: nothing streams, because nothing hydrates and the page cache wants the whole body. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remixContext: EntryContext,
  { lang }: AppLoadContext,
) {
  const html = renderToString(<RemixServer context={remixContext} url={request.url} />);
  headers.set('Content-Type', 'text/html; charset=utf-8');
  // A refused form says so in the first word of its title: screen readers read it before anything else.
  const titled =
    status >= 400 && request.method === 'POST'
      ? html.replace('<title>', `<title>${translator(lang)('ui.form.error')}`)
      : html;
  return new Response(`<!DOCTYPE html>${titled}`, { status, headers });
}

/** Errors of loaders, actions and renderings go to the log, under the number that the reader is shown. */
export function handleError(error: unknown, { request, context }: { request: Request; context: unknown }) {
  const { running, requestId } = context as AppLoadContext;
  // A thrown answer, such as a missing page, is no error.
  if (request.signal.aborted || isRouteErrorResponse(error)) return;
  running.report(error, requestId);
}
