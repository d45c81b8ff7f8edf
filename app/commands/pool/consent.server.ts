import type { Tx } from 'db/database';
import { listConsents, poolMembers } from 'db/schema/pool';
import { asc, eq } from 'drizzle-orm';
import { type Day, dayOf } from '~/domain/calendar/day';
import { lastSaid } from '~/domain/meeting/public-representative';
import { listConsentWording } from '~/domain/pool/words';
import { readPublicNumber } from '~/domain/public-number';
import { type ConsentField, consentFields } from '~/domain/vocabulary';
import { applicationWith } from '~/queries/application-followed.server';
import { type Act, forbidden, type Outcome, Refusal, record, refused, refuseIf, transact } from '../act.server';
import { codeHash } from '../comments/receive.server';

type Said = { representativeId: string; fields: readonly ConsentField[]; agreedOn: Day };

/** Records what a member agreed on paper to see on the published list. What was said before stays in the record. */
export async function recordListConsent(act: Act, input: Said): Promise<Outcome> {
  const no = forbidden(act, 'pool.manage', []);
  if (no.length > 0) return refused(...no);
  return transact(act, async (tx) => {
    refuseIf(input.agreedOn > dayOf(act.now) ? [{ code: 'consent_in_the_future', field: 'agreedOn' }] : []);
    const [member] = await tx
      .select()
      .from(poolMembers)
      .where(eq(poolMembers.representativeId, input.representativeId));
    if (!member) throw new Refusal([{ code: 'not_found' }]);
    await writeListConsent(tx, act, input);
  });
}

/** The same said by the member on the website, with number and code of the application. */
export const changeOwnListConsent = (
  act: Act,
  { number, code, fields }: { number: string; code: string; fields: readonly ConsentField[] },
): Promise<Outcome> =>
  transact(act, async (tx) => {
    const key = { number: readPublicNumber(number) ?? '', codeHash: codeHash(readPublicNumber(code) ?? '') };
    const application = await applicationWith(tx, key);
    const [member] = application
      ? await tx.select().from(poolMembers).where(eq(poolMembers.applicationId, application.id))
      : [];
    if (!member) throw new Refusal([{ code: 'receipt_wrong' }]);
    await writeListConsent(tx, act, {
      representativeId: member.representativeId,
      fields,
      agreedOn: dayOf(act.now),
    });
  });

/** The same inside a transaction: writes only the fields about which something new is said. */
export async function writeListConsent(tx: Tx, act: Act, { representativeId, fields, agreedOn }: Said): Promise<void> {
  const known = await tx
    .select({ field: listConsents.field, given: listConsents.given })
    .from(listConsents)
    .where(eq(listConsents.representativeId, representativeId))
    .orderBy(asc(listConsents.recordedAt), asc(listConsents.id));
  const changed = consentFields.filter((field) => (lastSaid(known, field) ?? false) !== fields.includes(field));
  if (changed.length === 0) return;
  const recordedBy = act.actor.kind === 'account' ? act.actor.id : null;
  const common = { representativeId, wordingVersion: listConsentWording, agreedOn, recordedBy, recordedAt: act.now };
  await tx.insert(listConsents).values(changed.map((field) => ({ ...common, field, given: fields.includes(field) })));
  const said = Object.fromEntries(changed.map((field) => [field, fields.includes(field)]));
  await record(tx, act, { type: 'pool.consented', subject: representativeId, data: { said } });
}
