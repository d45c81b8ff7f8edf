import type { Read } from 'db/database';
import { feedback } from 'db/schema/answers';
import { consultations } from 'db/schema/consultations';
import { asc, eq } from 'drizzle-orm';
import { articleOf } from '~/domain/comment/place';
import type { FeedbackReport } from '~/domain/feedback/report';
import { effectsOf } from './comment-effects.server';
import { comparedVersions } from './draft-comparison.server';
import { draftNodes } from './draft-nodes.server';
import type { Version } from './draft-versions.server';

/** An opinion that changed a provision: its number in the published report of that consultation, null before it is out. */
export type Cause = { commentId: string; consultation: string; opinion: number | null };

/**
 * The opinions behind the changes between two versions, by the provision of the later one. An answer names the provisions of
 * the version that was at hand; where that was an earlier one, its provisions are followed into the later one by their
 * words. `versions` are all of the docket, oldest first.
 */
export async function changeCauses(
  read: Read,
  { docketId, versions, before, after }: { docketId: string; versions: Version[]; before: Version; after: Version },
): Promise<Map<string, Cause[]>> {
  const place = (id: string) => versions.findIndex((version) => version.id === id);
  const linked = (await linkedOpinions(read, docketId)).filter(
    ({ draftId }) => place(draftId) > place(before.id) && place(draftId) <= place(after.id),
  );
  const causes = new Map<string, Cause[]>();
  for (const draftId of new Set(linked.map((one) => one.draftId))) {
    const follow = await followerInto(read, versions[place(draftId)]!, after);
    for (const { nodeId, cause } of linked.filter((one) => one.draftId === draftId))
      for (const id of follow(nodeId)) add(causes, id, cause);
  }
  return causes;
}

/** Every provision that an answer names, with the opinion that was answered, in the order of the reports. */
async function linkedOpinions(read: Read, docketId: string) {
  const rounds = await read
    .select({ id: consultations.id, number: consultations.number, report: feedback.report })
    .from(consultations)
    .leftJoin(feedback, eq(feedback.consultationId, consultations.id))
    .where(eq(consultations.docketId, docketId))
    .orderBy(asc(consultations.round));
  const linked = [];
  for (const { id, number, report } of rounds) {
    const numbers = numbersIn(report);
    for (const { commentId, nodeId, draftId } of await effectsOf(read, id)) {
      const cause = { commentId, consultation: number, opinion: numbers.get(commentId) ?? null };
      linked.push({ draftId, nodeId, cause });
    }
  }
  return linked.sort((a, b) => (a.cause.opinion ?? 0) - (b.cause.opinion ?? 0));
}

function numbersIn(report: string | null): Map<string, number> {
  const items = report ? (JSON.parse(report) as FeedbackReport).items : [];
  return new Map(items.map(({ commentId, number }) => [commentId, number]));
}

/** Where a provision of one version stands in the later one: nowhere, in one place, or in several. */
async function followerInto(read: Read, from: Version, after: Version): Promise<(nodeId: string) => string[]> {
  const nodes = await draftNodes(read, from.id);
  if (from.id === after.id) return (nodeId) => [articleOf(nodes, nodeId)];
  const { comparison } = await comparedVersions(read, from, after);
  return (nodeId) => {
    const article = articleOf(nodes, nodeId);
    return comparison.changes.find((change) => change.before.includes(article))?.after ?? [];
  };
}

function add(causes: Map<string, Cause[]>, id: string, cause: Cause) {
  const known = causes.get(id) ?? [];
  if (!known.some(({ commentId }) => commentId === cause.commentId)) causes.set(id, [...known, cause]);
}
