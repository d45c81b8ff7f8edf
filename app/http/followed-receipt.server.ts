import type { AppLoadContext } from '@remix-run/node';
import { codeHash } from '~/commands/comments/receive.server';
import { readPublicNumber } from '~/domain/public-number';
import { type ReceiptPage, receiptPage } from '~/queries/receipt-page.server';
import type { Held } from './receipt-cookies.server';

/** What the holder of a number and a code may see; the same nothing for a wrong number, a wrong code and a slip of the pen. */
export function followed({ running }: AppLoadContext, { number, code }: Held): Promise<ReceiptPage | undefined> {
  const key = { number: readPublicNumber(number) ?? '', codeHash: codeHash(readPublicNumber(code) ?? '') };
  return receiptPage(running.db.read, key, running.clock());
}
