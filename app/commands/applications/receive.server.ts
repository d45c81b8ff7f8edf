import { createHash, randomBytes } from 'node:crypto';
import type { Tx } from 'db/database';
import { applications } from 'db/schema/pool';
import { eq } from 'drizzle-orm';
import { detectPersonalData } from '~/domain/disclosure/detect-personal-data';
import type { PoolLetters } from '~/domain/pool/letters';
import { publicNumber } from '~/domain/public-number';
import type { Reason } from '~/domain/reason';
import { siteIdentity } from '~/queries/site-identity.server';
import { type Act, record } from '../act.server';
import { codeFor, codeHash } from '../comments/receive.server';
import { enqueueMail } from '../mail/enqueue.server';
import type { Applicant, Nomination } from './applicant';

export type ApplicationReceipt = { number: string; code: string };
type Sent = Applicant & { idempotencyKey: string } & Partial<Pick<Nomination, 'nominator' | 'nominatingBody'>>;
type Arrival = { callId: string; privacyNotice: string; language: 'zh-CN' | 'en'; enteredBy?: string };

/**
 * Writes an application or a nomination. The same key gives the same receipt and writes nothing twice. Who left an address is
 * sent number and code.
 */
export async function receiveApplication(
  tx: Tx,
  act: Act,
  { idempotencyKey, ...sent }: Sent,
  arrival: Arrival,
  letters: PoolLetters,
): Promise<ApplicationReceipt> {
  const code = codeFor(idempotencyKey);
  const key = createHash('sha256').update(idempotencyKey).digest('hex');
  const [row] = await tx
    .insert(applications)
    .values({
      ...sent,
      ...arrival,
      number: publicNumber(randomBytes(10)),
      codeHash: codeHash(code),
      idempotencyKey: key,
      receivedAt: act.now,
    })
    .onConflictDoNothing({ target: applications.idempotencyKey })
    .returning({ id: applications.id, number: applications.number });
  if (!row) {
    const [earlier] = await tx.select().from(applications).where(eq(applications.idempotencyKey, key));
    return { number: earlier!.number, code };
  }
  const { category, nominator = null } = sent;
  await record(tx, act, { type: 'application.received', subject: row.id, data: { category, nominator } });
  if (sent.email) {
    const { countyName, organiser } = await siteIdentity(tx);
    const from = organiser ?? countyName;
    const letter = letters.received({ name: sent.name, number: row.number, code, from, nominated: nominator !== null });
    await enqueueMail(tx, { recipient: sent.email, ...letter, createdAt: act.now });
  }
  return { number: row.number, code };
}

/** An identity number is not asked for and must not lie in the record: the field that holds one is refused. */
export function identityNumbersIn(sent: Applicant): Reason[] {
  const fields = ['name', 'unit', 'post', 'area', 'statement'] as const;
  return fields
    .filter((field) => detectPersonalData(sent[field]).some(({ kind }) => kind === 'idNumber'))
    .map((field) => ({ code: 'identity_number_not_needed', field }));
}
