import type { Read } from 'db/database';
import { dockets, docketUnits } from 'db/schema/dockets';
import { drafts } from 'db/schema/drafts';
import { units } from 'db/schema/people';
import { desc, eq, inArray } from 'drizzle-orm';
import type { ClassFlags } from '~/domain/vocabulary';

export type DocketFacts = typeof dockets.$inferSelect & {
  /** The units whose staff may work on it: the lead unit first. */
  unitIds: string[];
  flags: ClassFlags;
};

/** One docket with what every rule about it needs; `undefined` when there is none. */
export async function docketFacts(
  read: Read,
  where: { id: string } | { number: string },
): Promise<DocketFacts | undefined> {
  const match = 'id' in where ? eq(dockets.id, where.id) : eq(dockets.number, where.number);
  const [docket] = await read.select().from(dockets).where(match);
  if (!docket) return undefined;
  const others = await read.select().from(docketUnits).where(eq(docketUnits.docketId, docket.id));
  const { normativeDocument, majorDecision, rightsImpact, enterpriseRelated, specialGroups, secret } = docket;
  return {
    ...docket,
    unitIds: [docket.leadUnitId, ...others.map(({ unitId }) => unitId)],
    flags: { normativeDocument, majorDecision, rightsImpact, enterpriseRelated, specialGroups, secret },
  };
}

/** The docket that a draft belongs to. */
export async function docketOfDraft(read: Read, draftId: string) {
  const [draft] = await read.select().from(drafts).where(eq(drafts.id, draftId));
  const docket = draft && (await docketFacts(read, { id: draft.docketId }));
  return draft && docket ? { draft, docket } : undefined;
}

/** The names of some units. */
export async function unitNames(read: Read, ids: string[]): Promise<string[]> {
  const rows = await read.select({ id: units.id, name: units.name }).from(units).where(inArray(units.id, ids));
  return ids.flatMap((id) => rows.find((row) => row.id === id)?.name ?? []);
}

/** Drafts of a docket, newest first within each stage. Without their text. */
export const draftsOfDocket = (read: Read, docketId: string) =>
  read
    .select({
      id: drafts.id,
      stage: drafts.stage,
      version: drafts.version,
      sourceName: drafts.sourceName,
      uploadedAt: drafts.uploadedAt,
      confirmedAt: drafts.confirmedAt,
      publishedAt: drafts.publishedAt,
    })
    .from(drafts)
    .where(eq(drafts.docketId, docketId))
    .orderBy(desc(drafts.uploadedAt), desc(drafts.id));
