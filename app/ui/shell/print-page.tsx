import type { ReactNode } from 'react';
import { useT } from '~/i18n/t';
import { usePage } from '../page-context';
import { QrCode } from '../qr-code';

type Props = {
  title: string;
  /** The full address of the page on the web. */
  address: string;
  /** The day of printing, already in words. */
  printedOn: string;
  /** An SVG drawing of the address as a QR code, made on the server. */
  qr?: string;
  children: ReactNode;
};

/** A sheet for the village board: title, text, and at its foot where to read and answer online. */
export function PrintPage({ title, address, printedOn, qr, children }: Props) {
  const t = useT();
  const { site } = usePage();
  return (
    <div className="sheet">
      <header className="sheet-head">
        <p className="sheet-body">{[site.countyName, site.siteName].filter(Boolean).join(' · ')}</p>
        <h1>{title}</h1>
      </header>
      <main id="main">{children}</main>
      <footer className="sheet-foot">
        {qr && <QrCode label={t('ui.print.scan')} svg={qr} />}
        <dl>
          <div>
            <dt>{t('ui.print.address')}</dt>
            <dd className="address">{address}</dd>
          </div>
          <div>
            <dt>{t('ui.print.printedOn')}</dt>
            <dd>{printedOn}</dd>
          </div>
        </dl>
      </footer>
    </div>
  );
}
