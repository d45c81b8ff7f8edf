import { calls } from 'db/schema/pool';
import { eq } from 'drizzle-orm';
import type { z } from 'zod';
import { refusalsToApply } from '~/domain/pool/call';
import type { PoolLetters } from '~/domain/pool/letters';
import { type Act, type Outcome, Refusal, refuseIf, transact } from '../act.server';
import type { application } from './applicant';
import { type ApplicationReceipt, identityNumbersIn, receiveApplication } from './receive.server';

/** A citizen applies to a call: no account, number and secret code as a receipt. */
export const apply = (
  act: Act,
  {
    callNumber,
    privacyNotice,
    language,
    letters,
    ...sent
  }: z.output<typeof application> & {
    callNumber: string;
    privacyNotice: string;
    language: 'zh-CN' | 'en';
    letters: PoolLetters;
  },
): Promise<Outcome<ApplicationReceipt>> =>
  transact(act, async (tx) => {
    const [call] = await tx.select().from(calls).where(eq(calls.number, callNumber));
    if (!call) throw new Refusal([{ code: 'not_found' }]);
    refuseIf([...refusalsToApply(call, sent, act.now), ...identityNumbersIn(sent)]);
    return receiveApplication(tx, act, sent, { callId: call.id, privacyNotice, language }, letters);
  });
