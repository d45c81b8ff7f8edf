import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { followed } from '~/http/followed-receipt.server';
import type { RouteHandle } from '~/http/guard.server';
import { heldReceipt } from '~/http/receipt-cookies.server';
import { titled } from '~/http/title';
import { useT } from '~/i18n/t';
import { qrDrawing } from '~/text/qr-code.server';
import { LocalLink, localPath } from '~/ui/local-link';
import { Confirmation } from '~/ui/receipt/confirmation';
import { CitizenPage } from '~/ui/shell/citizen-page';

export const handle: RouteHandle = { access: 'public' };

export const meta = titled('receipt.done');

/** A page with a secret code on it is kept by nobody. */
export const headers = () => ({ 'Cache-Control': 'private, no-store' });

export async function loader({ request, context }: LoaderFunctionArgs) {
  const held = heldReceipt(request, context, 'confirmed');
  const receipt = held && (await followed(context, held));
  if (!held || !receipt) return json({ receipt: null, qr: '' });
  const follow = `${context.running.address}${localPath(context.lang, '/receipts')}`;
  return json({ receipt: { ...receipt, code: held.code }, qr: await qrDrawing(follow) });
}

export default function NewReceipt() {
  const t = useT();
  const { receipt, qr } = useLoaderData<typeof loader>();
  return (
    <CitizenPage>
      {receipt ? (
        <Confirmation qr={qr} receipt={receipt} />
      ) : (
        <>
          <h1>{t('receipt.gone')}</h1>
          <p>{t('receipt.goneText')}</p>
          <p>
            <LocalLink to="/receipts">{t('receipt.follow.title')}</LocalLink>
          </p>
        </>
      )}
    </CitizenPage>
  );
}
