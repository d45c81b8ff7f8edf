import { useT } from '~/i18n/t';
import { dateInWords, timeInWords } from '../date-text';
import { LocalLink } from '../local-link';
import { usePage } from '../page-context';
import { Panel } from '../panel';
import { QrCode } from '../qr-code';
import { MailForm } from './mail-form';

type Props = {
  receipt: {
    number: string;
    code: string;
    late: boolean;
    mayChange: boolean;
    changeMinutes: number;
    changeUntil: string;
    due: { day: string };
    consultation: { number: string; title: string };
    opinions: { nodeId: string | null }[];
  };
  /** A QR code of the page where receipts are followed; it carries neither number nor code. */
  qr: string;
};

/** Received: number and code to keep, what happens next and by when, and the way back to the article. */
export function Confirmation({ receipt, qr }: Props) {
  const t = useT();
  const { sendsMail } = usePage();
  const { number, code, late, mayChange, changeMinutes, changeUntil, due, consultation, opinions } = receipt;
  const node = opinions[0]?.nodeId;
  const draft = `/consultations/${consultation.number}/draft${node ? `#p-${node}` : ''}`;
  return (
    <div data-sent={`/consultations/${consultation.number}/comment`}>
      <Panel number={number} numberLabel={t('receipt.number')} title={t(late ? 'receipt.doneLate' : 'receipt.done')}>
        <p className="panel-number">
          <span className="panel-label">{t('receipt.code')}</span>
          <strong>{code}</strong>
        </p>
        <p className="actions no-print">
          <button
            className="button button-plain"
            data-copies={t('receipt.copyText', { number, code })}
            data-done={t('receipt.copied')}
            hidden
            type="button"
          >
            {t('receipt.copy')}
          </button>
          <button className="button button-plain" data-prints hidden type="button">
            {t('receipt.print')}
          </button>
        </p>
      </Panel>
      <p>
        <b>{t('receipt.keep')}</b>
      </p>
      <h2>{t('receipt.next')}</h2>
      <ol>
        {late && <li>{t('receipt.nextLate')}</li>}
        {mayChange && (
          <li>
            {t('receipt.nextChange', { count: changeMinutes, until: timeInWords(changeUntil) })}{' '}
            <LocalLink className="no-print" to="/receipts">
              {t('receipt.change')}
            </LocalLink>
          </li>
        )}
        <li>{t('receipt.nextAnswer', { due: dateInWords(due.day, t.lang) })}</li>
        <li>{t('receipt.nextFollow')}</li>
      </ol>
      <QrCode label={t('receipt.scan')} svg={qr} />
      {sendsMail && (
        <section aria-labelledby="mail" className="no-print">
          <h2 id="mail">{t('receipt.mail.title')}</h2>
          <MailForm />
        </section>
      )}
      <p className="no-print">
        <LocalLink to={draft}>{t('receipt.backToDraft')}</LocalLink>
      </p>
    </div>
  );
}
