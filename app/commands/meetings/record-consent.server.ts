import type { Tx } from 'db/database';
import { attendances, consents } from 'db/schema/meetings';
import { and, asc, eq } from 'drizzle-orm';
import { type Day, dayOf } from '~/domain/calendar/day';
import { lastSaid } from '~/domain/meeting/public-representative';
import { type ConsentField, consentFields } from '~/domain/vocabulary';
import { type Act, forbidden, type Outcome, Refusal, record, refused, refuseIf, transact } from '../act.server';

/** Version of the consent form that the desk prints and that is recorded with each consent. */
export const consentWording = '2026-1';

/** Version of the words under which people say on their invitation what may be public. */
export const invitationConsentWording = '2026-2';

export type ConsentInput = {
  representativeId: string;
  meetingId: string;
  fields: Record<ConsentField, boolean>;
  /** Which wording of the consent form was signed. */
  wordingVersion: string;
  agreedOn: Day;
};

/**
 * Records what a representative agreed to have published, field by field (personal-information law, article 25). Earlier words
 * stay in the record, the last one stands; so a withdrawal hides the field from now on, also after the meeting was published.
 */
export async function recordConsent(act: Act, input: ConsentInput): Promise<Outcome> {
  const no = forbidden(act, 'meeting.record', []);
  if (no.length > 0) return refused(...no);
  return transact(act, (tx) => writeConsent(tx, act, input));
}

/** The same inside a transaction. Writes only the fields about which something new is said. */
export async function writeConsent(tx: Tx, act: Act, input: ConsentInput): Promise<void> {
  const { meetingId, representativeId, fields, wordingVersion, agreedOn } = input;
  refuseIf(agreedOn > dayOf(act.now) ? [{ code: 'consent_in_the_future', field: 'agreedOn' }] : []);
  await assertOnRoster(tx, input);
  const known = await tx
    .select({ field: consents.field, given: consents.given })
    .from(consents)
    .where(and(eq(consents.meetingId, meetingId), eq(consents.representativeId, representativeId)))
    .orderBy(asc(consents.recordedAt), asc(consents.id));
  const changed = consentFields.filter((field) => lastSaid(known, field) !== fields[field]);
  if (changed.length === 0) return;
  const common = {
    meetingId,
    representativeId,
    wordingVersion,
    agreedOn,
    recordedBy: act.actor.kind === 'account' ? act.actor.id : null,
    recordedAt: act.now,
  };
  await tx.insert(consents).values(changed.map((field) => ({ ...common, field, given: fields[field] })));
  const said = Object.fromEntries(changed.map((field) => [field, fields[field]]));
  await record(tx, act, {
    type: 'consent.recorded',
    subject: meetingId,
    data: { representativeId, wordingVersion, said },
  });
}

async function assertOnRoster(tx: Tx, { meetingId, representativeId }: ConsentInput) {
  const found = await tx
    .select({ attended: attendances.attended })
    .from(attendances)
    .where(and(eq(attendances.meetingId, meetingId), eq(attendances.representativeId, representativeId)));
  if (found.length === 0) throw new Refusal([{ code: 'not_on_roster', field: 'roster' }]);
}
