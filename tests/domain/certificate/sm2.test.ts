import { createPrivateKey, createPublicKey, generateKeyPairSync, sign } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSm2Signature, usualIdentity } from '~/domain/certificate/sm2';
import { flatSignature, sm2PublicKey } from '~/domain/certificate/sm2-key';

const bytes = (hex: string) => Uint8Array.from(Buffer.from(hex, 'hex'));
const text = (words: string) => new TextEncoder().encode(words);

// GB/T 32918.5-2017, annex A.2.
const key = {
  x: bytes('09f9df311e5421a150dd7d161e4bc5c672179fad1833fc076bb08ff356f35020'),
  y: bytes('ccea490ce26775a52dc6ea718cc1aa600aed05fbf35e084a6632f6072da9ad13'),
  identity: usualIdentity,
};
const signature = bytes(
  'f5a03b0648d2c4630eeac513e1bb81a15944da3827d5b74143ac7eaceee720b3b1b6aa29df212fd8763182bc0d421ca1bb9038fd1f7f42d4840b69c485bbc1aa',
);

describe('an SM2 signature', () => {
  it('of the standard is verified', () => {
    expect(isSm2Signature(signature, text('message digest'), key)).toBe(true);
  });

  it('is not verified under another identity, for another message, key or signature', () => {
    expect(isSm2Signature(signature, text('message digest'), { ...key, identity: '' })).toBe(false);
    expect(isSm2Signature(signature, text('message digesT'), key)).toBe(false);
    expect(isSm2Signature(signature, text('message digest'), { ...key, x: key.y, y: key.x })).toBe(false);
    for (const at of [0, 31, 32, 63]) {
      const flipped = Uint8Array.from(signature);
      flipped[at]! ^= 1;
      expect(isSm2Signature(flipped, text('message digest'), key)).toBe(false);
    }
    for (const wrong of [new Uint8Array(64), new Uint8Array(64).fill(255), signature.subarray(1)])
      expect(isSm2Signature(wrong, text('message digest'), key)).toBe(false);
  });

  it('of another implementation is verified, for any message', () => {
    // Imported, or OpenSSL takes the curve for one of ECDSA and signs with that.
    const pair = generateKeyPairSync('ec', { namedCurve: 'SM2' });
    const privateKey = createPrivateKey(pair.privateKey.export({ type: 'pkcs8', format: 'pem' }));
    const { x, y } = sm2PublicKey(createPublicKey(privateKey).export({ type: 'spki', format: 'der' }));
    const named = { x: Buffer.from(x!, 'base64url'), y: Buffer.from(y!, 'base64url') };
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 100 }), (message) => {
        const made = flatSignature(sign('sm3', message, privateKey));
        const fits = ['', usualIdentity].filter((identity) => isSm2Signature(made, message, { ...named, identity }));
        expect(fits).toHaveLength(1);
      }),
      { numRuns: 30 },
    );
    const ecdsa = flatSignature(sign('sm3', text('a'), pair.privateKey));
    expect(isSm2Signature(ecdsa, text('a'), { ...named, identity: '' })).toBe(false);
  });
});
