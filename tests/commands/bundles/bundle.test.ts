import { createHash } from 'node:crypto';
import { events } from 'db/schema/record';
import { eq } from 'drizzle-orm';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { handOutBundle } from '~/commands/bundles/hand-out.server';
import { rotateKey } from '~/commands/certificates/signing-key.server';
import { roles } from '~/domain/vocabulary';
import { publishedKeys } from '~/queries/published-keys.server';
import { verifyBundle } from '~/server/bundle/verify-bundle';
import { packed, takenBundle, unpacked } from '../../situations/bundles';
import { certifiedDocket } from '../../situations/certificates';
import { type County, county, refusalCodes } from '../../situations/county';
import { openedDocket } from '../../situations/dockets';
import { days, sentComment } from '../../situations/submissions';

let here: County;
let docket: Awaited<ReturnType<typeof certifiedDocket>>;
let bundle: Buffer;
let keys: Awaited<ReturnType<typeof publishedKeys>>;
beforeAll(async () => {
  here = await county();
  docket = await certifiedDocket(here);
  bundle = await takenBundle(here, docket);
  keys = await publishedKeys(here.db.read);
});

const sha256 = (bytes: Buffer | string) => createHash('sha256').update(bytes).digest('hex');
const codes = async (file: Buffer, by: typeof keys | undefined = keys) =>
  (await verifyBundle(file, by)).faults.map(({ code, facts }) => [code, ...Object.values(facts ?? {})].join(' '));

/** The bundle with one entry changed; `mend` also writes its new hash into the list, as a careful forger would. */
async function changed(path: string, change: (text: string) => string, { mend = false } = {}): Promise<Buffer> {
  const entries = await unpacked(bundle);
  const before = entries.get(path)!;
  const after = Buffer.from(change(before.toString()));
  expect(after).not.toEqual(before);
  entries.set(path, after);
  if (mend) {
    const list = entries.get('manifest.json')!.toString();
    const size = (bytes: Buffer) => `"size": ${bytes.length},\n      "sha256": "${sha256(bytes)}"`;
    entries.set('manifest.json', Buffer.from(list.replace(size(before), size(after))));
  }
  return packed(entries);
}

describe('an evidence bundle', () => {
  it('is verified without a server, with the published keys', async () => {
    const verdict = await verifyBundle(bundle, keys);
    expect(verdict).toMatchObject({ verified: true, faults: [], keysFromBundle: false });
    expect(verdict.events).toBeGreaterThan(8);
  });

  it('holds everything as it was shown and stored', async () => {
    const entries = await unpacked(bundle);
    const { round, certificate } = docket;
    expect([...entries.keys()]).toEqual([
      'README.txt',
      'VERIFYING.txt',
      'docket.json',
      'drafts/consultation-1/text.txt',
      'drafts/consultation-1/source',
      `notices/${round.number}/notice.json`,
      `notices/${round.number}/notes.md`,
      `notices/${round.number}/basis.json`,
      `opinions/${round.number}.ndjson`,
      `feedback/${round.number}.json`,
      `certificates/${certificate.number}.json`,
      'events.ndjson',
      'keys.json',
      'manifest.json',
      'manifest.signature.json',
    ]);
    expect(entries.get(`certificates/${certificate.number}.json`)).toEqual(Buffer.from(certificate.bytes));
    expect(entries.get(`opinions/${round.number}.ndjson`)!.toString()).toContain('渡船早上');
  });

  it('is the same bytes every time, whoever takes it and however often', async () => {
    expect(await takenBundle(here, docket, 'masked', 'legalReviewer')).toEqual(bundle);
    const inAnotherZone = process.env.TZ;
    process.env.TZ = 'America/New_York';
    expect(sha256(await takenBundle(here, docket))).toBe(sha256(bundle));
    if (inAnotherZone === undefined) delete process.env.TZ;
    else process.env.TZ = inAnotherZone;
  });

  it('takes no private half of a key with it', async () => {
    const { keys: inside } = JSON.parse((await unpacked(bundle)).get('keys.json')!.toString());
    expect(inside).toHaveLength(1);
    expect(inside[0]).not.toHaveProperty('d');
  });

  it('of a docket that has nothing yet is verified as well', async () => {
    const opened = await openedDocket(here, { title: '汀禾县渡口收费办法' });
    expect(await codes(await takenBundle(here, opened))).toEqual([]);
  });

  it('still verifies after the key was changed, with the set of both keys', async () => {
    const other = await county();
    const old = await certifiedDocket(other);
    const before = await takenBundle(other, old);
    await rotateKey(other.db, other.as('administrator', '2026-05-01 09:00').now);
    const both = await publishedKeys(other.db.read);
    expect(await codes(before, both)).toEqual([]);
    expect(await codes(await takenBundle(other, old), both)).toEqual([]);
  });
});

