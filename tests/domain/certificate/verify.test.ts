import fc from 'fast-check';
import { exportJWK, generateKeyPair } from 'jose';
import { beforeAll, describe, expect, it } from 'vitest';
import { signedCertificate } from '~/domain/certificate/certificate-file';
import { ed25519Signer, keyId, type PublishedKey, type Signer } from '~/domain/certificate/signer';
import { certificateForm, type Statement } from '~/domain/certificate/statement';
import { verifyCertificate } from '~/domain/certificate/verify';

const hash = 'a'.repeat(64);
const statementOf = (key: string, issuedAt = '2026-04-10T02:00:00.000Z'): Statement => ({
  form: certificateForm,
  number: '1234-5678',
  county: '汀禾县',
  docket: {
    number: 'ABCD-EFGH',
    title: '汀禾县乡村渡口安全管理办法',
    leadUnit: '县交通运输局',
    coDraftingUnits: [],
    issuingOrgan: '汀禾县人民政府',
    profileVersion: 1,
  },
  rounds: [
    {
      number: '2345-6789',
      round: 1,
      publishedAt: '2026-03-03T01:00:00.000Z',
      opensAt: '2026-03-02T16:00:00.000Z',
      closesAt: '2026-04-02T16:00:00.000Z',
      period: { verdict: 'long_enough', counted: 30, unit: 'day', minimum: [] },
      shown: { notice: hash, draft: hash, source: null, notes: hash, basis: hash },
      feedback: {
        publishedAt: '2026-04-08T02:00:00.000Z',
        countedThrough: '2026-04-08T02:00:00.000Z',
        receipts: 12,
        opinions: 17,
        late: 1,
        withdrawn: 0,
        results: { adopted: 9, rejected: 8 },
        report: hash,
      },
    },
  ],
  checks: [{ check: 'consultation_closed', state: 'pass', faults: [], warnings: [], evidence: [], sources: [] }],
  record: { position: 7, hash },
  issuedAt,
  key,
  page: 'https://minyi.example.gov.cn/certificates/1234-5678',
  keys: 'https://minyi.example.gov.cn/.well-known/minyi-keys.json',
});

async function newKey(times: Pick<PublishedKey, 'validFrom' | 'retiredAt'> = {}) {
  const { privateKey, publicKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
  const signer = await ed25519Signer(await exportJWK(privateKey));
  const jwk = await exportJWK(publicKey);
  const published: PublishedKey = { ...jwk, kid: await keyId(jwk), alg: 'EdDSA', ...times };
  return { signer, published };
}

let signer: Signer;
let keys: PublishedKey[];
let bytes: Uint8Array;
beforeAll(async () => {
  const key = await newKey();
  signer = key.signer;
  keys = [key.published];
  bytes = await signedCertificate(statementOf(signer.kid), signer);
});

const codes = async (file: Uint8Array | string, by = keys) => {
  const { faults } = await verifyCertificate(typeof file === 'string' ? Buffer.from(file) : file, by);
  return faults.map(({ code, facts }) => [code.replace('certificate.', ''), ...Object.values(facts ?? {})].join(' '));
};
const text = () => Buffer.from(bytes).toString();

describe('a certificate', () => {
  it('is verified with the published key alone, and says what it says', async () => {
    const verdict = await verifyCertificate(bytes, keys);
    expect(verdict).toEqual({ verified: true, statement: statementOf(signer.kid), faults: [] });
  });

  it('is the same bytes for the same statement and key', async () => {
    expect(await signedCertificate(statementOf(signer.kid), signer)).toEqual(bytes);
  });

  it('is not verified any more when any one byte is another', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), async (at, by) => {
        const flipped = Uint8Array.from(bytes);
        flipped[at]! ^= by;
        const verdict = await verifyCertificate(flipped, keys);
        return !verdict.verified && verdict.faults.length > 0;
      }),
      { numRuns: 600 },
    );
  });

  it('is not verified when bytes are missing, doubled or added anywhere', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat(bytes.length),
        fc.nat(40),
        fc.constantFrom('cut', 'again', ' ', '\n'),
        async (at, length, how) => {
          const [head, tail] = [bytes.subarray(0, at), bytes.subarray(at)];
          const piece = how === 'again' ? tail.subarray(0, length + 1) : Buffer.from(how);
          const changed = how === 'cut' ? bytes.subarray(0, at) : Buffer.concat([head, piece, tail]);
          if (Buffer.compare(changed, bytes) === 0) return true;
          return !(await verifyCertificate(changed, keys)).verified;
        },
      ),
      { numRuns: 400 },
    );
  });
});

