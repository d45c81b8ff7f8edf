import type { Read } from 'db/database';
import { dockets } from 'db/schema/dockets';
import { documents } from 'db/schema/documents';
import { drafts } from 'db/schema/drafts';
import { units } from 'db/schema/people';
import { and, eq, lte } from 'drizzle-orm';
import { dayOf } from '~/domain/calendar/day';
import { draftPassages } from '~/domain/search/draft-passages';
import type { Searchable } from '~/domain/search/passage';
import { draftNodes } from './draft-nodes.server';

/** A published document under its number: its head note and every article. */
export async function searchableDocument(read: Read, number: string, now: Date): Promise<Searchable | undefined> {
  const [row] = await read
    .select({ document: documents, title: dockets.title, unit: units.name, text: drafts.text })
    .from(documents)
    .innerJoin(dockets, eq(dockets.id, documents.docketId))
    .innerJoin(units, eq(units.id, dockets.leadUnitId))
    .innerJoin(drafts, eq(drafts.id, documents.draftId))
    .where(and(eq(documents.documentNumber, number), lte(documents.publishedAt, now)));
  if (!row) return undefined;
  const { document, title, unit, text } = row;
  const page = `/documents/${encodeURIComponent(number)}`;
  const nodes = await draftNodes(read, document.draftId);
  const head = [number, document.headNote].filter(Boolean).join('\n');
  return {
    title,
    unit,
    day: dayOf(document.publishedAt),
    passages: [
      { kind: 'document', place: '', address: page, body: head },
      ...draftPassages({ text, nodes }, 'document', page),
    ],
  };
}
