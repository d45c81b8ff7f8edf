import type { Read } from 'db/database';
import { provisions } from 'db/schema/drafts';
import { and, asc, eq } from 'drizzle-orm';
import type { Level, ProvisionNode, Warning } from '~/domain/provision/provision';

/** The provision tree of a draft in reading order, with the parser's ids (`n1` …): those that comments and anchors use. */
export async function draftNodes(read: Read, draftId: string): Promise<ProvisionNode[]> {
  const rows = await read
    .select()
    .from(provisions)
    .where(eq(provisions.draftId, draftId))
    .orderBy(asc(provisions.position));
  return rows.map(({ nodeId, parent, level, label, ordinal, start, end, warnings }) => ({
    id: nodeId,
    parent,
    level: level as Level,
    label,
    ordinal,
    start,
    end,
    warnings: warnings as Warning[],
  }));
}

/**
 * A word that changes whenever the draft is split anew: the id of its first provision's row. A form carries it back, so that
 * of two officers at once neither overwrites the other unseen.
 */
export async function splitSeen(read: Read, draftId: string): Promise<string> {
  const [first] = await read
    .select({ id: provisions.id })
    .from(provisions)
    .where(and(eq(provisions.draftId, draftId), eq(provisions.position, 0)));
  return first?.id ?? '';
}
