import type { Read } from 'db/database';
import { signingKeys } from 'db/schema/certificates';
import { asc, isNull } from 'drizzle-orm';
import type { PublishedKey } from '~/domain/certificate/signer';

/** Every key that the county ever signed with, the oldest first: what is published for anyone to verify with. */
export async function publishedKeys(read: Read): Promise<PublishedKey[]> {
  const { kid, algorithm, publicKey, validFrom, retiredAt } = signingKeys;
  const rows = await read
    .select({ kid, algorithm, publicKey, validFrom, retiredAt })
    .from(signingKeys)
    .orderBy(asc(validFrom), asc(kid));
  return rows.map((row) => ({
    ...row.publicKey,
    kid: row.kid,
    alg: row.algorithm,
    use: 'sig',
    validFrom: row.validFrom.toISOString(),
    ...(row.retiredAt ? { retiredAt: row.retiredAt.toISOString() } : {}),
  }));
}

/** The name of the key that signs now; nothing before the first start. */
export async function currentKeyId(read: Read): Promise<string | undefined> {
  const [row] = await read.select({ kid: signingKeys.kid }).from(signingKeys).where(isNull(signingKeys.retiredAt));
  return row?.kid;
}
