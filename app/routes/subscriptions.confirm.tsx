import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { tokenHash } from '~/commands/subscriptions/ask.server';
import { confirmSubscription } from '~/commands/subscriptions/confirm.server';
import type { RouteHandle } from '~/http/guard.server';
import { citizenAct } from '~/http/load-context.server';
import { titled } from '~/http/title';
import { subscriptionBehind } from '~/queries/subscription-page.server';
import { SubscriptionLink } from '~/ui/subscription/subscription-link';

export const handle: RouteHandle = { access: 'public' };

export const meta = titled('subscription.confirm.title');

/** A page behind a personal link is nobody else's. */
export const headers = () => ({ 'Cache-Control': 'private, no-store' });

const tokenIn = (request: Request) => new URL(request.url).searchParams.get('token') ?? '';

/** Following the link changes nothing: programs that look into letters follow links too. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const found = await subscriptionBehind(context.running.db.read, tokenHash(tokenIn(request)));
  return json({ found: found ?? null });
}

/** The button of the page. Pressed twice it says the same. */
export async function action({ request, context }: ActionFunctionArgs) {
  const found = await subscriptionBehind(context.running.db.read, tokenHash(tokenIn(request)));
  await confirmSubscription(citizenAct(context), tokenIn(request));
  return json({ found: found ?? null });
}

export default function ConfirmSubscription() {
  const { found } = useLoaderData<typeof loader>();
  const done = useActionData<typeof action>();
  return <SubscriptionLink act="confirm" found={done ? done.found : found} isDone={done !== undefined} />;
}
