import { createPrivateKey, createPublicKey, type KeyObject, sign } from 'node:crypto';
import { base64url, exportJWK, importPKCS8, type JWK } from 'jose';
import { ed25519Signer, isSignedBy, keyId, type Signer } from '~/domain/certificate/signer';
import { usualIdentity } from '~/domain/certificate/sm2';
import { derOf, flatSignature, isSm2Key, sm2Algorithm, sm2PublicKey } from '~/domain/certificate/sm2-key';

/** Whoever signs, and the public half of the key, as it is published. */
export type SigningKey = { signer: Signer; publicKey: JWK };

/**
 * The key that an installation was given: Ed25519 as PEM (PKCS #8) or JWK, or SM2 as PEM. Which it is, the key itself says.
 * Throws when it is neither.
 */
export async function configuredKey(text: string): Promise<SigningKey> {
  if (text.trimStart().startsWith('{')) return ed25519Key(JSON.parse(text) as JWK);
  // Environment files write line ends as \n.
  const pem = text.replaceAll('\\n', '\n');
  if (isSm2Key(derOf(pem))) return sm2Key(pem);
  return ed25519Key(await exportJWK(await importPKCS8(pem, 'EdDSA', { extractable: true })));
}

async function ed25519Key(key: JWK): Promise<SigningKey> {
  const { d: _, ...publicKey } = key;
  return { signer: await ed25519Signer(key), publicKey };
}

/** Signs with SM2 and SM3 (GB/T 32918.2) through the OpenSSL that Node was built with. */
async function sm2Key(pem: string): Promise<SigningKey> {
  const key = createPrivateKey(pem);
  const halves = sm2PublicKey(createPublicKey(key).export({ type: 'spki', format: 'der' }));
  const kid = await keyId(halves);
  const signer = sm2Signer(key, kid);
  const publicKey = { ...halves, identity: await identityOf(signer, halves) };
  return { signer, publicKey };
}

const sm2Signer = (key: KeyObject, kid: string): Signer => ({
  kid,
  algorithm: sm2Algorithm,
  async sign(bytes) {
    const head = base64url.encode(JSON.stringify({ alg: sm2Algorithm, kid }));
    const payload = base64url.encode(bytes);
    const signature = flatSignature(sign('sm3', Buffer.from(`${head}.${payload}`), key));
    return { protected: head, payload, signature: base64url.encode(signature) };
  },
});

/**
 * Under which identity this OpenSSL signs: Node cannot set it, and versions differ. Tried out once, with the verification that
 * everybody else uses; so a build that signs otherwise does not start.
 */
async function identityOf(signer: Signer, key: JWK): Promise<string> {
  const probe = await signer.sign(new TextEncoder().encode('minyi'));
  for (const identity of [usualIdentity, '']) {
    const published = { ...key, identity, kid: signer.kid, alg: signer.algorithm };
    if (await isSignedBy(probe, published)) return identity;
  }
  throw new Error('this version of Node.js does not sign with SM2 by GB/T 32918.2');
}
