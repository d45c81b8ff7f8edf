import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData } from '@remix-run/react';
import { withdrawComments } from '~/commands/comments/change.server';
import { answerRefused } from '~/http/answer.server';
import { followed } from '~/http/followed-receipt.server';
import type { RouteHandle } from '~/http/guard.server';
import { citizenAct } from '~/http/load-context.server';
import { heldReceipt } from '~/http/receipt-cookies.server';
import { titled } from '~/http/title';
import { useT } from '~/i18n/t';
import { ErrorSummary } from '~/ui/form/error-summary';
import { reasonSentence } from '~/ui/form/fields';
import { Button, FormButtons } from '~/ui/form/form-buttons';
import { LocalLink, localPath } from '~/ui/local-link';
import { ReceiptPage } from '~/ui/receipt/receipt-page';
import { PageHead } from '~/ui/shell/page-head';

export const handle: RouteHandle = { access: 'public' };

export const meta = titled('receipt.edit.withdraw');

export const headers = () => ({ 'Cache-Control': 'private, no-store' });

export async function loader({ request, context }: LoaderFunctionArgs) {
  const held = heldReceipt(request, context, 'followed');
  const receipt = held && (await followed(context, held));
  if (!receipt) throw redirect(localPath(context.lang, '/receipts'), 303);
  return json({});
}

export async function action({ request, context }: ActionFunctionArgs) {
  const held = heldReceipt(request, context, 'followed');
  if (!held) return redirect(localPath(context.lang, '/receipts'), 303);
  const outcome = await withdrawComments(citizenAct(context), held);
  if (!outcome.ok) return answerRefused(outcome.reasons);
  return redirect(localPath(context.lang, '/receipts?done=withdrawn'), 303);
}

export default function Withdraw() {
  const t = useT();
  const refused = useActionData<typeof action>();
  const errors = refused?.reasons.map((reason) => ({ id: 'withdraw', text: reasonSentence(t, reason) })) ?? [];
  const title = t('receipt.edit.withdraw');
  return (
    <ReceiptPage title={title}>
      <ErrorSummary errors={errors} />
      <PageHead lead={t('receipt.edit.withdrawText')} title={title} />
      <form id="withdraw" method="post">
        <FormButtons>
          <Button>{t('receipt.edit.withdrawButton')}</Button>
          <LocalLink to="/receipts">{t('receipt.edit.keep')}</LocalLink>
        </FormButtons>
      </form>
    </ReceiptPage>
  );
}
