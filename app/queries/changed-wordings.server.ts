import type { Read } from 'db/database';
import { drafts } from 'db/schema/drafts';
import { inArray } from 'drizzle-orm';
import { articleOf, wordingAt } from '~/domain/comment/place';
import { redline, type Segment } from '~/domain/comparison/words';
import type { ReportItem } from '~/domain/feedback/report';
import type { ParsedText } from '~/domain/provision/provision';
import { draftNodes } from './draft-nodes.server';

type Draft = Pick<ParsedText, 'text' | 'nodes'>;
type Item = Pick<ReportItem, 'nodeId' | 'changed'>;
export type ChangedWording = { label: string; redline: Segment[] };

/**
 * What became of an article because of an opinion: the consulted wording against that of the later draft, drawn as a redline.
 * An opinion on the whole text has nothing to stand against, so there all of the later wording is new.
 */
export async function changedWordings(read: Read, consulted: Draft, items: readonly Pick<Item, 'changed'>[]) {
  const ids = [...new Set(items.flatMap(({ changed }) => changed.map(({ draftId }) => draftId)))];
  const later = await draftsWithNodes(read, ids);
  return (item: Item): ChangedWording[] => {
    const before = item.nodeId ? articleWording(consulted, item.nodeId) : '';
    return item.changed.map(({ label, nodeId, draftId }) => ({
      label,
      redline: redline(before, articleWording(later.get(draftId)!, nodeId)),
    }));
  };
}

const articleWording = (draft: Draft, node: string) => wordingAt(draft, articleOf(draft.nodes, node));

async function draftsWithNodes(read: Read, ids: string[]): Promise<Map<string, Draft>> {
  const found = new Map<string, Draft>();
  if (ids.length === 0) return found;
  const texts = await read.select({ id: drafts.id, text: drafts.text }).from(drafts).where(inArray(drafts.id, ids));
  for (const { id, text } of texts) found.set(id, { text, nodes: await draftNodes(read, id) });
  return found;
}
