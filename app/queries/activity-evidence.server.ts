import type { Read } from 'db/database';
import { canonicalJson, sha256 } from 'db/record';
import { activities } from 'db/schema/activities';
import { and, asc, eq, isNotNull, isNull } from 'drizzle-orm';
import type { Evidence } from '~/domain/review/materials';
import type { MaterialItem } from '~/domain/vocabulary';

type Activity = typeof activities.$inferSelect;
const itemOf: Partial<Record<Activity['kind'], MaterialItem>> = { hearing: 'hearing', expertMeeting: 'expertOpinion' };

/** What an activity shows: that it was held, and, where enterprises or associations came, that they were heard. */
function itemsShown({ kind, result }: Activity): MaterialItem[] {
  const { enterprise = 0, association = 0 } = result?.attendance ?? {};
  const heard = ['hearing', 'panel'].includes(kind) && enterprise + association > 0;
  return [itemOf[kind] ?? [], heard ? ('enterpriseViews' as const) : []].flat();
}

/** The hearings, panels and meetings of experts of a docket whose results were published, as evidence for the list of materials. */
export async function activityEvidence(read: Read, docketId: string) {
  const rows = await read
    .select()
    .from(activities)
    .where(and(eq(activities.docketId, docketId), isNotNull(activities.reportedAt), isNull(activities.cancelledAt)))
    .orderBy(asc(activities.startsAt));
  const evidence: Partial<Record<MaterialItem, Evidence[]>> = {};
  for (const row of rows) {
    const { number, result, reportedAt } = row;
    const hash = sha256(canonicalJson(result));
    const at = reportedAt!.toISOString();
    for (const item of itemsShown(row))
      evidence[item] = [
        ...(evidence[item] ?? []),
        { kind: 'record', name: number, hash, href: `/activities/${number}`, at },
      ];
  }
  return evidence;
}

/** Hearings and meetings of experts that the public was told of and of which nothing was published since, by item. */
export async function unreportedActivities(
  read: Read,
  docketId: string,
): Promise<{ item: MaterialItem; number: string }[]> {
  const announced = and(
    isNotNull(activities.publishedAt),
    isNull(activities.reportedAt),
    isNull(activities.cancelledAt),
  );
  const rows = await read
    .select({ kind: activities.kind, number: activities.number })
    .from(activities)
    .where(and(eq(activities.docketId, docketId), announced))
    .orderBy(asc(activities.startsAt));
  return rows.flatMap(({ kind, number }) => (itemOf[kind] ? [{ item: itemOf[kind], number }] : []));
}
