import { z } from 'zod';
import { readPublicNumber } from '~/domain/public-number';
import { consultationFacts } from '~/queries/consultation-facts.server';
import { receiptWith } from '~/queries/receipt-facts.server';
import { type Act, type Outcome, Refusal, record, transact } from '../act.server';
import { enqueueMail, type Letter } from '../mail/enqueue.server';
import { codeHash } from './receive.server';

export const receiptMail = z.object({
  recipient: z.string('required').trim().max(254, 'tooLong').pipe(z.email('notAnEmail')),
});

/** Writes the letter from what it may say: the number, never the code. */
export type ReceiptWriter = (receipt: { number: string }) => Omit<Letter, 'recipient'>;

/**
 * Sends the number of a receipt to a letter box that its holder typed in. The box is kept only with the letter, sealed, and is
 * not tied to the opinion.
 */
export function mailReceipt(
  act: Act,
  { number, code, recipient }: z.output<typeof receiptMail> & { number: string; code: string },
  write: ReceiptWriter,
): Promise<Outcome> {
  return transact(act, async (tx) => {
    const receipt = await receiptWith(tx, readPublicNumber(number) ?? '', codeHash(readPublicNumber(code) ?? ''));
    const consultation = receipt && (await consultationFacts(tx, { id: receipt.consultationId }));
    if (!receipt || !consultation) throw new Refusal([{ code: 'receipt_wrong' }]);
    await enqueueMail(tx, { ...write({ number: receipt.number }), recipient, createdAt: act.now });
    await record(tx, act, { type: 'receipt.mailed', docketId: consultation.docketId, subject: receipt.id });
  });
}
