import { setImmediate } from 'node:timers/promises';
import type { Read } from 'db/database';
import type { Comparison } from '~/domain/comparison/change';
import { compareDrafts } from '~/domain/comparison/compare-drafts';
import { type MarkedChange, markedChanges } from '~/domain/comparison/marked-changes';
import { draftWords, type Version } from './draft-versions.server';

type Compared = { comparison: Comparison; changes: MarkedChange[] };

const mostKept = 24;
const kept = new Map<string, Promise<Compared>>();

/**
 * What became of each provision between two versions, with its redline. Two confirmed versions never change, so theirs is
 * made once and kept by this process, the latest two dozen.
 */
export function comparedVersions(read: Read, before: Version, after: Version): Promise<Compared> {
  if (!before.confirmedAt || !after.confirmedAt) return compare(read, before, after);
  const key = `${before.id} ${after.id}`;
  const compared = kept.get(key) ?? compare(read, before, after);
  kept.delete(key);
  kept.set(key, compared);
  if (kept.size > mostKept) kept.delete(kept.keys().next().value!);
  compared.catch(() => kept.delete(key));
  return compared;
}

/** Longest stretch, in milliseconds, for which other requests wait. */
const patience = 20;

async function compare(read: Read, before: Version, after: Version): Promise<Compared> {
  const [earlier, later] = [await draftWords(read, before.id), await draftWords(read, after.id)];
  const comparison = compareDrafts(earlier, later);
  const changes: MarkedChange[] = [];
  let begun = performance.now();
  for (const change of markedChanges(earlier, later, comparison)) {
    changes.push(change);
    if (performance.now() - begun < patience) continue;
    await setImmediate();
    begun = performance.now();
  }
  return { comparison, changes };
}
