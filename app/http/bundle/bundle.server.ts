import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import { canonicalJson, sha256 } from 'db/record';
import { bundleForm, type Manifest, manifestPath, signaturePath, type Variant } from '~/domain/bundle/manifest';
import type { Signer } from '~/domain/certificate/signer';
import type { DocketFacts } from '~/queries/docket-facts.server';
import { type ZipEntry, zipStream } from '~/text/zip-out.server';
import { version as release } from '../../../package.json';
import { bundleEntries, type From } from './entries.server';

/**
 * The evidence of a docket as one ZIP file: what the public was shown, what came in, what was answered, the record, the
 * certificates, and at its end a signed list of the hashes of all of it. It is made while it is sent and never held in
 * memory. The same record under the same release and key gives the same bytes.
 */
export async function evidenceBundle(
  from: From,
  signer: Signer,
  docket: DocketFacts,
  variant: Variant,
): Promise<Readable> {
  const listed: Manifest['entries'] = [];
  const entries = (await bundleEntries(from, docket, variant)).map((entry) => hashed(entry, listed));
  const manifest = () =>
    `${JSON.stringify({ form: bundleForm, release, variant, docket: docket.number, entries: listed }, null, 2)}\n`;
  return zipStream([
    ...entries,
    made(manifestPath, async () => manifest()),
    made(signaturePath, () => sealOf(manifest(), docket.number, signer)),
  ]);
}

/** The entry, which writes its size and hash into the list when it has passed. */
function hashed({ path, open }: ZipEntry, listed: Manifest['entries']): ZipEntry {
  return {
    path,
    async *open() {
      const hash = createHash('sha256');
      let size = 0;
      for await (const chunk of open()) {
        hash.update(chunk);
        size += Buffer.byteLength(chunk);
        yield chunk;
      }
      listed.push({ path, size, sha256: hash.digest('hex') });
    },
  };
}

const made = (path: string, make: () => Promise<string>): ZipEntry => ({
  path,
  async *open() {
    yield await make();
  },
});

async function sealOf(manifest: string, docket: string, signer: Signer): Promise<string> {
  const seal = canonicalJson({ form: bundleForm, docket, manifest: sha256(manifest) });
  return `${JSON.stringify(await signer.sign(new TextEncoder().encode(seal)), null, 2)}\n`;
}
