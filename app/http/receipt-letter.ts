import type { ReceiptWriter } from '~/commands/comments/mail-receipt.server';
import { type Lang, translator } from '~/i18n/t';
import { dateInWords } from '~/ui/date-text';
import { localPath } from '~/ui/local-link';

type Sent = { consultation: { title: string }; receivedAt: Date; due: { day: string } };

/** The letter with a receipt's number and where it is followed. The code stays with whoever wrote it down. */
export const receiptLetter =
  (address: string, lang: Lang, { consultation, receivedAt, due }: Sent): ReceiptWriter =>
  ({ number }) => {
    const t = translator(lang);
    const facts = {
      number,
      title: consultation.title,
      received: dateInWords(receivedAt.toISOString(), lang),
      due: dateInWords(due.day, lang),
      follow: `${address}${localPath(lang, '/receipts')}`,
    };
    return { subject: t('receipt.mail.subject', facts), body: t('receipt.mail.letter', facts) };
  };
