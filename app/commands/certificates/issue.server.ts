import { randomBytes } from 'node:crypto';
import type { Read } from 'db/database';
import { rememberFile } from 'db/file-store';
import { certificates } from 'db/schema/certificates';
import { eventChain } from 'db/schema/record';
import { isUniqueViolation } from 'db/violations';
import { desc } from 'drizzle-orm';
import { signedCertificate } from '~/domain/certificate/certificate-file';
import { refusalsToCertify } from '~/domain/certificate/refusals-to-certify';
import type { Signer } from '~/domain/certificate/signer';
import { type Certified, certificateForm } from '~/domain/certificate/statement';
import { publicNumber } from '~/domain/public-number';
import { isCertified } from '~/queries/certificates.server';
import { certifiedFacts, factsHash } from '~/queries/certified-facts.server';
import { docketFacts } from '~/queries/docket-facts.server';
import { gateFacts } from '~/queries/gate-facts.server';
import { currentKeyId } from '~/queries/published-keys.server';
import {
  type Act,
  accountId,
  forbidden,
  type Outcome,
  Refusal,
  record,
  refused,
  refuseIf,
  transact,
} from '../act.server';

/** Who signs, and where the public reaches this installation. */
export type Issuer = { signer: Signer; address: string };

/**
 * Issues the certificate of completed public consultation: what was shown when, what came in, what was answered, and the
 * gate's checks over it, signed. Refused with everything that the gate misses. The same facts are certified once; after a
 * further round there is another certificate. The facts are read again when it is written down, so that nothing is certified
 * that changed meanwhile.
 */
export async function issueCertificate(
  act: Act,
  { docketId, issuer }: { docketId: string; issuer: Issuer },
): Promise<Outcome<{ number: string }>> {
  try {
    return await transactIssue(act, docketId, issuer);
  } catch (error) {
    if (error instanceof Refusal) return refused(...error.reasons);
    // Two officers at once: the database lets one certificate of the same facts in.
    if (isUniqueViolation(error)) return refused({ code: 'certificate_current' });
    throw error;
  }
}

async function transactIssue(act: Act, docketId: string, { signer, address }: Issuer) {
  const { certified, factsHash: hash } = await certifiable(act.db.read, act, docketId);
  const number = publicNumber(randomBytes(7));
  const statement = {
    form: certificateForm,
    number,
    ...certified,
    record: await lastLink(act.db.read),
    issuedAt: act.now.toISOString(),
    key: signer.kid,
    page: `${address}/certificates/${number}`,
    keys: `${address}/.well-known/minyi-keys.json`,
  } as const;
  const bytes = await signedCertificate(statement, signer);
  const file = await act.files.put(bytes);
  return transact(act, async (tx) => {
    const now = await certifiable(tx, act, docketId);
    if (now.factsHash !== hash || (await currentKeyId(tx)) !== signer.kid)
      throw new Refusal([{ code: 'record_changed_meanwhile' }]);
    await rememberFile(tx, { hash: file, size: bytes.length, mediaType: 'application/json', storedAt: act.now });
    const [row] = await tx
      .insert(certificates)
      .values({ number, docketId, factsHash: hash, file, kid: signer.kid, issuedBy: accountId(act), issuedAt: act.now })
      .returning({ id: certificates.id });
    const data = { number, file, key: signer.kid, rounds: certified.rounds.length };
    await record(tx, act, { type: 'certificate.issued', docketId, subject: row!.id, data });
    return { number };
  });
}

/** The facts to be certified, or a refusal with all reasons. */
async function certifiable(
  read: Read,
  act: Act,
  docketId: string,
): Promise<{ certified: Certified; factsHash: string }> {
  const docket = await docketFacts(read, { id: docketId });
  if (!docket) throw new Refusal([{ code: 'not_found' }]);
  refuseIf(forbidden(act, 'certificate.issue', docket.unitIds));
  const gate = await gateFacts(read, docket, act.now);
  refuseIf(refusalsToCertify(gate));
  const certified = await certifiedFacts(read, docket, gate);
  if (await isCertified(read, docketId, certified)) throw new Refusal([{ code: 'certificate_current' }]);
  return { certified, factsHash: factsHash(certified) };
}

/** How far the chain of the record reached. What was written in the last seconds may not have its place yet. */
async function lastLink(read: Read) {
  const { position, hash } = eventChain;
  const [link] = await read.select({ position, hash }).from(eventChain).orderBy(desc(position)).limit(1);
  return link ?? null;
}
