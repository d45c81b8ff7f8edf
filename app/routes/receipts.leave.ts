import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import type { RouteHandle } from '~/http/guard.server';
import { forgetReceipt } from '~/http/receipt-cookies.server';
import { localPath } from '~/ui/local-link';

export const handle: RouteHandle = { access: 'public' };

/** Ends the following of a receipt on this device. */
export const action = ({ context }: ActionFunctionArgs) =>
  redirect(localPath(context.lang, '/receipts'), { status: 303, headers: forgetReceipt(context) });

export const loader = ({ context }: ActionFunctionArgs) => redirect(localPath(context.lang, '/receipts'), 303);
