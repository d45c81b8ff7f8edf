import { attachmentLimits } from '~/domain/comment/attachment';
import { mayComment } from '~/domain/comment/may-comment';
import { readPublicNumber } from '~/domain/public-number';
import { consultationFacts } from '~/queries/consultation-facts.server';
import { profileVersion } from '~/queries/rules-profile.server';
import { type Act, type Outcome, Refusal, refused, transact } from '../act.server';
import { type HandedIn, keepAttachments } from './attachments.server';
import type { Sending } from './opinions';
import { type Receipt, receive } from './receive.server';

type Online = Sending & {
  consultationNumber: string;
  privacyNotice: string;
  language: 'zh-CN' | 'en';
  attachments?: readonly HandedIn[];
};

/**
 * A citizen's sending through the website: no account is asked for. Refused before opening; late after closing, but kept.
 * Answers with the receipt's number and secret code.
 */
export async function submitComment(act: Act, sent: Online): Promise<Outcome<Receipt>> {
  const { consultationNumber, privacyNotice, language, attachments = [], ...sending } = sent;
  const number = readPublicNumber(consultationNumber) ?? '';
  const files = attachments.length > 0 ? await attachmentsOf(act, number, attachments) : { kept: [] };
  if (files.reasons) return refused(...files.reasons);
  return transact(act, async (tx) => {
    const consultation = await consultationFacts(tx, { number });
    if (!consultation) throw new Refusal([{ code: 'not_found' }]);
    const arrival = { receivedAt: act.now, channel: 'online' as const, privacyNotice, language };
    return receive(tx, act, consultation, sending, arrival, files.kept);
  });
}

/** Files are stored before the transaction. A round that takes no comments stores none. */
async function attachmentsOf(act: Act, number: string, attachments: readonly HandedIn[]) {
  const consultation = await consultationFacts(act.db.read, { number });
  if (!consultation) return { reasons: [{ code: 'not_found' }] };
  const { reason } = mayComment(consultation, act.now);
  if (reason) return { reasons: [reason] };
  const { limits } = await profileVersion(act.db.read, consultation.profileVersion);
  return keepAttachments(act, attachments, attachmentLimits(limits));
}
