import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { tokenHash } from '~/commands/subscriptions/ask.server';
import { subscriptionBehind } from '~/queries/subscription-page.server';

/** The token of the personal link that was followed; empty when the address carries none. */
export const tokenIn = (request: Request): string => new URL(request.url).searchParams.get('token') ?? '';

/** What the personal link stands for. Following it changes nothing: programs that look into letters follow links too. */
export async function subscriptionOf({ request, context }: Pick<LoaderFunctionArgs, 'request' | 'context'>) {
  const found = await subscriptionBehind(context.running.db.read, tokenHash(tokenIn(request)));
  return json({ found: found ?? null });
}
