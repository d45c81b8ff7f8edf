import type { ActionFunctionArgs } from '@remix-run/node';
import { handOutBundle } from '~/commands/bundles/hand-out.server';
import { variants } from '~/domain/bundle/manifest';
import { answerRefused, notFound } from '~/http/answer.server';
import { evidenceBundle } from '~/http/bundle/bundle.server';
import { streamed } from '~/http/bundle/streamed.server';
import type { RouteHandle } from '~/http/guard.server';
import { staffAct } from '~/http/load-context.server';
import { docketFacts } from '~/queries/docket-facts.server';

export const handle: RouteHandle = { access: 'bundle.download' };

/** Taking a bundle is an act that is recorded, so it is posted. */
export async function action({ params, context }: ActionFunctionArgs) {
  const { db, signer } = context.running;
  const docket = await docketFacts(db.read, { number: params.number! });
  const variant = variants.find((one) => one === params.variant);
  if (!docket || !variant) throw notFound();
  const outcome = await handOutBundle(staffAct(context), { docketId: docket.id, variant });
  if (!outcome.ok) return answerRefused(outcome.reasons);
  const zip = await evidenceBundle(context.running, await signer(), docket, variant);
  return new Response(streamed(zip, context.drained), {
    headers: {
      'Content-Type': 'application/zip',
      'Content-Disposition': `attachment; filename="minyi-${docket.number}-${variant}.zip"`,
    },
  });
}

export const loader = () => {
  throw notFound();
};
