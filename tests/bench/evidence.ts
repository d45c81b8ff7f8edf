import { createWriteStream, statSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';

import { folderStore } from 'db/file-store';
import { openDatabase } from 'db/open-database';
import { setDataKeys } from 'db/sealed-text';
import type { Act } from '~/commands/act.server';
import { issueCertificate } from '~/commands/certificates/issue.server';
import { installationSigner } from '~/commands/certificates/signing-key.server';
import { verifyCertificate } from '~/domain/certificate/verify';
import { evidenceBundle } from '~/http/bundle/bundle.server';
import { certificateByNumber } from '~/queries/certificates.server';
import { docketFacts } from '~/queries/docket-facts.server';
import { gateState } from '~/queries/gate-state.server';
import { publishedKeys } from '~/queries/published-keys.server';
import { verifyBundle } from '~/server/bundle/verify-bundle';
import { signedIn } from '../situations/sessions';
import type { Installation } from './installation';
import { largeDocket } from './large-docket';
import { middle } from './rounds';
import { must, staffOf } from './staff';

const opinions = 1000;
const events = 10_000;

/** What the proofs of a large matter cost: the gate, the certificate, the bundle, and the pages that overlook it. A line each. */
export async function evidence(here: Installation): Promise<string[]> {
  setDataKeys(here.dataKeys.split(','));
  const db = await openDatabase(here.url);
  try {
    const files = folderStore(join(here.folder, 'files'));
    const system: Act = { db, files, now: new Date(), actor: { kind: 'system' } };
    const { docket, head } = await largeDocket(system, opinions, events);
    const signer = await installationSigner(db, '', system.now);
    const gate = await times(9, () => gateState(db.read, { id: docket.id }, system.now));
    const issuer = { signer, address: 'https://minyi.example' };
    const [issuing, number] = await timed(async () =>
      must(await issueCertificate(head, { docketId: docket.id, issuer })),
    );
    const bytes = await files.get((await certificateByNumber(db.read, number.number))!.file);
    const keys = await publishedKeys(db.read);
    const checking = await times(9, () => verifyCertificate(bytes, keys));
    const bundle = await bundled(system, signer, docket.number, join(here.folder, 'bundle.zip'));
    const [verifying, verdict] = await timed(() => verifyBundle(join(here.folder, 'bundle.zip'), keys));
    if (!verdict.verified) throw new Error(`the bundle does not verify: ${JSON.stringify(verdict.faults)}`);
    const auditor = await signedIn({ db }, await staffOf(db, 'shenji'), system.now);
    const page = (path: string) => times(5, () => fetched(here.server.port, path, auditor));
    return [
      `a matter with ${opinions} opinions more, and ${events} events more`,
      `the gate: ${gate.toFixed(0)} ms`,
      `the certificate issued in ${issuing.toFixed(0)} ms, verified in ${checking.toFixed(1)} ms`,
      bundle,
      `verified offline in ${(verifying / 1000).toFixed(2)} s: ${verdict.events} events, ${verdict.entries} files`,
      `its audit page: ${(await page(`/desk/audit/${docket.number}`)).toFixed(0)} ms`,
      `the list of audits: ${(await page('/desk/audit')).toFixed(0)} ms`,
      `the board: ${(await page('/desk/figures')).toFixed(0)} ms`,
    ];
  } finally {
    await db.close();
  }
}

/** Writes a bundle, and what it cost at its height beyond what the process held before. */
async function bundled(system: Act, signer: Parameters<typeof evidenceBundle>[1], number: string, to: string) {
  const docket = (await docketFacts(system.db.read, { number }))!;
  globalThis.gc?.();
  const before = process.memoryUsage().rss;
  let highest = before;
  const watch = setInterval(() => (highest = Math.max(highest, process.memoryUsage().rss)), 10);
  const [spent] = await timed(async () =>
    pipeline(await evidenceBundle(system, signer, docket, 'full'), createWriteStream(to)),
  );
  clearInterval(watch);
  const megabytes = (bytes: number) => (bytes / 1e6).toFixed(1);
  return `the bundle: ${(spent / 1000).toFixed(2)} s, ${megabytes(statSync(to).size)} MB, ${megabytes(highest - before)} MB of memory at its height`;
}

async function fetched(port: number, path: string, cookie: string) {
  const answer = await fetch(`http://localhost:${port}${path}`, { headers: { cookie }, redirect: 'manual' });
  if (answer.status !== 200) throw new Error(`${path}: ${answer.status}`);
  await answer.arrayBuffer();
}

async function timed<V>(work: () => Promise<V>): Promise<[number, V]> {
  const begun = performance.now();
  const value = await work();
  return [performance.now() - begun, value];
}

/** The median of some runs in milliseconds, after one that does not count. */
async function times(runs: number, work: () => Promise<unknown>): Promise<number> {
  await work();
  const spent: number[] = [];
  for (let run = 0; run < runs; run++) spent.push((await timed(work))[0]);
  return middle(spent) ?? 0;
}