describe('what does not fit is named', () => {
  it('a changed opinion, feedback, notice or draft', async () => {
    const { number } = docket.round;
    for (const path of [`opinions/${number}.ndjson`, 'docket.json', 'README.txt'])
      expect(await codes(await changed(path, (text) => `${text} `))).toEqual([`bundle.entry_changed ${path}`]);
    const feedback = `feedback/${number}.json`;
    expect(
      await codes(await changed(feedback, (text) => text.replace('采纳', '采用').replace('办理', '处理'))),
    ).toEqual([`bundle.entry_changed ${feedback}`, `bundle.not_what_was_certified ${feedback}`]);
  });

  it('a change that was written into the list as well: the signature of the list, and what was certified', async () => {
    const notes = `notices/${docket.round.number}/notes.md`;
    const forged = await changed(notes, (text) => text.replace('多发', '少见'), { mend: true });
    expect(await codes(forged)).toEqual(['bundle.signature_wrong', `bundle.not_what_was_certified ${notes}`]);
  });

  it('a changed event, by its place in the chain', async () => {
    const forged = await changed('events.ndjson', (text) => text.replace('"opinions\\":1', '"opinions\\":2'));
    const [listed, event] = await codes(forged);
    expect([listed, event]).toEqual([
      'bundle.entry_changed events.ndjson',
      expect.stringMatching(/^bundle\.event_changed \d+$/),
    ]);
  });

  it('an event that was taken out, and one whose hash was made to fit', async () => {
    const without = await changed('events.ndjson', (text) => text.split('\n').slice(1).join('\n'), { mend: true });
    expect(await codes(without)).toEqual(['bundle.signature_wrong']);
    const swapped = await changed('events.ndjson', (text) => text.trim().split('\n').reverse().join('\n'));
    expect(await codes(swapped)).toContainEqual(expect.stringMatching('bundle.events_out_of_order'));
  });

  it('a file that is missing, doubled or too much', async () => {
    const entries = [...(await unpacked(bundle))];
    const without = entries.filter(([path]) => path !== 'docket.json');
    expect(await codes(await packed(without))).toEqual(['bundle.entry_missing docket.json']);
    expect(await codes(await packed([...entries, ['docket.json', '{}']]))).toEqual(['bundle.entry_twice docket.json']);
    expect(await codes(await packed([...entries, ['more.txt', '多']]))).toEqual(['bundle.entry_extra more.txt']);
    const unlisted = entries.filter(([path]) => path !== 'manifest.json');
    expect(await codes(await packed(unlisted))).toEqual(['bundle.manifest_missing']);
    const unsigned = entries.filter(([path]) => path !== 'manifest.signature.json');
    expect(await codes(await packed(unsigned))).toEqual(['bundle.signature_missing']);
  });

  it('a forged certificate, and one that was never issued', async () => {
    const path = `certificates/${docket.certificate.number}.json`;
    const forged = await changed(path, (text) => text.replace('"opinions": 1', '"opinions": 9'), { mend: true });
    expect(await codes(forged)).toEqual([
      'bundle.signature_wrong',
      `bundle.certificate_wrong ${path}`,
      'certificate.claim_differs rounds.0.feedback.opinions',
    ]);
  });

  it('keys of another county, and no keys at all', async () => {
    const other = await county();
    await certifiedDocket(other);
    const kid = keys[0]!.kid;
    expect(await codes(bundle, await publishedKeys(other.db.read))).toContain(`bundle.key_unknown ${kid}`);
    expect(await codes(bundle, [])).toContain(`certificate.key_unknown ${kid}`);
  });

  it('a cut file, and what is no ZIP', async () => {
    expect(await codes(bundle.subarray(0, bundle.length - 40))).toEqual(['bundle.not_a_zip']);
    expect(await codes(Buffer.from('no zip at all'))).toEqual(['bundle.not_a_zip']);
    expect(await codes(Buffer.alloc(0))).toEqual(['bundle.not_a_zip']);
  });

  it('no changed byte inside an entry passes', async () => {
    const entries = [...(await unpacked(bundle))];
    await fc.assert(
      fc.asyncProperty(
        fc.nat(entries.length - 1),
        fc.nat(),
        fc.integer({ min: 1, max: 255 }),
        async (which, at, by) => {
          const flipped = entries.map(([path, content], index): [string, Buffer] => {
            if (index !== which || content.length === 0) return [path, content];
            const copy = Buffer.from(content);
            copy[at % copy.length]! ^= by;
            return [path, copy];
          });
          return !(await verifyBundle(await packed(flipped), keys)).verified;
        },
      ),
      { numRuns: 60 },
    );
  });

  it('any other byte of the file, also where a ZIP program would not look', async () => {
    // What fills the last byte of a compressed entry holds nothing; the descriptor stands behind that byte.
    const isFilling = (at: number) => bundle.subarray(at + 1, at + 5).equals(Buffer.from('PK\u0007\u0008'));
    await fc.assert(
      fc.asyncProperty(fc.nat(bundle.length - 1), fc.integer({ min: 1, max: 255 }), async (at, by) => {
        const flipped = Buffer.from(bundle);
        flipped[at]! ^= by;
        const { verified, faults } = await verifyBundle(flipped, keys);
        return isFilling(at) || (!verified && faults.length > 0);
      }),
      { numRuns: 400 },
    );
    expect(await codes(Buffer.concat([bundle, Buffer.from(' ')]))).not.toEqual([]);
    expect(await codes(Buffer.concat([Buffer.from(' '), bundle]))).not.toEqual([]);
  });

  it('the frame of an entry and the list at the end, by their place', async () => {
    const changedAt = async (at: number) => {
      const changed = Buffer.from(bundle);
      changed[at]! ^= 1;
      return codes(changed);
    };
    expect(await changedAt(10)).toEqual(['bundle.frame_changed README.txt']);
    expect(await changedAt(bundle.indexOf('PK\u0001\u0002') + 38)).toEqual(['bundle.end_changed']);
  });
});

