import { buffer } from 'node:stream/consumers';
import { handOutBundle } from '~/commands/bundles/hand-out.server';
import type { Variant } from '~/domain/bundle/manifest';
import type { Role } from '~/domain/vocabulary';
import { evidenceBundle } from '~/http/bundle/bundle.server';
import { docketFacts } from '~/queries/docket-facts.server';
import { walkZip } from '~/text/zip-in.server';
import { zipStream } from '~/text/zip-out.server';
import { signerOf } from './certificates';
import { type County, given } from './county';
import { days } from './submissions';

/** The evidence bundle of a docket, as somebody takes it at the desk. */
export async function takenBundle(
  county: County,
  { docketId }: { docketId: string },
  variant: Variant = 'masked',
  role: Role = 'auditor',
): Promise<Buffer> {
  given(await handOutBundle(county.as(role, days.submitted), { docketId, variant }));
  const docket = (await docketFacts(county.db.read, { id: docketId }))!;
  return buffer(await evidenceBundle(county, await signerOf(county), docket, variant));
}

/** Every entry of a bundle with its content, in its order. */
export async function unpacked(bundle: Buffer): Promise<Map<string, Buffer>> {
  const entries = new Map<string, Buffer>();
  await walkZip(bundle, async (path, chunks) => void entries.set(path, await buffer(chunks)));
  return entries;
}

/** A bundle with these entries: as somebody would pack it who changed something. */
export const packed = (entries: Iterable<[string, Buffer | string]>): Promise<Buffer> =>
  buffer(
    zipStream(
      [...entries].map(([path, content]) => ({
        path,
        async *open() {
          yield content;
        },
      })),
    ),
  );
