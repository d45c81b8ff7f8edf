import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { publishedKeys } from '~/queries/published-keys.server';
import { minyi } from '../faults/minyi';
import { certifiedDocket, certifiedWithSm2 } from '../situations/certificates';
import { county } from '../situations/county';

it.each(['Ed25519', 'SM2'])(
  'a certificate signed with %s is verified offline with the published keys alone',
  async (kind) => {
    const here = await county();
    const bytes = kind === 'SM2' ? await certifiedWithSm2(here) : (await certifiedDocket(here)).certificate.bytes;
    const folder = mkdtempSync(join(tmpdir(), 'minyi-verify-'));
    const [file, keys] = [join(folder, 'certificate.json'), join(folder, 'keys.json')];
    writeFileSync(file, bytes);
    writeFileSync(keys, JSON.stringify({ keys: await publishedKeys(here.db.read) }));
    const verified = () => minyi(['certificate', 'verify', file, '--key', keys], {});
    expect(await verified()).toMatchObject({ code: 0 });
    writeFileSync(file, Buffer.from(bytes).toString().replace('汀禾县', '汀河县'));
    expect(await verified()).toMatchObject({ code: 1 });
  },
);
