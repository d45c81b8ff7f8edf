import type { AppLoadContext } from '@remix-run/node';
import { commentForm } from '~/queries/comment-form.server';
import { followed } from './followed-receipt.server';
import { heldReceipt } from './receipt-cookies.server';

/** The opinion that `?opinion=` counts out (from 1) on the receipt in the visitor's cookie, and the draft it is about. */
export async function openedForEdit(request: Request, context: AppLoadContext) {
  const { db, clock } = context.running;
  const held = heldReceipt(request, context, 'followed');
  const receipt = held && (await followed(context, held));
  const position = Number(new URL(request.url).searchParams.get('opinion') ?? '1');
  const opinion = receipt?.opinions[position - 1];
  const form = receipt && (await commentForm(db.read, receipt.consultation.number, clock()));
  if (!receipt || !opinion || !form) return undefined;
  return { opinion, draft: form.draft, changeUntil: receipt.changeUntil };
}
