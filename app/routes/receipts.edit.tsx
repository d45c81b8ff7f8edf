import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { editComment } from '~/commands/comments/change.server';
import { sending } from '~/commands/comments/opinions';
import { afterPress } from '~/http/comment-form.server';
import { openedForEdit } from '~/http/edited-opinion.server';
import { type FormState, readForm } from '~/http/form.server';
import type { RouteHandle } from '~/http/guard.server';
import { citizenAct } from '~/http/load-context.server';
import { heldReceipt } from '~/http/receipt-cookies.server';
import { titled } from '~/http/title';
import { useT } from '~/i18n/t';
import { EditForm } from '~/ui/comment/edit-form';
import { localPath } from '~/ui/local-link';
import { ReceiptPage } from '~/ui/receipt/receipt-page';
import { PageHead } from '~/ui/shell/page-head';

export const handle: RouteHandle = { access: 'public' };

export const meta = titled('receipt.edit.title');

export const headers = () => ({ 'Cache-Control': 'private, no-cache' });

export async function loader({ request, context }: LoaderFunctionArgs) {
  return json({ opened: (await openedForEdit(request, context)) ?? null });
}

const edited = sending.pick({ opinions: true });

export async function action({ request, context }: ActionFunctionArgs) {
  const read = readForm(await request.formData(), edited);
  const held = heldReceipt(request, context, 'followed');
  const opened = await openedForEdit(request, context);
  if (!held || !opened)
    return json<FormState>({ typed: read.typed, errors: {}, reasons: [{ code: 'receipt_wrong' }] }, 422);
  const typed = afterPress(String(read.typed.press ?? ''), read.typed, '', opened.draft);
  if (typed) return json<FormState>({ typed, errors: {}, reasons: [] });
  if (!read.ok) return read.response;
  const { node: _, ...wording } = read.value.opinions[0]!;
  const outcome = await editComment(citizenAct(context), { ...held, commentId: opened.opinion.id, wording });
  if (!outcome.ok) return read.refuse(outcome.reasons);
  return redirect(localPath(context.lang, '/receipts?done=saved'), 303);
}

export default function Edit() {
  const t = useT();
  const { opened } = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>() as FormState | undefined;
  const title = t('receipt.edit.title');
  return (
    <ReceiptPage title={title}>
      <PageHead title={title} />
      <EditForm opened={opened} state={state} />
    </ReceiptPage>
  );
}
