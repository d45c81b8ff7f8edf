import { z } from 'zod';
import type { Act } from '~/commands/act.server';
import { changeMember, memberFacts } from '~/commands/pool/change.server';
import { recordListConsent } from '~/commands/pool/consent.server';
import { withdrawFromPool } from '~/commands/pool/withdraw.server';
import { consentFields } from '~/domain/vocabulary';
import { readForm } from './form.server';

const consent = z.object({
  fields: z.array(z.enum(consentFields)).default([]),
  agreedOn: z.iso.date('notADate'),
});
const leaving = z.object({ reason: z.string('required').trim().min(1, 'required').max(300, 'tooLong') });

/** Answers a form of a member's page; nothing when it was done. Throws 400 for one that is not of this page. */
export async function answerMemberForm(form: FormData, act: Act, representativeId: string) {
  const intent = form.get('intent');
  if (intent === 'change') {
    const read = readForm(form, memberFacts);
    if (!read.ok) return read.response;
    const outcome = await changeMember(act, { ...read.value, representativeId });
    return outcome.ok ? undefined : read.refuse(outcome.reasons);
  }
  if (intent === 'consent') {
    const read = readForm(form, consent);
    if (!read.ok) return read.response;
    const outcome = await recordListConsent(act, { ...read.value, representativeId });
    return outcome.ok ? undefined : read.refuse(outcome.reasons);
  }
  if (intent !== 'withdraw') throw new Response(null, { status: 400 });
  const read = readForm(form, leaving);
  if (!read.ok) return read.response;
  const outcome = await withdrawFromPool(act, { ...read.value, representativeId });
  return outcome.ok ? undefined : read.refuse(outcome.reasons);
}
