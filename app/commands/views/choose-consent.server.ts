import { z } from 'zod';
import { dayOf } from '~/domain/calendar/day';
import { consentFields } from '~/domain/vocabulary';
import { statementByCode } from '~/queries/statement.server';
import { type Act, type Outcome, Refusal, transact } from '../act.server';
import { consentWording, writeConsent } from '../meetings/record-consent.server';

export const consentChoice = z.object({ fields: z.array(z.enum(consentFields)).default([]) });

/** A representative says anew which of name, unit and post may be public: to withdraw is as easy as to agree (PIPL, article 15). */
export function chooseConsent(
  act: Act,
  { number, code, fields }: { number: string; code: string } & z.output<typeof consentChoice>,
): Promise<Outcome> {
  return transact(act, async (tx) => {
    const sheet = await statementByCode(tx, { number, code });
    if (!sheet) throw new Refusal([{ code: 'receipt_wrong', field: 'number' }]);
    const { meetingId, representativeId } = sheet;
    const said = { name: fields.includes('name'), unit: fields.includes('unit'), post: fields.includes('post') };
    const form = { wordingVersion: consentWording, agreedOn: dayOf(act.now) };
    await writeConsent(tx, act, { meetingId, representativeId, fields: said, ...form });
  });
}
