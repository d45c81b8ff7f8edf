import type { Read } from 'db/database';
import { certificates } from 'db/schema/certificates';
import { dockets } from 'db/schema/dockets';
import { and, asc, eq } from 'drizzle-orm';
import type { Certified } from '~/domain/certificate/statement';
import { readPublicNumber } from '~/domain/public-number';
import { factsHash } from './certified-facts.server';

/** A certificate by its number: the name of its bytes in the file store, and what it belongs to. */
export async function certificateByNumber(read: Read, number: string) {
  const [row] = await read
    .select({
      number: certificates.number,
      file: certificates.file,
      issuedAt: certificates.issuedAt,
      docketNumber: dockets.number,
      title: dockets.title,
    })
    .from(certificates)
    .innerJoin(dockets, eq(dockets.id, certificates.docketId))
    .where(eq(certificates.number, readPublicNumber(number) ?? ''));
  return row;
}

/** The certificates of a docket, the first issued first. */
export const certificatesOf = (read: Read, docketId: string) =>
  read
    .select({ number: certificates.number, file: certificates.file, issuedAt: certificates.issuedAt })
    .from(certificates)
    .where(eq(certificates.docketId, docketId))
    .orderBy(asc(certificates.issuedAt), asc(certificates.number));

/** Whether a certificate of this number and exactly these bytes was issued here. */
export async function isPublishedCertificate(read: Read, number: string, file: string): Promise<boolean> {
  const rows = await read
    .select({ id: certificates.id })
    .from(certificates)
    .where(and(eq(certificates.number, number), eq(certificates.file, file)));
  return rows.length > 0;
}

/** Whether exactly these facts of a docket have their certificate already. */
export async function isCertified(read: Read, docketId: string, certified: Certified): Promise<boolean> {
  const same = and(eq(certificates.docketId, docketId), eq(certificates.factsHash, factsHash(certified)));
  return (await read.select({ id: certificates.id }).from(certificates).where(same)).length > 0;
}
