import { createHash } from 'node:crypto';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { crc32 } from 'node:zlib';
import { linkHash } from 'db/record';
import {
  type ChainedEvent,
  chainedEventSchema,
  eventsPath,
  keysPath,
  manifestPath,
  signaturePath,
} from '~/domain/bundle/manifest';
import {
  type FoundEntry,
  faultsOfCertified,
  faultsOfEntries,
  faultsOfEvent,
  faultsOfSeal,
  readManifest,
} from '~/domain/bundle/verify-bundle';
import { jsonOf } from '~/domain/certificate/certificate-file';
import type { PublishedKey } from '~/domain/certificate/signer';
import { verifyCertificate } from '~/domain/certificate/verify';
import type { Reason } from '~/domain/reason';
import { type Framed, otherwiseFramed } from '~/text/zip-frame.server';
import { walkZip } from '~/text/zip-in.server';

type Walked = {
  found: FoundEntry[];
  framed: Framed[];
  /** The texts of the entries that are looked into as a whole. */
  texts: Map<string, Buffer>;
  events: number;
  certificatesOnRecord: Map<string, string>;
  faults: Reason[];
};

const lookedInto = (path: string) =>
  [manifestPath, signaturePath, keysPath].includes(path) || path.startsWith('certificates/');
const largestText = 16 * 1024 * 1024;

export type BundleVerdict = {
  verified: boolean;
  entries: number;
  events: number;
  keysFromBundle: boolean;
  faults: Reason[];
};

/**
 * Checks an evidence bundle without a server: the signature over its list, every entry against the list, every link of the
 * record, every certificate, and that what was certified is what is in it. Without `keys` those in the bundle are used; the
 * reader has then to compare their fingerprint with the published one.
 */
export async function verifyBundle(source: string | Buffer, keys?: readonly PublishedKey[]): Promise<BundleVerdict> {
  const walked: Walked = {
    found: [],
    framed: [],
    texts: new Map(),
    events: 0,
    certificatesOnRecord: new Map(),
    faults: [],
  };
  const isZip = await walkZip(source, (path, chunks, compressedSize) =>
    look(walked, { path, compressedSize }, chunks),
  ).then(
    () => true,
    () => false,
  );
  const { found, texts, events } = walked;
  const own = keys ?? (jsonOf(texts.get(keysPath)?.toString()) as { keys?: PublishedKey[] } | undefined)?.keys ?? [];
  const faults = isZip
    ? [...(await faultsOf(walked, own)), ...walked.faults, ...(await faultsOfFrame(source, walked.framed))]
    : [{ code: 'bundle.not_a_zip' }];
  return { verified: faults.length === 0, entries: found.length, events, keysFromBundle: !keys, faults };
}

async function faultsOfFrame(source: string | Buffer, framed: Framed[]): Promise<Reason[]> {
  const places = await otherwiseFramed(source, framed);
  return places.map((path) =>
    path ? { code: 'bundle.frame_changed', facts: { path } } : { code: 'bundle.end_changed' },
  );
}

async function faultsOf(
  { found, texts, certificatesOnRecord }: Walked,
  keys: readonly PublishedKey[],
): Promise<Reason[]> {
  const listed = found.find(({ path }) => path === manifestPath);
  const manifest = readManifest(texts.get(manifestPath)?.toString());
  if (!listed || !manifest) return [{ code: 'bundle.manifest_missing' }];
  const faults = [
    ...(await faultsOfSeal(listed, texts.get(signaturePath)?.toString(), keys)),
    ...faultsOfEntries(manifest, found),
  ];
  for (const [path, bytes] of texts) {
    if (!path.startsWith('certificates/')) continue;
    const verdict = await verifyCertificate(bytes, keys);
    if (!verdict.verified) {
      faults.push({ code: 'bundle.certificate_wrong', facts: { path } }, ...verdict.faults);
      continue;
    }
    const { number } = verdict.statement;
    const hash = found.find((entry) => entry.path === path)?.sha256;
    if (certificatesOnRecord.get(number) !== hash)
      faults.push({ code: 'bundle.certificate_not_on_record', facts: { path } });
    faults.push(...faultsOfCertified(verdict.statement, found, manifest.docket));
  }
  return faults;
}

/** Hashes an entry while it passes; keeps the few that are short, and walks along the events. */
async function look(
  walked: Walked,
  { path, compressedSize }: Pick<Framed, 'path' | 'compressedSize'>,
  chunks: AsyncIterable<Buffer>,
): Promise<void> {
  const hash = createHash('sha256');
  const kept: Buffer[] = [];
  let size = 0;
  let checksum = 0;
  async function* passing() {
    for await (const chunk of chunks) {
      hash.update(chunk);
      checksum = crc32(chunk, checksum);
      size += chunk.length;
      if (lookedInto(path) && size <= largestText) kept.push(chunk);
      yield chunk;
    }
  }
  if (path === eventsPath) await followEvents(walked, passing());
  else for await (const _ of passing());
  walked.found.push({ path, size, sha256: hash.digest('hex') });
  walked.framed.push({ path, crc32: checksum, compressedSize, size });
  if (lookedInto(path)) walked.texts.set(path, Buffer.concat(kept));
}

async function followEvents(walked: Walked, chunks: AsyncIterable<Buffer>): Promise<void> {
  let before: ChainedEvent | undefined;
  for await (const line of createInterface({ input: Readable.from(chunks, { objectMode: false }) })) {
    walked.events += 1;
    const { data: event } = chainedEventSchema.safeParse(jsonOf(line));
    if (!event) {
      walked.faults.push({ code: 'bundle.event_unreadable', facts: { line: walked.events } });
      continue;
    }
    const { position: _, previousHash, hash: __, at, ...said } = event;
    walked.faults.push(...faultsOfEvent(event, linkHash(previousHash, { ...said, at: new Date(at) }), before));
    if (event.type === 'certificate.issued') {
      const { number, file } = jsonOf(event.data) as { number: string; file: string };
      walked.certificatesOnRecord.set(number, file);
    }
    before = event;
  }
}
