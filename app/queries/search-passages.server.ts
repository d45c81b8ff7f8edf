import type { Read } from 'db/database';
import { searchPassages } from 'db/search';
import { and, asc, count, desc, eq, gte, inArray, lt, lte, type SQL, sql } from 'drizzle-orm';
import type { PassageKind } from '~/domain/search/passage';
import { readSubject } from '~/domain/search/subject';
import { excerptOf, marked } from '~/text/search-excerpt';

const { subject, position } = searchPassages;
const sample = 5;
const pageSize = 50;

type Row = typeof searchPassages.$inferSelect;

/** The first passages of each of the subjects that meet the condition, as the page shows them. */
export async function passagesOf(read: Read, found: SQL, subjects: string[], words: string[]) {
  const numbered = read
    .select({
      id: searchPassages.id,
      nth: sql<number>`row_number() over (partition by ${subject} order by ${position})`.as('nth'),
    })
    .from(searchPassages)
    .where(and(found, inArray(subject, subjects)))
    .as('numbered');
  const rows = await read
    .select({ passage: searchPassages })
    .from(searchPassages)
    .innerJoin(numbered, eq(numbered.id, searchPassages.id))
    .where(lte(numbered.nth, sample))
    .orderBy(asc(position));
  // The index may have lost a subject since it was counted.
  return subjects.flatMap((one) => {
    const own = rows.map(({ passage }) => passage).filter((row) => row.subject === one);
    return own.length > 0 ? [shown(own, words)] : [];
  });
}

/** The passages of one subject that meet the condition, from a position on; nothing when there is none. */
export async function passagesIn(read: Read, found: SQL, one: string, from: number, words: string[]) {
  const within = and(found, eq(subject, one));
  const passages = () => read.select().from(searchPassages);
  const rows = await passages()
    .where(and(within, gte(position, from)))
    .orderBy(asc(position))
    .limit(pageSize + 1);
  const earlier = await passages()
    .where(and(within, lt(position, from)))
    .orderBy(desc(position))
    .limit(pageSize);
  const [total] = await read.select({ passages: count() }).from(searchPassages).where(within);
  return {
    subject: rows[0] && { ...shown(rows.slice(0, pageSize), words), found: total!.passages },
    before: earlier.at(-1)?.position,
    after: rows[pageSize]?.position,
  };
}

/** Passages of one subject under its title, the words marked. */
function shown(rows: Row[], words: string[]) {
  const { subject, title, unit, day } = rows[0]!;
  return {
    subject,
    ...readSubject(subject),
    title: marked(title, words),
    unit,
    day,
    passages: rows.map(({ kind, place, address, body }) => ({
      kind: kind as PassageKind,
      place,
      address,
      words: excerptOf(body, words),
    })),
  };
}
