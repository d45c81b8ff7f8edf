import { readPublicNumber } from '~/domain/public-number';
import { consultationFacts } from '~/queries/consultation-facts.server';
import { type Act, type Outcome, Refusal, transact } from '../act.server';
import type { Sending } from './opinions';
import { type Receipt, receive } from './receive.server';

/**
 * A citizen's sending through the website: no account is asked for. Refused before opening; late after closing, but kept.
 * Answers with the receipt's number and secret code.
 */
export function submitComment(
  act: Act,
  {
    consultationNumber,
    privacyNotice,
    language,
    ...sent
  }: Sending & { consultationNumber: string; privacyNotice: string; language: 'zh-CN' | 'en' },
): Promise<Outcome<Receipt>> {
  return transact(act, async (tx) => {
    const consultation = await consultationFacts(tx, { number: readPublicNumber(consultationNumber) ?? '' });
    if (!consultation) throw new Refusal([{ code: 'not_found' }]);
    return receive(tx, act, consultation, sent, { receivedAt: act.now, channel: 'online', privacyNotice, language });
  });
}
