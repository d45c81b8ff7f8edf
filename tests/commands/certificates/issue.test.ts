import { certificates, signingKeys } from 'db/schema/certificates';
import { events } from 'db/schema/record';
import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { issueCertificate } from '~/commands/certificates/issue.server';
import { installationSigner, rotateKey } from '~/commands/certificates/signing-key.server';
import { terminateDocket } from '~/commands/dockets/terminate.server';
import { verifyCertificate } from '~/domain/certificate/verify';
import { roles } from '~/domain/vocabulary';
import { certificateByNumber } from '~/queries/certificates.server';
import { docketTimeline } from '~/queries/docket-timeline.server';
import { publishedKeys } from '~/queries/published-keys.server';
import { certified, certifiedDocket, publicAddress, signerOf } from '../../situations/certificates';
import { type County, county, given, refusalCodes } from '../../situations/county';
import { openedDocket } from '../../situations/dockets';
import {
  answeredComments,
  days,
  docketReadyForReview,
  publishedFeedback,
  publishedRound,
  sentComment,
} from '../../situations/submissions';

const verdictOf = async ({ db }: County, bytes: Uint8Array) => verifyCertificate(bytes, await publishedKeys(db.read));

describe('issuing a certificate', () => {
  it('states what the public was shown, what came in and what was answered, signed', async () => {
    const here = await county();
    const { number, round, certificate } = await certifiedDocket(here);
    const verdict = await verdictOf(here, certificate.bytes);
    expect(verdict.faults).toEqual([]);
    const statement = verdict.verified ? verdict.statement : undefined;
    expect(statement).toMatchObject({
      number: certificate.number,
      docket: { number, title: '汀禾县乡村渡口安全管理办法', leadUnit: '县交通运输局', issuingOrgan: '汀禾县人民政府' },
      issuedAt: '2026-04-10T02:00:00.000Z',
      page: `${publicAddress}/certificates/${certificate.number}`,
    });
    expect(statement!.rounds).toMatchObject([
      {
        number: round.number,
        closesAt: '2026-04-02T16:00:00.000Z',
        feedback: { receipts: 1, opinions: 1, late: 0, withdrawn: 0, results: { adopted: 1 } },
      },
    ]);
    expect(new Set(statement!.checks.map(({ state }) => state))).toEqual(new Set(['pass']));
    const hashes = Object.values(statement!.rounds[0]!.shown).filter((hash) => hash !== null);
    expect(hashes.every((hash) => /^[0-9a-f]{64}$/.test(hash))).toBe(true);
  });

  it('holds no name, contact or opinion', async () => {
    const here = await county();
    const { certificate } = await certifiedDocket(here);
    expect(Buffer.from(certificate.bytes).toString()).not.toContain('渡船早上');
  });

  it('is a step of the public timeline', async () => {
    const here = await county();
    const { docketId, certificate } = await certifiedDocket(here);
    const steps = await docketTimeline(here.db.read, docketId);
    expect(steps.at(-1)).toMatchObject({ type: 'certificate.issued', facts: { number: certificate.number } });
    const [event] = await here.db.read.select().from(events).where(eq(events.type, 'certificate.issued'));
    expect(JSON.parse(event!.data)).toMatchObject({ file: certificate.file });
  });

  it('is refused with everything that is missing', async () => {
    const here = await county();
    const docket = await openedDocket(here);
    expect(refusalCodes(await certified(here, docket))).toContain('gate.no_consultation');
    const round = await publishedRound(here, docket);
    await sentComment(here, round);
    const early = refusalCodes(await certified(here, docket, '2026-04-02 23:59'));
    expect(early).toEqual(
      expect.arrayContaining(['gate.not_closed', 'gate.comments_unanswered', 'gate.feedback_missing']),
    );
    await answeredComments(here, round);
    expect(refusalCodes(await certified(here, docket, days.feedback))).toEqual(['gate.feedback_missing']);
    await publishedFeedback(here, round);
    expect(refusalCodes(await certified(here, docket, days.feedback))).toEqual([]);
  });

  it('is refused for a docket that was ended, and for one that is not there', async () => {
    const here = await county();
    const docket = await docketReadyForReview(here);
    given(
      await terminateDocket(here.as('unitHead', days.submitted), { docketId: docket.docketId, reason: '不再制定' }),
    );
    expect(refusalCodes(await certified(here, docket))).toEqual(['gate.docket_terminated']);
    expect(refusalCodes(await certified(here, { docketId: 'none' }))).toEqual(['not_found']);
  });

  it('is for the units that draft the docket', async () => {
    const here = await county();
    const { docketId } = await docketReadyForReview(here);
    const issuer = { signer: await signerOf(here), address: publicAddress };
    for (const role of roles) {
      if (role === 'drafter' || role === 'unitHead') continue;
      const outcome = await issueCertificate(here.as(role, days.submitted), { docketId, issuer });
      expect({ role, codes: refusalCodes(outcome) }).toEqual({ role, codes: ['forbidden'] });
    }
    expect(await here.db.read.select().from(certificates)).toEqual([]);
  });

  it('certifies the same facts once, also when two officers ask at the same moment', async () => {
    const here = await county();
    const docket = await docketReadyForReview(here);
    await signerOf(here);
    const both = await Promise.all([certified(here, docket), certified(here, docket)]);
    expect(both.map(refusalCodes).sort()).toEqual([[], ['certificate_current']]);
    expect(refusalCodes(await certified(here, docket, '2026-05-01 09:00'))).toEqual(['certificate_current']);
    expect(await here.db.read.select().from(certificates)).toHaveLength(1);
  });

  it('is not stopped by a comment that arrives in the same second, and does not count it', async () => {
    const here = await county();
    const docket = await docketReadyForReview(here);
    const late = sentComment(here, docket.round, days.submitted);
    const [outcome] = await Promise.all([certified(here, docket), late]);
    const { file } = (await certificateByNumber(here.db.read, given(outcome).number))!;
    const verdict = await verdictOf(here, await here.files.get(file));
    expect(verdict).toMatchObject({ verified: true, statement: { rounds: [{ feedback: { opinions: 1 } }] } });
  });

  it('follows a further round with a further certificate, and the first still stands', async () => {
    const here = await county();
    const docket = await certifiedDocket(here);
    const round = await publishedRound(here, docket, {
      opensOn: '2026-05-06',
      closesOn: '2026-06-05',
      at: '2026-05-06 09:00',
    });
    expect(refusalCodes(await certified(here, docket, '2026-05-07 09:00'))).toContain('gate.not_closed');
    await publishedFeedback(here, round, '2026-06-08 09:00');
    const { number } = given(await certified(here, docket, '2026-06-09 09:00'));
    const { file } = (await certificateByNumber(here.db.read, number))!;
    const second = await verdictOf(here, await here.files.get(file));
    expect(second.verified && second.statement.rounds.map(({ round }) => round)).toEqual([1, 2]);
    expect((await verdictOf(here, docket.certificate.bytes)).verified).toBe(true);
  });
});

