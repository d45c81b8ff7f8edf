import type { Database, Tx } from 'db/database';
import { recordEvent } from 'db/record';
import { signingKeys } from 'db/schema/certificates';
import { eq, isNull } from 'drizzle-orm';
import { exportJWK, generateKeyPair, importPKCS8, type JWK } from 'jose';
import { ed25519Signer, keyId, type Signer } from '~/domain/certificate/signer';

type KeyRow = typeof signingKeys.$inferSelect;

/**
 * Whoever signs for this installation. `configured` is a private Ed25519 key as PEM (PKCS #8) or JWK, from outside; without it
 * the installation makes one of its own at the first call and keeps it sealed. A configured key that is new takes the place of
 * the one before. Throws when the configured key cannot be read, or is one that was retired.
 */
export async function installationSigner(db: Database, configured: string, now: Date): Promise<Signer> {
  if (configured) {
    const key = await readPrivateKey(configured);
    await db.transaction((tx) => putInUse(tx, key, now, { keepPrivate: false }));
    return ed25519Signer(key);
  }
  const own = await currentKey(db.read);
  if (own?.privateKey) return ed25519Signer(JSON.parse(own.privateKey) as JWK);
  const made = await newPrivateKey();
  const kept = await db.transaction(async (tx) => {
    // Another process may have been faster.
    const current = await currentKey(tx);
    if (current?.privateKey) return current.privateKey;
    await putInUse(tx, made, now, { keepPrivate: true });
    return JSON.stringify(made);
  });
  return ed25519Signer(JSON.parse(kept) as JWK);
}

/** Makes a new key that signs from now on and retires the one before, whose private half is forgotten. Gives the new key's name. */
export async function rotateKey(db: Database, now: Date): Promise<string> {
  const made = await newPrivateKey();
  await db.transaction((tx) => putInUse(tx, made, now, { keepPrivate: true }));
  return keyId(made);
}

type Reading = Pick<Tx, 'select'>;

async function currentKey(read: Reading): Promise<KeyRow | undefined> {
  const [row] = await read.select().from(signingKeys).where(isNull(signingKeys.retiredAt));
  return row;
}

async function putInUse(tx: Tx, key: JWK, now: Date, { keepPrivate }: { keepPrivate: boolean }): Promise<void> {
  const { d: _, ...publicKey } = key;
  const kid = await keyId(publicKey);
  const [known] = await tx.select().from(signingKeys).where(eq(signingKeys.kid, kid));
  if (known?.retiredAt) throw new Error(`the signing key ${kid} was retired and does not sign again`);
  if (known) return;
  await tx.update(signingKeys).set({ retiredAt: now, privateKey: null }).where(isNull(signingKeys.retiredAt));
  const privateKey = keepPrivate ? JSON.stringify(key) : null;
  await tx.insert(signingKeys).values({ kid, algorithm: 'EdDSA', publicKey, privateKey, validFrom: now });
  await recordEvent(tx, { type: 'signing_key.changed', at: now, actor: 'system', subject: kid });
}

async function newPrivateKey(): Promise<JWK> {
  const { privateKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
  return exportJWK(privateKey);
}

async function readPrivateKey(text: string): Promise<JWK> {
  if (text.trimStart().startsWith('{')) return JSON.parse(text) as JWK;
  // Environment files write line ends as \n.
  return exportJWK(await importPKCS8(text.replaceAll('\\n', '\n'), 'EdDSA', { extractable: true }));
}
