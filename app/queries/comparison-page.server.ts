import type { Read } from 'db/database';
import { isPublicCause } from '~/domain/comparison/cause';
import { summaryCounts } from '~/domain/comparison/view';
import { causesOf, changeCauses } from './change-causes.server';
import { comparedVersions } from './draft-comparison.server';
import { draftVersions, latestConsultation, type Reader } from './draft-versions.server';
import { versionFacts } from './versions-page.server';

/**
 * Two versions of a docket's text compared, the earlier one first whichever way they were asked for, each change with
 * what caused it. The public reads only causes that are public themselves.
 */
export async function comparisonPage(read: Read, number: string, keys: { one: string; other: string }, reader: Reader) {
  const found = await draftVersions(read, number, reader);
  const [before, after] = found?.versions.filter(({ key }) => key === keys.one || key === keys.other) ?? [];
  if (!found || !before || !after) return undefined;
  const { docket } = found;
  const every = reader === 'staff' ? found : (await draftVersions(read, number, 'staff'))!;
  const { comparison, changes } = await comparedVersions(read, before, after);
  const causes = await changeCauses(read, { docketId: docket.id, versions: every.versions, before, after });
  return {
    docket,
    before,
    after,
    counts: summaryCounts(comparison),
    changes: changes.map((change) => ({
      ...change,
      causes: causesOf(causes, change).filter((cause) => reader === 'staff' || isPublicCause(cause)),
    })),
  };
}

/** The same for the public page, with the way to the docket's consultation; what is only inside stays there. */
export async function publicComparison(read: Read, number: string, keys: { one: string; other: string }, now: Date) {
  const page = await comparisonPage(read, number, keys, { publicAt: now });
  if (!page) return undefined;
  const { docket, before, after, counts, changes } = page;
  return {
    docket: { number, title: docket.title, consultation: await latestConsultation(read, docket.id, now) },
    before: versionFacts(before),
    after: versionFacts(after),
    counts,
    changes: changes.map(({ causes, ...change }) => ({
      ...change,
      causes: causes.map(({ id: _, ...cause }) => cause),
    })),
  };
}