describe('what does not fit is named', () => {
  it('a claim changed in the readable half, by its place', async () => {
    expect(await codes(text().replace('"opinions": 17', '"opinions": 71'))).toEqual([
      'claim_differs rounds.0.feedback.opinions',
    ]);
    expect(await codes(text().replaceAll('渡口', '渡囗'))).toEqual(['claim_differs docket.title']);
  });

  it('a claim changed in the signed half too: the signature, and the claim where only one half was changed', async () => {
    const file = JSON.parse(text()) as { payload: string };
    const payload = Buffer.from(file.payload, 'base64url').toString().replace('"late":1', '"late":0');
    const forged = text().replace(file.payload, Buffer.from(payload).toString('base64url'));
    expect(await codes(forged)).toEqual([`signature_wrong ${signer.kid}`, 'claim_differs rounds.0.feedback.late']);
    expect(await codes(forged.replace('"late": 1', '"late": 0'))).toEqual([`signature_wrong ${signer.kid}`]);
  });

  it('another way of writing the same', async () => {
    expect(await codes(JSON.stringify(JSON.parse(text())))).toEqual(['written_differently']);
    expect(await codes(text().replaceAll('\n', '\r\n'))).toEqual(['written_differently']);
    expect(await codes(`\uFEFF${text()}`)).toEqual(['not_json']);
  });

  it('a cut file, an empty one, and what is none at all', async () => {
    expect(await codes(text().slice(0, -20))).toEqual(['cut_off']);
    expect(await codes('')).toEqual(['not_text']);
    expect(await codes(Buffer.from([0xff, 0xfe]))).toEqual(['not_text']);
    expect(await codes('{"certificate": }')).toEqual(['not_json']);
    expect(await codes('{"good": true}')).toEqual(['not_a_certificate']);
    expect(await codes('null')).toEqual(['not_a_certificate']);
  });

  it('a nest of brackets that no certificate has', async () => {
    const deep = `{"certificate":${'['.repeat(200_000)}${']'.repeat(200_000)},"protected":"","payload":"","signature":""}`;
    expect(await codes(deep)).toEqual(['header_damaged']);
  });
});

describe('keys', () => {
  it('a forged certificate under a key that nobody published is refused', async () => {
    const { signer: forger } = await newKey();
    const forged = await signedCertificate(statementOf(forger.kid), forger);
    expect(await codes(forged)).toEqual([`key_unknown ${forger.kid}`]);
  });

  it('a forger who writes the county’s key beside his signature is refused', async () => {
    const { signer: forger } = await newKey();
    const forged = JSON.parse(Buffer.from(await signedCertificate(statementOf(signer.kid), forger)).toString());
    const real = JSON.parse(text()) as { protected: string };
    expect(await codes(`${JSON.stringify({ ...forged, protected: real.protected }, null, 2)}\n`)).toEqual([
      `signature_wrong ${signer.kid}`,
    ]);
  });

  it('a signature without a key ("none"), or with another algorithm, is refused', async () => {
    const unsigned = (header: object) => {
      const file = { ...JSON.parse(text()), protected: Buffer.from(JSON.stringify(header)).toString('base64url') };
      return codes(`${JSON.stringify(file, null, 2)}\n`);
    };
    expect(await unsigned({ alg: 'none', kid: signer.kid })).toEqual(['algorithm_differs none']);
    expect(await unsigned({ alg: 'HS256', kid: signer.kid })).toEqual(['algorithm_differs HS256']);
    expect(await unsigned({ alg: 'none' })).toEqual(['header_damaged']);
  });

  it('a wrong set of keys does not verify, an empty one neither', async () => {
    expect(await codes(bytes, [(await newKey()).published])).toEqual([`key_unknown ${signer.kid}`]);
    expect(await codes(bytes, [])).toEqual([`key_unknown ${signer.kid}`]);
    const other = await newKey();
    expect(await codes(bytes, [{ ...other.published, kid: signer.kid }])).toEqual([`signature_wrong ${signer.kid}`]);
    expect(await codes(bytes, [{ ...keys[0]!, alg: 'SM2' }])).toEqual(['algorithm_differs EdDSA']);
  });

  it('what an algorithm signed that this program does not know is said so', async () => {
    const sm2: Signer = {
      kid: 'county-sm2',
      algorithm: 'SM2',
      sign: async (payload) => ({
        protected: Buffer.from('{"alg":"SM2","kid":"county-sm2"}').toString('base64url'),
        payload: Buffer.from(payload).toString('base64url'),
        signature: 'AAAA',
      }),
    };
    const file = await signedCertificate(statementOf('county-sm2'), sm2);
    expect(await codes(file, [{ kty: 'EC', kid: 'county-sm2', alg: 'SM2' }])).toEqual(['algorithm_unknown SM2']);
  });

  it('a retired key verifies what it signed in its time, to the millisecond, and nothing later or earlier', async () => {
    const times = { validFrom: '2026-01-01T00:00:00.000Z', retiredAt: '2026-06-01T00:00:00.000Z' };
    const { signer: old, published } = await newKey(times);
    const at = async (issuedAt: string) =>
      codes(await signedCertificate(statementOf(old.kid, issuedAt), old), [published]);
    expect(await at('2026-01-01T00:00:00.000Z')).toEqual([]);
    expect(await at('2026-06-01T00:00:00.000Z')).toEqual([]);
    expect(await at('2026-06-01T00:00:00.001Z')).toEqual([`key_out_of_time ${old.kid}`]);
    expect(await at('2025-12-31T23:59:59.999Z')).toEqual([`key_out_of_time ${old.kid}`]);
  });

  it('a certificate that names another key than the one that signed is refused', async () => {
    expect(await codes(await signedCertificate(statementOf('somebody'), signer))).toEqual([
      `key_differs ${signer.kid}`,
    ]);
  });
});