describe('who may take a bundle', () => {
  it('is on the sheet: with personal data masked who works on it, as written who reviews and audits', async () => {
    const may = { masked: [] as string[], full: [] as string[] };
    for (const variant of ['masked', 'full'] as const)
      for (const role of roles) {
        const act = here.as(role, days.submitted);
        const outcome = await handOutBundle(act, { docketId: docket.docketId, variant });
        if (outcome.ok) may[variant].push(role);
        else expect(refusalCodes(outcome)).toEqual(['forbidden']);
      }
    expect(may.full).toEqual(['legalReviewer', 'auditor']);
    expect(may.masked).toEqual([
      'drafter',
      'unitHead',
      'opennessOffice',
      'governmentOffice',
      'legalReviewer',
      'auditor',
    ]);
  });

  it('is written into the record, every time', async () => {
    const other = await county();
    const { docketId } = await openedDocket(other);
    await takenBundle(other, { docketId }, 'full');
    await takenBundle(other, { docketId });
    const taken = await other.db.read.select().from(events).where(eq(events.type, 'bundle.downloaded'));
    expect(taken.map(({ data }) => JSON.parse(data))).toEqual([{ variant: 'full' }, { variant: 'masked' }]);
  });

  it('the masked one holds no name and no contact, the full one all that was written', async () => {
    const other = await county();
    const { round, docketId } = await certifiedDocket(other);
    await sentComment(other, round, '2026-04-05 08:00', {
      body: '请打 13800001111 找我',
      authorName: '赵小渡',
      contact: '13800001111',
    });
    const path = `opinions/${round.number}.ndjson`;
    const masked = (await unpacked(await takenBundle(other, { docketId }))).get(path)!.toString();
    expect(masked).not.toMatch(/13800001111|赵小渡/);
    const full = (await unpacked(await takenBundle(other, { docketId }, 'full'))).get(path)!.toString();
    expect(full).toContain('赵小渡');
    expect(full).toContain('13800001111');
  });
});
