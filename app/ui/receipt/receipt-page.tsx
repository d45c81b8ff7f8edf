import type { ReactNode } from 'react';
import { useT } from '~/i18n/t';
import { CitizenPage } from '../shell/citizen-page';

/** A page about one receipt: it stands under the page where receipts are followed. */
export function ReceiptPage({ title, children }: { title: string; children: ReactNode }) {
  const t = useT();
  const trail = [
    { label: t('ui.home'), to: '/' },
    { label: t('receipt.follow.title'), to: '/receipts' },
    { label: title },
  ];
  return <CitizenPage trail={trail}>{children}</CitizenPage>;
}
