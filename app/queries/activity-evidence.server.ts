import type { Read } from 'db/database';
import { canonicalJson, sha256 } from 'db/record';
import { activities } from 'db/schema/activities';
import { and, asc, eq, isNotNull, isNull } from 'drizzle-orm';
import type { Evidence } from '~/domain/review/materials';
import type { MaterialItem } from '~/domain/vocabulary';

const itemOf: Partial<Record<(typeof activities.$inferSelect)['kind'], MaterialItem>> = {
  hearing: 'hearing',
  expertMeeting: 'expertOpinion',
};

/** The hearings and meetings of experts of a docket whose results were published, as evidence for the list of materials. */
export async function activityEvidence(read: Read, docketId: string) {
  const rows = await read
    .select()
    .from(activities)
    .where(and(eq(activities.docketId, docketId), isNotNull(activities.reportedAt), isNull(activities.cancelledAt)))
    .orderBy(asc(activities.startsAt));
  const evidence: Partial<Record<MaterialItem, Evidence[]>> = {};
  for (const { kind, number, result, reportedAt } of rows) {
    const item = itemOf[kind];
    if (!item) continue;
    const hash = sha256(canonicalJson(result));
    const at = reportedAt!.toISOString();
    evidence[item] = [
      ...(evidence[item] ?? []),
      { kind: 'record', name: number, hash, href: `/activities/${number}`, at },
    ];
  }
  return evidence;
}
