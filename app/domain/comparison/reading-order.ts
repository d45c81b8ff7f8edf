import type { Link } from './linking';

/** The links in the order of the later draft; each deletion follows what it stood behind in the earlier one. */
export function readingOrder(links: readonly Link[], inOrder: ReadonlySet<Link>): Link[] {
  const byBefore = links
    .filter((link) => link.before.length > 0)
    .sort((x, y) => x.before[0]!.position - y.before[0]!.position);
  const deletedBehind = new Map<Link | undefined, Link[]>();
  let anchor: Link | undefined;
  for (const link of byBefore) {
    if (link.after.length === 0) deletedBehind.set(anchor, [...(deletedBehind.get(anchor) ?? []), link]);
    else if (inOrder.has(link) && placeOf(link) > placeOf(anchor)) anchor = link;
  }
  const standing = links.filter((link) => link.after.length > 0).sort((x, y) => placeOf(x) - placeOf(y));
  return [undefined, ...standing].flatMap((link) => [...(link ? [link] : []), ...(deletedBehind.get(link) ?? [])]);
}

function placeOf(link: Link | undefined): number {
  return link?.after[0]?.position ?? -1;
}
