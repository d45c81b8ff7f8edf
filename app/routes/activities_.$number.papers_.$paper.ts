import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { openActivityPaper, participant } from '~/commands/activities/deliver.server';
import { notFound } from '~/http/answer.server';
import { readForm } from '~/http/form.server';
import type { RouteHandle } from '~/http/guard.server';
import { citizenAct } from '~/http/load-context.server';
import { localPath } from '~/ui/local-link';

export const handle: RouteHandle = { access: 'public' };

const back = ({ params, context }: ActionFunctionArgs) =>
  redirect(localPath(context.lang, `/activities/${params.number}/papers`), 303);

// Programs follow links by themselves; only a pressed button counts as having got a paper.
export const loader = back;

/** Hands out a paper to who takes part, and notes it. Always a download: nothing of it runs in the browser. */
export async function action(posted: ActionFunctionArgs) {
  const { request, params, context } = posted;
  const read = readForm(await request.formData(), participant);
  if (!read.ok) return back(posted);
  const { limits, files } = context.running;
  if (!(await limits.mayProceed('receiptLookup', context.network))) return back(posted);
  const asked = { number: params.number!, paperId: params.paper!, ...read.value };
  const outcome = await openActivityPaper(citizenAct(context), asked);
  if (!outcome.ok) throw notFound();
  const { hash, mediaType, title } = outcome.value;
  return new Response(new Uint8Array(await files.get(hash)), {
    headers: {
      'Content-Type': mediaType,
      'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(title)}`,
      'Cache-Control': 'private, no-store',
    },
  });
}
