import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { endSubscription } from '~/commands/subscriptions/end.server';
import type { RouteHandle } from '~/http/guard.server';
import { citizenAct } from '~/http/load-context.server';
import { subscriptionOf, tokenIn } from '~/http/subscription-link.server';
import { titled } from '~/http/title';
import { SubscriptionLink } from '~/ui/subscription/subscription-link';

export const handle: RouteHandle = { access: 'public' };

export const meta = titled('subscription.end.title');

/** A page behind a personal link is nobody else's. */
export const headers = () => ({ 'Cache-Control': 'private, no-store' });

export const loader = (args: LoaderFunctionArgs) => subscriptionOf(args);

/** The button of the page, and the one press of a mail program (RFC 8058): nobody signs in, and no redirect is answered. */
export async function action(args: ActionFunctionArgs) {
  const found = await subscriptionOf(args);
  await endSubscription(citizenAct(args.context), tokenIn(args.request));
  return found;
}

export default function EndSubscription() {
  const { found } = useLoaderData<typeof loader>();
  const done = useActionData<typeof action>();
  return <SubscriptionLink act="end" found={done ? done.found : found} isDone={done !== undefined} />;
}
