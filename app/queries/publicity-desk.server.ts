import type { Read } from 'db/database';
import { comments, commentWordings } from 'db/schema/comments';
import { consultations } from 'db/schema/consultations';
import { dockets } from 'db/schema/dockets';
import { moderations, publicityDecisions } from 'db/schema/moderation';
import { and, asc, count, desc, eq, gt, isNull, lte } from 'drizzle-orm';
import { accountNames } from './account-names.server';

/** The county's decisions on showing opinions, latest first, and the open consultations with what nobody has looked at yet. */
export async function publicityDesk(read: Read, now: Date) {
  const rows = await read
    .select()
    .from(publicityDecisions)
    .orderBy(desc(publicityDecisions.recordedAt), desc(publicityDecisions.id));
  const names = await accountNames(
    read,
    rows.map(({ recordedBy }) => recordedBy),
  );
  const history = rows.map(({ recordedBy, ...row }) => ({ ...row, recordedBy: names.get(recordedBy) ?? '' }));
  return { shows: rows[0]?.shows ?? false, history, waiting: await waitingByDocket(read, now) };
}

/** Open consultations, soonest closing first, and how many of their standing opinions have never been looked at. */
async function waitingByDocket(read: Read, now: Date) {
  const withdrawn = and(eq(commentWordings.commentId, comments.id), eq(commentWordings.kind, 'withdrawn'));
  const looked = and(eq(moderations.commentId, comments.id), eq(moderations.version, 1));
  return read
    .select({
      number: dockets.number,
      title: dockets.title,
      closesAt: consultations.closesAt,
      waiting: count(comments.id),
    })
    .from(consultations)
    .innerJoin(dockets, eq(dockets.id, consultations.docketId))
    .leftJoin(comments, eq(comments.consultationId, consultations.id))
    .leftJoin(moderations, looked)
    .leftJoin(commentWordings, withdrawn)
    .where(
      and(
        lte(consultations.publishedAt, now),
        gt(consultations.closesAt, now),
        isNull(dockets.terminatedAt),
        isNull(moderations.id),
        isNull(commentWordings.id),
      ),
    )
    .groupBy(dockets.number, dockets.title, consultations.closesAt)
    .orderBy(asc(consultations.closesAt));
}
