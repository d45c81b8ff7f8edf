import type { Read } from 'db/database';
import { consultations } from 'db/schema/consultations';
import { dockets } from 'db/schema/dockets';
import { drafts } from 'db/schema/drafts';
import { and, asc, desc, eq, lte, type SQL } from 'drizzle-orm';
import { type DraftVersion, versionKey } from '~/domain/draft-version';
import { draftNodes } from './draft-nodes.server';

/** Who asks: everybody, for what is public at that moment, or a member of staff, for every version. */
export type Reader = { publicAt: Date } | 'staff';

const columns = {
  id: drafts.id,
  stage: drafts.stage,
  version: drafts.version,
  textHash: drafts.textHash,
  sourceHash: drafts.sourceFile,
  uploadedAt: drafts.uploadedAt,
  confirmedAt: drafts.confirmedAt,
  publishedAt: drafts.publishedAt,
};

const seenBy = (reader: Reader): SQL | undefined =>
  reader === 'staff' ? undefined : lte(drafts.publishedAt, reader.publicAt);

/** The versions of a docket's text that the reader may see, oldest first. */
export async function draftVersions(read: Read, docketNumber: string, reader: Reader) {
  const [docket] = await read
    .select({ id: dockets.id, number: dockets.number, title: dockets.title })
    .from(dockets)
    .where(eq(dockets.number, docketNumber));
  if (!docket) return undefined;
  const rows = await read
    .select(columns)
    .from(drafts)
    .where(and(eq(drafts.docketId, docket.id), seenBy(reader)))
    .orderBy(asc(drafts.uploadedAt), asc(drafts.id));
  if (rows.length === 0 && reader !== 'staff') return undefined;
  return { docket, versions: rows.map((row) => ({ ...row, key: versionKey(row) })) };
}

export type Version = NonNullable<Awaited<ReturnType<typeof draftVersions>>>['versions'][number];

/** One version with its words and its tree; nothing where the reader may not see it or there is none. */
export async function draftVersion(read: Read, docketNumber: string, named: DraftVersion | undefined, reader: Reader) {
  const found = named && (await draftVersions(read, docketNumber, reader));
  const draft = found?.versions.find(({ key }) => key === versionKey(named!));
  return found && draft && { docket: found.docket, draft, ...(await draftWords(read, draft.id)) };
}

/** The words of a version and its tree. */
export async function draftWords(read: Read, draftId: string) {
  const [row] = await read.select({ text: drafts.text }).from(drafts).where(eq(drafts.id, draftId));
  return { text: row!.text, nodes: await draftNodes(read, draftId) };
}

/** The public number of the docket's latest consultation, where its versions are explained; null without one. */
export async function latestConsultation(read: Read, docketId: string, now: Date): Promise<string | null> {
  const [row] = await read
    .select({ number: consultations.number })
    .from(consultations)
    .where(and(eq(consultations.docketId, docketId), lte(consultations.publishedAt, now)))
    .orderBy(desc(consultations.round))
    .limit(1);
  return row?.number ?? null;
}
