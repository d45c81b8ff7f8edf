import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { followed } from '~/http/followed-receipt.server';
import { readForm } from '~/http/form.server';
import type { RouteHandle } from '~/http/guard.server';
import { heldReceipt, keepFollowing } from '~/http/receipt-cookies.server';
import { titled } from '~/http/title';
import { useT } from '~/i18n/t';
import type { FormState } from '~/ui/form/fields';
import { Notice } from '~/ui/notice';
import { type Followed, FollowedReceipt } from '~/ui/receipt/followed';
import { LookupForm } from '~/ui/receipt/lookup-form';
import { CitizenPage } from '~/ui/shell/citizen-page';
import { PageHead } from '~/ui/shell/page-head';

export const handle: RouteHandle = { access: 'public' };

export const meta = titled('receipt.follow.title');

/** Nobody else's page: what one wrote, under one's own code. */
export const headers = () => ({ 'Cache-Control': 'private, no-store' });

export async function loader({ request, context }: LoaderFunctionArgs) {
  const held = heldReceipt(request, context, 'followed');
  const asked = new URL(request.url).searchParams.get('done');
  const receipt = (held && (await followed(context, held))) ?? null;
  return json({ receipt, done: (['saved', 'withdrawn'] as const).find((one) => one === asked) ?? null });
}

const lookup = z.object({ number: z.string().max(100, 'malformed'), code: z.string().max(100, 'malformed') });

export async function action({ request, context }: ActionFunctionArgs) {
  const read = readForm(await request.formData(), lookup);
  if (!read.ok) return read.response;
  const { limits } = context.running;
  if (!(await limits.mayProceed('receiptLookup', context.network))) return read.refuse([{ code: 'too_many' }]);
  const receipt = await followed(context, read.value);
  if (!receipt) return read.refuse([{ code: 'receipt_wrong', field: 'number' }]);
  return json({ receipt }, { headers: keepFollowing(context, read.value) });
}

export default function Receipts() {
  const t = useT();
  const loaded = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>() as FormState | { receipt: Followed } | undefined;
  const receipt = answered ? 'receipt' in answered && answered.receipt : loaded.receipt;
  const title = t('receipt.follow.title');
  return (
    <CitizenPage trail={[{ label: t('ui.home'), to: '/' }, { label: title }]}>
      {receipt ? (
        <>
          <PageHead title={title} />
          {loaded.done && !answered && <Notice>{t(`receipt.edit.${loaded.done}`)}</Notice>}
          <FollowedReceipt receipt={receipt as Followed} />
        </>
      ) : (
        <>
          <PageHead lead={t('receipt.follow.lead')} title={title} />
          <LookupForm state={answered as FormState | undefined} />
        </>
      )}
    </CitizenPage>
  );
}
