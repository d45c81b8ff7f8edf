import type { AppLoadContext, EntryContext } from '@remix-run/node';
import { RemixServer } from '@remix-run/react';
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

/** Errors of loaders, actions and renderings are thrown on to the server's log, with the request's reference number. */
export function handleError(error: unknown, { request, context }: { request: Request; context: unknown }) {
  const { requestId } = context as AppLoadContext;
  if (!request.signal.aborted) process.emitWarning(error instanceof Error ? error : String(error), { code: requestId });
}
