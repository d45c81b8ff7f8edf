import { calls } from 'db/schema/pool';
import { eq } from 'drizzle-orm';
import type { PoolLetters } from '~/domain/pool/letters';
import { applicationNotice } from '~/domain/pool/words';
import { type Act, accountId, forbidden, type Outcome, Refusal, refused, refuseIf, transact } from '../act.server';
import type { Nomination } from './applicant';
import { type ApplicationReceipt, identityNumbersIn, receiveApplication } from './receive.server';

/**
 * Enters a nomination that a body sent in: deputies and committee members come through their offices, others through
 * associations and chambers. It may come before or after the call's own time, and is reviewed like an application.
 */
export async function nominate(
  act: Act,
  { callId, letters, ...sent }: Nomination & { callId: string; letters: PoolLetters },
): Promise<Outcome<ApplicationReceipt>> {
  const no = forbidden(act, 'pool.manage', []);
  if (no.length > 0) return refused(...no);
  return transact(act, async (tx) => {
    const [call] = await tx.select({ id: calls.id }).from(calls).where(eq(calls.id, callId));
    if (!call) throw new Refusal([{ code: 'not_found' }]);
    const reachable = sent.phone || sent.email;
    refuseIf([...(reachable ? [] : [{ code: 'contact_missing', field: 'phone' }]), ...identityNumbersIn(sent)]);
    const arrival = {
      callId,
      privacyNotice: applicationNotice,
      language: 'zh-CN' as const,
      enteredBy: accountId(act),
    };
    return receiveApplication(tx, act, sent, arrival, letters);
  });
}
