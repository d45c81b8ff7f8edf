import type { Read } from 'db/database';
import { docketOfDraft } from './docket-facts.server';
import { draftNodes } from './draft-nodes.server';

/** One draft on the desk: its words, its split and everything that was noticed about it. */
export async function draftPage(read: Read, draftId: string) {
  const found = await docketOfDraft(read, draftId);
  if (!found) return undefined;
  const { id, stage, version, text, textHash, sourceFile, sourceName, notices, uploadedAt, confirmedAt, publishedAt } =
    found.draft;
  const nodes = await draftNodes(read, draftId);
  return {
    docketNumber: found.docket.number,
    draft: { id, stage, version, text, textHash, sourceFile, sourceName, uploadedAt, confirmedAt, publishedAt },
    notices: notices as { code: string; count?: number; facts?: Record<string, string | number> }[],
    nodes,
    articles: nodes.filter(({ level }) => level === 'article').length,
  };
}
