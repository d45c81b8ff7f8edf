import type { Database, Tx } from 'db/database';
import { deleteTokens, insertTokens, searchPassages, searchSubjects } from 'db/search';
import { eq, max } from 'drizzle-orm';
import type { Searchable } from '~/domain/search/passage';
import { publicSubjects } from '~/queries/public-subjects.server';
import { searchable } from '~/queries/searchable.server';
import { tokensOf } from '~/text/search-tokens';

// Counted up when texts are cut or folded in another way: everything is then indexed anew by itself.
const edition = '1';
const atOnce = 100;

/**
 * Makes findable what has been published since, and unfindable what is not public any more. It runs after the acts and never in
 * their transactions, so no citizen waits for it. Returns how many subjects changed; touches nothing when none did.
 */
export async function indexPublished(db: Database, now: Date): Promise<number> {
  const wanted = await publicSubjects(db.read, now);
  const indexed = new Map(
    (await db.read.select().from(searchSubjects)).map(({ subject, fingerprint }) => [subject, fingerprint]),
  );
  let changed = 0;
  for (const subject of indexed.keys()) {
    if (wanted.has(subject)) continue;
    await db.transaction((tx) => removeSubject(tx, subject));
    changed += 1;
  }
  for (const [subject, hash] of wanted) {
    const fingerprint = `${edition} ${hash}`;
    if (indexed.get(subject) === fingerprint) continue;
    await indexSubject(db, subject, fingerprint, await searchable(db.read, subject, now));
    changed += 1;
  }
  return changed;
}

/** Forgets the whole index and makes it anew. Until it is done, a search finds only what is there already. */
export async function rebuildIndex(db: Database, now: Date): Promise<number> {
  const indexed = await db.read.select({ subject: searchSubjects.subject }).from(searchSubjects);
  for (const { subject } of indexed) await db.transaction((tx) => removeSubject(tx, subject));
  return indexPublished(db, now);
}

async function indexSubject(db: Database, subject: string, fingerprint: string, found: Searchable | undefined) {
  const { title = '', unit = '', day = '', passages = [] } = found ?? {};
  const titleTokens = tokensOf(title);
  // Words of the title find the subject itself, that is its first passage; in the others they only count beside words of their own.
  const tokens = passages.map(({ body }, at) => [...(at === 0 ? titleTokens : []), ...tokensOf(body)]);
  await db.transaction(async (tx) => {
    await removeSubject(tx, subject);
    await tx.insert(searchSubjects).values({ subject, fingerprint });
    const [last] = await tx.select({ id: max(searchPassages.id) }).from(searchPassages);
    const first = (last?.id ?? 0) + 1;
    const rows = passages.map((passage, position) => {
      return { ...passage, id: first + position, subject, position, title, unit, day };
    });
    for (let at = 0; at < rows.length; at += atOnce) {
      const some = rows.slice(at, at + atOnce);
      await tx.insert(searchPassages).values(some);
      await insertTokens(
        tx,
        some.map(({ id, position }) => ({ id, title: titleTokens, body: tokens[position]! })),
      );
    }
  });
}

async function removeSubject(tx: Tx, subject: string): Promise<void> {
  await deleteTokens(tx, subject);
  await tx.delete(searchPassages).where(eq(searchPassages.subject, subject));
  await tx.delete(searchSubjects).where(eq(searchSubjects.subject, subject));
}
