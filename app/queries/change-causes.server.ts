import type { Read } from 'db/database';
import { articleOf } from '~/domain/comment/place';
import type { Cause } from '~/domain/comparison/cause';
import { comparedVersions } from './draft-comparison.server';
import { draftNodes } from './draft-nodes.server';
import type { Version } from './draft-versions.server';
import { type LinkedCause, linkedCauses } from './linked-causes.server';

type Links = Map<string, LinkedCause[]>;

/** What was named by provision of the later version, and by provision of the earlier one for what is gone in the later. */
export type Causes = { standing: Links; gone: Links };

/**
 * What was named as the cause of the changes between two versions. An officer names it in the version at hand; where that is
 * neither of the two, its provisions are followed by their words. `versions` are all of the docket, oldest first.
 */
export async function changeCauses(
  read: Read,
  { docketId, versions, before, after }: { docketId: string; versions: Version[]; before: Version; after: Version },
): Promise<Causes> {
  const place = (id: string) => versions.findIndex((version) => version.id === id);
  const between = (await linkedCauses(read, docketId)).filter(
    ({ draftId }) => place(draftId) > place(before.id) && place(draftId) <= place(after.id),
  );
  const causes: Causes = { standing: new Map(), gone: new Map() };
  const [gone, standing] = [between.filter(isGone), between.filter((one) => !isGone(one))];
  for (const [list, target, found] of [
    [standing, after, causes.standing],
    [gone, before, causes.gone],
  ] as const) {
    for (const standsIn of new Set(list.map((one) => one.standsIn))) {
      const follow = await followerInto(read, versions, versions[place(standsIn)]!, target);
      for (const link of list.filter((one) => one.standsIn === standsIn))
        for (const id of follow(link.nodeId)) found.set(id, [...(found.get(id) ?? []), link]);
    }
  }
  return causes;
}

const isGone = ({ draftId, standsIn }: LinkedCause) => draftId !== standsIn;

/** Where a provision of one version stands in another, later or earlier: nowhere, in one place, or in several. */
async function followerInto(
  read: Read,
  versions: Version[],
  from: Version,
  into: Version,
): Promise<(nodeId: string) => string[]> {
  const nodes = await draftNodes(read, from.id);
  if (from.id === into.id) return (nodeId) => [articleOf(nodes, nodeId)];
  const forwards = versions.indexOf(from) < versions.indexOf(into);
  const { comparison } = await comparedVersions(
    read,
    ...(forwards ? ([from, into] as const) : ([into, from] as const)),
  );
  return (nodeId) => {
    const article = articleOf(nodes, nodeId);
    const found = comparison.changes.find(({ before, after }) => (forwards ? before : after).includes(article));
    return (forwards ? found?.after : found?.before) ?? [];
  };
}

type Changed = { before: string[]; after: string[] };

/** What officers named for one change, in this version or in one between. */
export const linksOf = ({ standing, gone }: Causes, { before, after }: Changed): LinkedCause[] =>
  after.length > 0 ? after.flatMap((id) => standing.get(id) ?? []) : before.flatMap((id) => gone.get(id) ?? []);

/** The causes of one change, each once. */
export function causesOf(causes: Causes, change: Changed): Cause[] {
  const all = linksOf(causes, change).map(({ cause }) => cause);
  return all.filter(({ id }, at) => all.findIndex((cause) => cause.id === id) === at);
}
