import { signingKeys } from 'db/schema/certificates';
import { describe, expect, it } from 'vitest';
import { verifyCertificate } from '~/domain/certificate/verify';
import { publishedKeys } from '~/queries/published-keys.server';
import { certifiedDocket, certifiedWithSm2, sm2Key } from '../../situations/certificates';
import { county } from '../../situations/county';

describe('a county that signs with SM2', () => {
  it('is configured by the key alone; its certificates verify, and no byte of them can be another', async () => {
    const here = await county();
    const bytes = await certifiedWithSm2(here, sm2Key());
    const keys = await publishedKeys(here.db.read);
    expect(keys).toMatchObject([{ kty: 'EC', crv: 'SM2', alg: 'SM2withSM3' }]);
    expect(keys[0]).not.toHaveProperty('d');
    expect(await here.db.read.select().from(signingKeys)).toMatchObject([{ privateKey: null }]);
    expect(await verifyCertificate(bytes, keys)).toMatchObject({ verified: true, faults: [] });
    for (let at = 0; at < bytes.length; at += 211) {
      const flipped = Uint8Array.from(bytes);
      flipped[at]! ^= 1;
      const { verified, faults } = await verifyCertificate(flipped, keys);
      expect({ at, verified, named: faults.length > 0 }).toEqual({ at, verified: false, named: true });
    }
  });

  it('may change to it: certificates that were signed with Ed25519 before still verify', async () => {
    const here = await county();
    const { certificate } = await certifiedDocket(here);
    const after = await certifiedWithSm2(here, sm2Key());
    const keys = await publishedKeys(here.db.read);
    expect(keys.map(({ alg, retiredAt }) => [alg, retiredAt !== undefined])).toEqual([
      ['EdDSA', true],
      ['SM2withSM3', false],
    ]);
    for (const bytes of [certificate.bytes, after]) expect((await verifyCertificate(bytes, keys)).verified).toBe(true);
    const another = await verifyCertificate(after, [{ ...keys[1]!, x: keys[1]!.y!, y: keys[1]!.x! }]);
    expect(another.faults.map(({ code }) => code)).toEqual(['certificate.signature_wrong']);
  });
});
