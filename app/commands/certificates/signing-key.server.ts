import type { Database, Tx } from 'db/database';
import { recordEvent } from 'db/record';
import { signingKeys } from 'db/schema/certificates';
import { eq, isNull } from 'drizzle-orm';
import { exportJWK, generateKeyPair, type JWK } from 'jose';
import { ed25519Signer, type Signer } from '~/domain/certificate/signer';
import { configuredKey, type SigningKey } from './configured-key.server';

type KeyRow = typeof signingKeys.$inferSelect;

/**
 * Whoever signs for this installation. `configured` is a private key from outside, Ed25519 or SM2, as `configuredKey` reads it;
 * without it the installation makes one of Ed25519 at the first call and keeps it sealed. A configured key that is new takes the
 * place of the one before. Throws when the configured key cannot be read, or is one that was retired.
 */
export async function installationSigner(db: Database, configured: string, now: Date): Promise<Signer> {
  if (configured) {
    const key = await configuredKey(configured);
    await db.transaction((tx) => putInUse(tx, key, now, null));
    return key.signer;
  }
  const own = await currentKey(db.read);
  if (own?.privateKey) return ed25519Signer(JSON.parse(own.privateKey) as JWK);
  const made = await newPrivateKey();
  const kept = await db.transaction(async (tx) => {
    // Another process may have been faster.
    const current = await currentKey(tx);
    if (current?.privateKey) return current.privateKey;
    await putInUse(tx, await ownKey(made), now, JSON.stringify(made));
    return JSON.stringify(made);
  });
  return ed25519Signer(JSON.parse(kept) as JWK);
}

/** Makes a new key that signs from now on and retires the one before, whose private half is forgotten. Gives the new key's name. */
export async function rotateKey(db: Database, now: Date): Promise<string> {
  const made = await newPrivateKey();
  const key = await ownKey(made);
  await db.transaction((tx) => putInUse(tx, key, now, JSON.stringify(made)));
  return key.signer.kid;
}

type Reading = Pick<Tx, 'select'>;

async function currentKey(read: Reading): Promise<KeyRow | undefined> {
  const [row] = await read.select().from(signingKeys).where(isNull(signingKeys.retiredAt));
  return row;
}

/** `privateKey` is kept sealed; null for a key that stays outside. */
async function putInUse(tx: Tx, key: SigningKey, now: Date, privateKey: string | null): Promise<void> {
  const { signer, publicKey } = key;
  const { kid, algorithm } = signer;
  const [known] = await tx.select().from(signingKeys).where(eq(signingKeys.kid, kid));
  if (known?.retiredAt) throw new Error(`the signing key ${kid} was retired and does not sign again`);
  if (known) return;
  await tx.update(signingKeys).set({ retiredAt: now, privateKey: null }).where(isNull(signingKeys.retiredAt));
  await tx.insert(signingKeys).values({ kid, algorithm, publicKey, privateKey, validFrom: now });
  await recordEvent(tx, { type: 'signing_key.changed', at: now, actor: 'system', subject: kid });
}

async function ownKey({ d, ...publicKey }: JWK): Promise<SigningKey> {
  return { signer: await ed25519Signer({ ...publicKey, d }), publicKey };
}

async function newPrivateKey(): Promise<JWK> {
  const { privateKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
  return exportJWK(privateKey);
}
