import type { Read } from 'db/database';
import { exemptions } from 'db/schema/consultations';
import { dockets } from 'db/schema/dockets';
import { files } from 'db/schema/drafts';
import { asc, desc, eq, isNull } from 'drizzle-orm';
import { accountNames } from './account-names.server';

type Row = typeof exemptions.$inferSelect;
/** An exception as the desk shows it. */
export type ExemptionOnDesk = ReturnType<typeof shown>;

/** Every exception that was asked for on a docket, the latest first. */
export async function exemptionsOf(read: Read, docketId: string): Promise<ExemptionOnDesk[]> {
  const rows = await read
    .select()
    .from(exemptions)
    .where(eq(exemptions.docketId, docketId))
    .orderBy(desc(exemptions.requestedAt), desc(exemptions.id));
  const names = await accountNames(
    read,
    rows.flatMap(({ requestedBy, decidedBy }) => [requestedBy, decidedBy]),
  );
  return rows.map((row) => shown(row, names));
}

function shown({ documentFile, requestedBy, decidedBy, docketId, ...row }: Row, names: Map<string, string>) {
  return {
    ...row,
    hasDocument: documentFile !== null,
    requestedBy: names.get(requestedBy) ?? '',
    decidedBy: (decidedBy && names.get(decidedBy)) || '',
  };
}

/** The document behind an exception of a docket: its hash in the store and its type; `undefined` when there is none. */
export async function exemptionDocument(read: Read, docketNumber: string, exemptionId: string) {
  const [row] = await read
    .select({ number: dockets.number, hash: files.hash, mediaType: files.mediaType })
    .from(exemptions)
    .innerJoin(dockets, eq(dockets.id, exemptions.docketId))
    .innerJoin(files, eq(files.hash, exemptions.documentFile))
    .where(eq(exemptions.id, exemptionId));
  return row?.number === docketNumber ? { hash: row.hash, mediaType: row.mediaType } : undefined;
}

/** Exceptions of all dockets that nobody has decided on, the oldest first. */
export const undecidedExemptions = (read: Read) =>
  read
    .select({
      id: exemptions.id,
      ground: exemptions.ground,
      requestedAt: exemptions.requestedAt,
      number: dockets.number,
      title: dockets.title,
    })
    .from(exemptions)
    .innerJoin(dockets, eq(dockets.id, exemptions.docketId))
    .where(isNull(exemptions.decision))
    .orderBy(asc(exemptions.requestedAt), asc(exemptions.id));
