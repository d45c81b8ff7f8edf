import { randomBytes } from 'node:crypto';
import type { Tx } from 'db/database';
import { sha256 } from 'db/record';
import { attendances, views } from 'db/schema/meetings';
import { statements } from 'db/schema/views';
import { and, eq } from 'drizzle-orm';
import { publicNumber } from '~/domain/public-number';
import { representativeAddresses } from '~/queries/representative-addresses.server';
import { standingConfirmations } from '~/queries/view-confirmations.server';
import { type Act, accountId, forbidden, type Outcome, Refusal, record, refused, transact } from '../act.server';
import { enqueueMail } from '../mail/enqueue.server';

/** Writes the letter with which a person is asked to confirm the own words. */
export type LetterWithCode = (sheet: { number: string; code: string }) => { subject: string; body: string };

/**
 * Mails a representative the address and the code of the sheet on which the own words are read and confirmed. Asked again, a
 * new code takes the earlier one's place. Refuses without an e-mail address: then the signed sheet is the way.
 */
export async function issueStatement(
  act: Act,
  { meetingId, representativeId }: { meetingId: string; representativeId: string },
  letter: LetterWithCode,
): Promise<Outcome<{ number: string; code: string }>> {
  const no = forbidden(act, 'meeting.record', []);
  if (no.length > 0) return refused(...no);
  return transact(act, async (tx) => {
    const [person] = await tx
      .select({ attended: attendances.attended })
      .from(attendances)
      .where(and(eq(attendances.meetingId, meetingId), eq(attendances.representativeId, representativeId)));
    if (!person) throw new Refusal([{ code: 'not_on_roster', field: 'roster' }]);
    const recipient = (await representativeAddresses(tx, [representativeId])).get(representativeId);
    if (!recipient) throw new Refusal([{ code: 'no_address_to_ask', field: 'items' }]);
    return writeStatement(tx, act, { meetingId, representativeId, recipient }, letter);
  });
}

/**
 * The same for everybody whose words are not confirmed as they stand and who left an address, by one button. Answers how many
 * letters went out; refuses when there is nobody to write to.
 */
export async function issueStatements(
  act: Act,
  { meetingId }: { meetingId: string },
  letter: LetterWithCode,
): Promise<Outcome<{ asked: number }>> {
  const no = forbidden(act, 'meeting.record', []);
  if (no.length > 0) return refused(...no);
  return transact(act, async (tx) => {
    const said = await tx.select().from(views).where(eq(views.meetingId, meetingId));
    const confirmed = await standingConfirmations(tx, said);
    const waiting = said.filter(({ id }) => confirmed.get(id)?.answer !== 'confirmed');
    const people = new Set(waiting.map(({ representativeId }) => representativeId));
    const addresses = await representativeAddresses(tx, [...people]);
    if (addresses.size === 0) throw new Refusal([{ code: 'nobody_to_ask', field: 'items' }]);
    for (const [representativeId, recipient] of addresses)
      await writeStatement(tx, act, { meetingId, representativeId, recipient }, letter);
    return { asked: addresses.size };
  });
}

async function writeStatement(
  tx: Tx,
  act: Act,
  { meetingId, representativeId, recipient }: { meetingId: string; representativeId: string; recipient: string },
  letter: LetterWithCode,
) {
  const code = publicNumber(randomBytes(10));
  const issued = { codeHash: sha256(code), issuedBy: accountId(act), issuedAt: act.now };
  const [sheet] = await tx
    .insert(statements)
    .values({ number: publicNumber(randomBytes(7)), meetingId, representativeId, ...issued })
    .onConflictDoUpdate({ target: [statements.meetingId, statements.representativeId], set: issued })
    .returning({ number: statements.number });
  const { number } = sheet!;
  await enqueueMail(tx, { recipient, ...letter({ number, code }), createdAt: act.now });
  await record(tx, act, { type: 'statement.issued', subject: meetingId, data: { representativeId } });
  return { number, code };
}
