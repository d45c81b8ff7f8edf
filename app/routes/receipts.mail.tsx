import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { mailReceipt, receiptMail } from '~/commands/comments/mail-receipt.server';
import { followed } from '~/http/followed-receipt.server';
import { readForm } from '~/http/form.server';
import type { RouteHandle } from '~/http/guard.server';
import { citizenAct } from '~/http/load-context.server';
import { heldReceipt } from '~/http/receipt-cookies.server';
import { receiptLetter } from '~/http/receipt-letter';
import { titled } from '~/http/title';
import { useT } from '~/i18n/t';
import type { FormState } from '~/ui/form/fields';
import { LocalLink, localPath } from '~/ui/local-link';
import { Notice } from '~/ui/notice';
import { MailForm } from '~/ui/receipt/mail-form';
import { ReceiptPage } from '~/ui/receipt/receipt-page';
import { PageHead } from '~/ui/shell/page-head';

export const handle: RouteHandle = { access: 'public' };

export const meta = titled('receipt.mail.title');

export const headers = () => ({ 'Cache-Control': 'private, no-store' });

export async function loader({ request, context }: LoaderFunctionArgs) {
  if (!heldReceipt(request, context, 'followed')) throw redirect(localPath(context.lang, '/receipts'), 303);
  return json({ sent: new URL(request.url).searchParams.has('sent') });
}

export async function action({ request, context }: ActionFunctionArgs) {
  const read = readForm(await request.formData(), receiptMail);
  const held = heldReceipt(request, context, 'followed');
  const receipt = held && (await followed(context, held));
  if (!held || !receipt) return redirect(localPath(context.lang, '/receipts'), 303);
  if (!read.ok) return read.response;
  const { limits, address, sendsMail } = context.running;
  if (!sendsMail) return read.refuse([{ code: 'no_mail_server' }]);
  const { recipient } = read.value;
  // Nobody's letter box is filled by strangers, nor by one receipt.
  const mayProceed =
    (await limits.mayProceed('letterByAddress', recipient.toLowerCase())) &&
    (await limits.mayProceed('letterByAddress', receipt.number));
  if (!mayProceed) return read.refuse([{ code: 'too_many' }]);
  const write = receiptLetter(address, context.lang, receipt);
  const outcome = await mailReceipt(citizenAct(context), { ...held, recipient }, write);
  if (!outcome.ok) return read.refuse(outcome.reasons);
  return redirect(localPath(context.lang, '/receipts/mail?sent=1'), 303);
}

export default function MailReceipt() {
  const t = useT();
  const { sent } = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>() as FormState | undefined;
  const title = t('receipt.mail.title');
  return (
    <ReceiptPage title={title}>
      <PageHead title={title} />
      {sent && !state ? (
        <Notice>
          <p>{t('receipt.mail.sent')}</p>
        </Notice>
      ) : (
        <MailForm state={state} />
      )}
      <p>
        <LocalLink to="/receipts">{t('receipt.mail.back')}</LocalLink>
      </p>
    </ReceiptPage>
  );
}
