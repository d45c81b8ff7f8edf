import type { Read } from 'db/database';
import { feedback } from 'db/schema/answers';
import { consultations } from 'db/schema/consultations';
import { and, asc, eq, lte, ne } from 'drizzle-orm';
import { daysLeft } from '~/domain/calendar/day';
import { noticeDays } from '~/domain/consultation/refusals-to-publish';
import { docketOutcome } from './docket-outcome.server';
import { feedbackDue } from './feedback-due.server';
import { standingOpinions } from './opinions-count.server';
import { publishedConsultation } from './published-consultation.server';

/** What stands over every tab of a public consultation: its state, its dates, whose it is, and what came of it. */
export async function consultationHead(read: Read, number: string, now: Date) {
  const published = await publishedConsultation(read, number, now);
  if (!published) return undefined;
  const { facts, phase, snapshot } = published;
  const { title, summary, leadUnit, coDraftingUnits } = snapshot.docket;
  return {
    number: facts.number,
    phase,
    title,
    summary,
    round: facts.round,
    units: [leadUnit, ...coDraftingUnits],
    phone: snapshot.consultation.channels.phone ?? null,
    days: noticeDays(facts),
    daysLeft: daysLeft(now, facts.closesAt),
    due: await feedbackDue(read, facts, now),
    ...(await answerOf(read, facts.id)),
    ...(await docketOutcome(read, facts.docketId, now)),
    otherRounds: await otherRounds(read, facts, now),
  };
}

/** Opinions: those that the report counts, or while there is none all that stand. */
async function answerOf(read: Read, consultationId: string) {
  const [report] = await read
    .select({ totals: feedback.totals, publishedAt: feedback.publishedAt })
    .from(feedback)
    .where(eq(feedback.consultationId, consultationId));
  if (report)
    return { opinions: report.totals.opinions, results: report.totals.byResult, answeredAt: report.publishedAt };
  const opinions = (await standingOpinions(read, [consultationId])).get(consultationId) ?? 0;
  return { opinions, results: null, answeredAt: null };
}

const otherRounds = (read: Read, { id, docketId }: { id: string; docketId: string }, now: Date) =>
  read
    .select({ number: consultations.number, round: consultations.round })
    .from(consultations)
    .where(and(eq(consultations.docketId, docketId), ne(consultations.id, id), lte(consultations.publishedAt, now)))
    .orderBy(asc(consultations.round));
