import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { confirmSubscription } from '~/commands/subscriptions/confirm.server';
import type { RouteHandle } from '~/http/guard.server';
import { citizenAct } from '~/http/load-context.server';
import { subscriptionOf, tokenIn } from '~/http/subscription-link.server';
import { titled } from '~/http/title';
import { SubscriptionLink } from '~/ui/subscription/subscription-link';

export const handle: RouteHandle = { access: 'public' };

export const meta = titled('subscription.confirm.title');

/** A page behind a personal link is nobody else's. */
export const headers = () => ({ 'Cache-Control': 'private, no-store' });

export const loader = (args: LoaderFunctionArgs) => subscriptionOf(args);

/** The button of the page. Pressed twice it says the same. */
export async function action(args: ActionFunctionArgs) {
  const found = await subscriptionOf(args);
  await confirmSubscription(citizenAct(args.context), tokenIn(args.request));
  return found;
}

export default function ConfirmSubscription() {
  const { found } = useLoaderData<typeof loader>();
  const done = useActionData<typeof action>();
  return <SubscriptionLink act="confirm" found={done ? done.found : found} isDone={done !== undefined} />;
}
