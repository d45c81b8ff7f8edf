import type { Read } from 'db/database';
import { feedback } from 'db/schema/answers';
import { consultations } from 'db/schema/consultations';
import { dockets } from 'db/schema/dockets';
import { and, asc, desc, eq, gte, lte } from 'drizzle-orm';
import { dayOf, startOfDay } from '~/domain/calendar/day';
import type { PublicPhase } from '~/domain/consultation/register';
import { consultationEntries } from './consultation-entries.server';
import { inPhase } from './consultation-phase.server';
import { meetingsOfYear } from './meetings-year.server';

const most = { open: 20, scheduled: 5, answered: 3 };

/** What a visitor wants first: what is open, what opens soon, what was answered lately, and the year's figures. */
export async function homePage(read: Read, now: Date) {
  const { counted, needed } = await meetingsOfYear(read, undefined, now);
  return {
    open: await entriesIn(read, 'open', now),
    scheduled: await entriesIn(read, 'scheduled', now),
    answered: await entriesIn(read, 'answered', now),
    year: { ...(await answersOfYear(read, now)), meetings: counted, meetingsNeeded: needed },
  };
}

async function entriesIn(read: Read, phase: keyof typeof most & PublicPhase, now: Date) {
  const { opensAt, closesAt, id } = consultations;
  const newest = { open: desc(closesAt), scheduled: asc(opensAt), answered: desc(feedback.publishedAt) };
  const rows = await read
    .select({ id })
    .from(consultations)
    .innerJoin(dockets, eq(dockets.id, consultations.docketId))
    .leftJoin(feedback, eq(feedback.consultationId, id))
    .where(inPhase(phase, now))
    .orderBy(newest[phase], desc(id))
    .limit(most[phase]);
  return consultationEntries(
    read,
    rows.map((row) => row.id),
    now,
  );
}

/** How many consultations were answered this year, in Beijing, and how many opinions their reports count. */
async function answersOfYear(read: Read, now: Date) {
  const begin = startOfDay(`${dayOf(now).slice(0, 4)}-01-01`);
  const reports = await read
    .select({ totals: feedback.totals })
    .from(feedback)
    .where(and(gte(feedback.publishedAt, begin), lte(feedback.publishedAt, now)));
  return { answered: reports.length, opinions: reports.reduce((sum, { totals }) => sum + totals.opinions, 0) };
}