describe('the key that signs', () => {
  it('is made once, also when several processes start at the same moment, and is kept sealed', async () => {
    const here = await county();
    const signers = await Promise.all([signerOf(here), signerOf(here), signerOf(here)]);
    expect(new Set(signers.map(({ kid }) => kid)).size).toBe(1);
    expect(await here.db.read.select().from(signingKeys)).toHaveLength(1);
    const [published] = await publishedKeys(here.db.read);
    expect(published).toMatchObject({ kid: signers[0]!.kid, kty: 'OKP', crv: 'Ed25519', alg: 'EdDSA' });
    expect(published).not.toHaveProperty('d');
  });

  it('is changed by rotation: the old certificate still verifies, the old private half is gone', async () => {
    const here = await county();
    const { certificate } = await certifiedDocket(here);
    const before = await signerOf(here);
    const kid = await rotateKey(here.db, here.as('administrator', '2026-04-20 09:00').now);
    expect((await signerOf(here)).kid).toBe(kid);
    expect((await verdictOf(here, certificate.bytes)).verified).toBe(true);
    const rows = await here.db.read.select().from(signingKeys);
    expect(rows.find((row) => row.kid === before.kid)).toMatchObject({ privateKey: null });
    // Whoever kept a copy of the old private half cannot make certificates of today with it.
    const docket = await docketReadyForReview(here);
    const issuer = { signer: before, address: publicAddress };
    const outcome = await issueCertificate(here.as('unitHead', '2026-04-21 09:00'), { ...docket, issuer });
    expect(refusalCodes(outcome)).toEqual(['record_changed_meanwhile']);
  });

  it('may come from outside: only its public half is in the database, and a retired one never signs again', async () => {
    const here = await county();
    const first = await installationSigner(here.db, jwk('a'), here.system.now);
    const second = await installationSigner(here.db, jwk('b'), here.system.now);
    expect(first.kid).not.toBe(second.kid);
    expect((await here.db.read.select().from(signingKeys)).map(({ privateKey }) => privateKey)).toEqual([null, null]);
    await expect(installationSigner(here.db, jwk('a'), here.system.now)).rejects.toThrow('was retired');
    await expect(installationSigner(here.db, 'no key at all', here.system.now)).rejects.toThrow();
  });
});

/** A private Ed25519 key whose secret is the same letter 32 times. */
const jwk = (letter: 'a' | 'b') =>
  JSON.stringify({
    kty: 'OKP',
    crv: 'Ed25519',
    d: Buffer.alloc(32, letter).toString('base64url'),
    x: { a: 'rwaj4ykXFOTzVsGcmxXNGVHsbmZiqne-B1R_KJODNB0', b: 'LfBBJfABWvtHzoU674dyCU_5SYwUyxueEpc8KSfaD6Y' }[letter],
  });
