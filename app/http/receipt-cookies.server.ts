import type { AppLoadContext } from '@remix-run/node';
import { localPath } from '~/ui/local-link';
import { cookie, openValue, readCookie, sealValue } from './cookies.server';

/** What a citizen holds; in a sealed cookie it never stands in an address. */
export type Held = { number: string; code: string };

// The confirmation shows the code, so it is not left lying about; following may take as long as changing is ever allowed.
const seconds = { confirmed: 10 * 60, followed: 60 * 60 } as const;
type Kind = keyof typeof seconds;

function setHeld(context: AppLoadContext, kind: Kind, held: Held | undefined): string {
  const { secret, address, clock } = context.running;
  const maxAge = held ? seconds[kind] : 0;
  const value = held ? sealValue(secret, held, new Date(clock().getTime() + maxAge * 1000)) : '';
  // Only pages about receipts are ever sent it, each language at its own path.
  return cookie(kind, value, {
    maxAge,
    path: localPath(context.lang, '/receipts'),
    secure: address.startsWith('https:'),
  });
}

const cookies = (...values: string[]) => {
  const headers = new Headers();
  for (const value of values) headers.append('Set-Cookie', value);
  return headers;
};

/** After sending: the confirmation can be shown, and the receipt followed without typing it in. */
export const keepReceipt = (context: AppLoadContext, { number, code }: Held): Headers =>
  cookies(...(['confirmed', 'followed'] as const).map((kind) => setHeld(context, kind, { number, code })));

/** After looking up, or at every further act: the receipt can be followed for another hour. */
export const keepFollowing = (context: AppLoadContext, held: Held): Headers =>
  cookies(setHeld(context, 'followed', held));

/** On leaving: nothing of it stays on this device. */
export const forgetReceipt = (context: AppLoadContext): Headers =>
  cookies(setHeld(context, 'confirmed', undefined), setHeld(context, 'followed', undefined));

/** The receipt in the visitor's cookie, while it lasts. */
export function heldReceipt(request: Request, { running }: AppLoadContext, kind: Kind): Held | undefined {
  return openValue<Held>(running.secret, readCookie(request.headers.get('cookie'), kind), running.clock());
}
