import type { Read } from 'db/database';
import { feedback } from 'db/schema/answers';
import { consultations } from 'db/schema/consultations';
import { dockets } from 'db/schema/dockets';
import { and, desc, eq, isNotNull, isNull } from 'drizzle-orm';
import { docketConclusion, docketConclusions } from './docket-conclusion.server';

/** What a meeting wants to know of a docket at a glance: how the public answered, what the legality review says. */
export async function docketStanding(read: Read, docketId: string) {
  const [docket] = await read
    .select({ number: dockets.number, title: dockets.title, terminatedAt: dockets.terminatedAt })
    .from(dockets)
    .where(eq(dockets.id, docketId));
  const [round] = await read
    .select({ number: consultations.number, closesAt: consultations.closesAt, totals: feedback.totals })
    .from(consultations)
    .leftJoin(feedback, eq(feedback.consultationId, consultations.id))
    .where(and(eq(consultations.docketId, docketId), isNotNull(consultations.publishedAt)))
    .orderBy(desc(consultations.round))
    .limit(1);
  return {
    number: docket!.number,
    title: docket!.title,
    terminated: docket!.terminatedAt !== null,
    conclusion: await docketConclusion(read, docketId),
    consultation: round && {
      number: round.number,
      closesAt: round.closesAt,
      answered: round.totals && { opinions: round.totals.opinions, ...round.totals.byResult },
    },
  };
}

/** Dockets that may be put on an agenda, newest first, with what their legality review says. */
export async function docketsForAgenda(read: Read, limit = 200) {
  const open = await read
    .select({ id: dockets.id, title: dockets.title })
    .from(dockets)
    .where(isNull(dockets.terminatedAt))
    .orderBy(desc(dockets.createdAt), desc(dockets.id))
    .limit(limit);
  const conclusions = await docketConclusions(
    read,
    open.map(({ id }) => id),
  );
  return open.map((docket) => ({ ...docket, conclusion: conclusions.get(docket.id) ?? null }));
}
