import { ruralDocket } from 'db/demo/rural';
import { openDatabase } from 'db/open-database';
import { consultations } from 'db/schema/consultations';
import { dockets } from 'db/schema/dockets';
import { drafts, provisions } from 'db/schema/drafts';
import { and, asc, eq } from 'drizzle-orm';
import type { Installation } from './installation';

/** The demo's open consultation with its longest draft, the first of its articles that a comment can be about, and all of them. */
export async function openNotice({ url }: Pick<Installation, 'url'>) {
  const db = await openDatabase(url);
  try {
    const rows = await db.read
      .select({
        number: consultations.number,
        consultationId: consultations.id,
        docketId: dockets.id,
        text: drafts.text,
        provisionId: provisions.id,
        node: provisions.nodeId,
      })
      .from(consultations)
      .innerJoin(dockets, eq(dockets.id, consultations.docketId))
      .innerJoin(drafts, eq(drafts.id, consultations.draftId))
      .innerJoin(provisions, and(eq(provisions.draftId, drafts.id), eq(provisions.level, 'article')))
      .where(eq(dockets.title, ruralDocket.title))
      .orderBy(asc(provisions.position));
    const [row] = rows;
    if (!row) throw new Error('the demo has no such consultation');
    return { ...row, articles: rows.map(({ node }) => node), path: `/consultations/${row.number}/draft` };
  } finally {
    await db.close();
  }
}
