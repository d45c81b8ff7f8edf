import { base64url, calculateJwkThumbprint, FlattenedSign, flattenedVerify, importJWK, type JWK } from 'jose';
import { isSm2Signature, usualIdentity } from './sm2';
import { sm2Algorithm } from './sm2-key';

/** A JSON Web Signature in its flattened form (RFC 7515, 7.2.2): three texts in base64url. */
export type Signature = { protected: string; payload: string; signature: string };

/**
 * Whoever signs for the county. What is signed and how it is written down do not depend on it: another signer has another
 * `algorithm`, and its counterpart in `algorithms`.
 */
export type Signer = { kid: string; algorithm: string; sign(payload: Uint8Array): Promise<Signature> };

/**
 * A key of the published set: the public half of a key, with the times (ISO, UTC) between which it signed; `identity` is what the
 * holder of an SM2 key signs under.
 */
export type PublishedKey = JWK & {
  kid: string;
  alg: string;
  validFrom?: string;
  retiredAt?: string;
  identity?: string;
};

type Verify = (signature: Signature, key: PublishedKey) => Promise<boolean>;

/** How a signature of each algorithm is checked: the one place to add another. */
const algorithms: Record<string, Verify> = {
  EdDSA: async (signature, { validFrom: _, retiredAt: __, ...key }) =>
    flattenedVerify(signature, await importJWK(key, 'EdDSA'), { algorithms: ['EdDSA'] }).then(
      () => true,
      () => false,
    ),
  [sm2Algorithm]: async ({ protected: head, payload, signature }, { x = '', y = '', identity = usualIdentity }) =>
    isSm2Signature(base64url.decode(signature), new TextEncoder().encode(`${head}.${payload}`), {
      x: base64url.decode(x),
      y: base64url.decode(y),
      identity,
    }),
};

/** Whether a signature is that of the key. `undefined`: nobody here knows the algorithm. */
export async function isSignedBy(signature: Signature, key: PublishedKey): Promise<boolean | undefined> {
  return algorithms[key.alg]?.(signature, key).catch(() => false);
}

/** Signs with Ed25519 (`EdDSA`, RFC 8037). `privateKey` is a JWK with its `d`. */
export async function ed25519Signer(privateKey: JWK): Promise<Signer> {
  const kid = await keyId(privateKey);
  const key = await importJWK(privateKey, 'EdDSA');
  return {
    kid,
    algorithm: 'EdDSA',
    async sign(payload) {
      const signed = await new FlattenedSign(payload).setProtectedHeader({ alg: 'EdDSA', kid }).sign(key);
      return { protected: signed.protected!, payload: signed.payload, signature: signed.signature };
    },
  };
}

/** A key's name and fingerprint at once: its SHA-256 thumbprint (RFC 7638) in base64url. */
export const keyId = (key: JWK): Promise<string> => calculateJwkThumbprint(key, 'sha256');

/** Bytes behind a base64url text; `undefined` when it is not written exactly as its bytes are. */
export function exactBytes(text: string): Uint8Array | undefined {
  try {
    const bytes = base64url.decode(text);
    return base64url.encode(bytes) === text ? bytes : undefined;
  } catch {
    return undefined;
  }
}
