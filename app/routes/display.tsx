import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { cookie } from '~/http/cookies.server';
import { displayCookie, readDisplay, writeDisplay } from '~/http/display';
import type { RouteHandle } from '~/http/guard.server';

export const handle: RouteHandle = { access: 'public' };

const aYear = 365 * 24 * 3600;

/** Changes how pages look to this reader and goes back to where the reader was. */
export async function action({ request, context }: ActionFunctionArgs) {
  const form = await request.formData();
  const wanted = { ...context.display, ...Object.fromEntries(form) } as Record<string, string>;
  const display = readDisplay([wanted.size, wanted.contrast, wanted.mode, wanted.scheme].join('.'));
  const value = cookie(displayCookie, writeDisplay(display), { maxAge: aYear, secure: false });
  return redirect(localAddress(wanted.back), { status: 303, headers: { 'Set-Cookie': value } });
}

export const loader = () => redirect('/');

/** Only ever an address of this site: "//elsewhere" and "/\elsewhere" would leave it. */
const localAddress = (back: string | undefined) => (back && /^\/(?![/\\])/.test(back) ? back : '/');
