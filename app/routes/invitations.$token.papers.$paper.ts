import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { openPaper } from '~/commands/papers/open.server';
import { notFound } from '~/http/answer.server';
import type { RouteHandle } from '~/http/guard.server';
import { holdsInvitation } from '~/http/invitation-link.server';
import { citizenAct } from '~/http/load-context.server';
import { localPath } from '~/ui/local-link';

export const handle: RouteHandle = { access: 'public' };

// Mail programs follow links by themselves; only a pressed button counts as opening a paper.
export const loader = ({ params, context }: ActionFunctionArgs) =>
  redirect(localPath(context.lang, `/invitations/${params.token}`), 303);

/** Hands out a paper to who said yes, and notes that it was opened. Always a download: nothing of it runs in the browser. */
export async function action({ params, context }: ActionFunctionArgs) {
  const token = params.token!;
  await holdsInvitation(context, token);
  const outcome = await openPaper(citizenAct(context), { token, paperId: params.paper! });
  if (!outcome.ok) throw notFound();
  const { hash, mediaType, title } = outcome.value;
  const bytes = await context.running.files.get(hash);
  return new Response(new Uint8Array(bytes), {
    headers: {
      'Content-Type': mediaType,
      'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(title)}`,
      'Cache-Control': 'private, no-store',
    },
  });
}
