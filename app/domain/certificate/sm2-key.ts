import { base64url, type JWK } from 'jose';

/** How an SM2 signature with SM3 is called in keys and signatures here; JOSE has no registered name for it. */
export const sm2Algorithm = 'SM2withSM3';

// The curve's object identifier, 1.2.156.10197.1.301, as DER writes it.
const curve = [0x06, 0x08, 0x2a, 0x81, 0x1c, 0xcf, 0x55, 0x01, 0x82, 0x2d];

/** Whether DER names the SM2 curve: a key, private or public, of that kind. */
export const isSm2Key = (der: Uint8Array): boolean =>
  der.some((_, at) => curve.every((byte, offset) => der[at + offset] === byte));

/** The public key in a SubjectPublicKeyInfo, as a JWK with the curve `SM2`; throws when it is none. */
export function sm2PublicKey(spki: Uint8Array): JWK {
  const point = spki.subarray(-65);
  if (!isSm2Key(spki) || point.length !== 65 || point[0] !== 4) throw new Error('this is no public key of SM2');
  return {
    kty: 'EC',
    crv: 'SM2',
    x: base64url.encode(point.subarray(1, 33)),
    y: base64url.encode(point.subarray(33)),
  };
}

/** The bytes of a PEM's first block. */
export const derOf = (pem: string): Uint8Array =>
  Uint8Array.from(atob(pem.replace(/-----[^-]+-----/g, '').replace(/\s/g, '')), (sign) => sign.charCodeAt(0));

/** r and s, 32 bytes each, of a signature in DER: SEQUENCE of two INTEGERs. */
export function flatSignature(der: Uint8Array): Uint8Array {
  const flat = new Uint8Array(64);
  let at = 2;
  for (const end of [32, 64]) {
    const length = der[at + 1]!;
    const digits = der.subarray(at + 2, at + 2 + length).subarray(-32);
    flat.set(digits, end - digits.length);
    at += 2 + length;
  }
  return flat;
}
