import type { Read } from 'db/database';
import { canonicalJson, sha256 } from 'db/record';
import { changeNotes } from 'db/schema/version-check';
import { asc, eq } from 'drizzle-orm';
import type { Cause } from '~/domain/comparison/cause';
import type { MarkedChange } from '~/domain/comparison/marked-changes';
import { changesWords, type Drift, driftOf, touchesDuties } from '~/domain/gate/drift';
import { causesOf, changeCauses } from './change-causes.server';
import { comparedVersions } from './draft-comparison.server';
import { draftVersions, type Version } from './draft-versions.server';

type CheckedChange = Pick<MarkedChange, 'index' | 'label' | 'change' | 'words'> & {
  /** Over the words before and after: a note on it holds wherever the same is changed. */
  hash: string;
  duties: boolean;
  causes: Cause[];
  note: typeof changeNotes.$inferSelect | null;
};

export type VersionCheck = { before: Version; after: Version; changes: CheckedChange[]; drift: Drift };

/**
 * What the submitted text changed of the one that the public saw, and what stands behind each change. Nothing while one of the two
 * is not there or not confirmed: until then it may still change.
 */
export async function versionCheck(
  read: Read,
  docket: { id: string; number: string },
  { consulted, submitted }: { consulted: string | null; submitted: string | null },
): Promise<VersionCheck | undefined> {
  if (!consulted || !submitted) return undefined;
  const versions = (await draftVersions(read, docket.number, 'staff'))?.versions ?? [];
  const [before, after] = [consulted, submitted].map((id) => versions.find((version) => version.id === id));
  if (!before?.confirmedAt || !after?.confirmedAt) return undefined;
  const { changes } = await comparedVersions(read, before, after);
  const causes = await changeCauses(read, { docketId: docket.id, versions, before, after });
  const notes = await notesOf(read, docket.id);
  const isRecorded = (at: number) => causesOf(causes, changes[at]!).length > 0 || notes.has(hashOf(changes[at]!));
  const reworded = changes.filter(changesWords).map((change) => ({
    index: change.index,
    label: change.label,
    change: change.change,
    words: change.words,
    hash: hashOf(change),
    duties: touchesDuties(change),
    causes: causesOf(causes, change),
    note: notes.get(hashOf(change)) ?? null,
  }));
  return { before, after, changes: reworded, drift: driftOf(changes, isRecorded) };
}

const hashOf = ({ words }: MarkedChange): string =>
  sha256(canonicalJson(words.filter(({ text }) => text).map(({ kind, text }) => [kind, text])));

async function notesOf(read: Read, docketId: string) {
  const rows = await read
    .select()
    .from(changeNotes)
    .where(eq(changeNotes.docketId, docketId))
    .orderBy(asc(changeNotes.writtenAt), asc(changeNotes.id));
  return new Map(rows.map((row) => [row.changeHash, row]));
}
