import { sm2 } from 'sm-crypto-v2';

/** The identity that a signer without one of its own signs under (GM/T 0009-2012). */
export const usualIdentity = '1234567812345678';

/**
 * Whether `signature` (r and s, 32 bytes each) is that of the key over the message, by GB/T 32918.2-2016 with SM3. `x` and `y`
 * are the key's coordinates (32 bytes each), `identity` the text that its holder signs under.
 */
export function isSm2Signature(
  signature: Uint8Array,
  message: Uint8Array,
  { x, y, identity }: { x: Uint8Array; y: Uint8Array; identity: string },
): boolean {
  if (signature.length !== 64 || x.length !== 32 || y.length !== 32) return false;
  const key = `04${hex(x)}${hex(y)}`;
  try {
    return sm2.doVerifySignature(message, hex(signature), key, { hash: true, userId: identity });
  } catch {
    // A point that is not on the curve, or a number out of range.
    return false;
  }
}

const hex = (bytes: Uint8Array) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
