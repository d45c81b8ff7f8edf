import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { signOut } from '~/commands/accounts/sign-in.server';
import type { RouteHandle } from '~/http/guard.server';
import { staffAct } from '~/http/load-context.server';
import { clearSession } from '~/http/session.server';

export const handle: RouteHandle = { access: 'desk.enter' };

export async function action({ context }: ActionFunctionArgs) {
  if (context.sessionToken) await signOut(staffAct(context), context.sessionToken);
  return redirect('/login', { status: 303, headers: { 'Set-Cookie': clearSession(context.running.address) } });
}

export const loader = () => redirect('/desk');
