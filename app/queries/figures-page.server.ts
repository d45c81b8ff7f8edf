import type { Read } from 'db/database';
import { consultations, exemptions } from 'db/schema/consultations';
import { dockets } from 'db/schema/dockets';
import { units } from 'db/schema/people';
import { submissionAnswers, submissions } from 'db/schema/review';
import { and, asc, count, eq, isNull, max } from 'drizzle-orm';
import { dayOf, naturalDaysBetween } from '~/domain/calendar/day';
import { type NextStep, nextStep, nextSteps } from '~/domain/docket/next-step';
import { exemptionGrounds, returnGrounds } from '~/domain/vocabulary';
import { docketProgress } from './docket-progress.server';

type Waiting = { number: string; title: string; unit: string; step: NextStep; since: Date; days: number };

/**
 * What is waiting where and for how long, and why things came back: the dockets that are not done, each with the step it waits
 * for and the days since it last moved; returns by ground; exemptions by ground and decision.
 */
export async function figuresPage(read: Read, now: Date) {
  const waiting = await waitingDockets(read, now);
  return {
    waiting: waiting.sort((a, b) => b.days - a.days),
    bySteps: nextSteps
      .map((step) =>
        summed(
          step,
          waiting.filter((one) => one.step === step),
        ),
      )
      .filter(some),
    byUnits: [...new Set(waiting.map(({ unit }) => unit))].map((unit) =>
      summed(
        unit,
        waiting.filter((one) => one.unit === unit),
      ),
    ),
    returns: await returnsByGround(read),
    exemptions: await exemptionsByGround(read),
  };
}

const some = ({ dockets: times }: { dockets: number }) => times > 0;

function summed<K extends string>(key: K, rows: Waiting[]) {
  return { key, dockets: rows.length, longest: Math.max(0, ...rows.map(({ days }) => days)) };
}

async function waitingDockets(read: Read, now: Date): Promise<Waiting[]> {
  const rows = await read
    .select({
      id: dockets.id,
      number: dockets.number,
      title: dockets.title,
      unit: units.name,
      createdAt: dockets.createdAt,
    })
    .from(dockets)
    .innerJoin(units, eq(units.id, dockets.leadUnitId))
    .where(isNull(dockets.terminatedAt))
    .orderBy(asc(dockets.createdAt));
  const waiting: Waiting[] = [];
  for (const { id, createdAt, ...row } of rows) {
    const step = nextStep((await docketProgress(read, row.number, now))!);
    if (step === 'done') continue;
    const since = (await lastMoved(read, id, now)) ?? createdAt;
    waiting.push({ ...row, step, since, days: naturalDaysBetween(dayOf(since), dayOf(now)) });
  }
  return waiting;
}

/** When a docket last came to the step it waits for: its round closed, it was submitted, it was answered. */
async function lastMoved(read: Read, docketId: string, now: Date): Promise<Date | null> {
  const [round] = await read
    .select({ published: max(consultations.publishedAt), closes: max(consultations.closesAt) })
    .from(consultations)
    .where(eq(consultations.docketId, docketId));
  const [sent] = await read
    .select({ submitted: max(submissions.submittedAt), answered: max(submissionAnswers.answeredAt) })
    .from(submissions)
    .leftJoin(submissionAnswers, eq(submissionAnswers.submissionId, submissions.id))
    .where(eq(submissions.docketId, docketId));
  const moments = [round?.published, round?.closes, sent?.submitted, sent?.answered]
    .filter((at) => at != null)
    .map((at) => new Date(at))
    .filter((at) => at <= now);
  return moments.length > 0 ? new Date(Math.max(...moments.map((at) => at.getTime()))) : null;
}

async function returnsByGround(read: Read) {
  const rows = await read
    .select({ grounds: submissionAnswers.grounds })
    .from(submissionAnswers)
    .where(eq(submissionAnswers.answer, 'returned'));
  const [refused] = await read
    .select({ times: count() })
    .from(submissions)
    .where(and(eq(submissions.refusedByGate, true)));
  const [supplements] = await read
    .select({ times: count() })
    .from(submissionAnswers)
    .where(eq(submissionAnswers.answer, 'supplement'));
  const grounds = returnGrounds.map((ground) => ({
    ground,
    times: rows.filter((row) => row.grounds.includes(ground)).length,
  }));
  return { refusedByGate: refused?.times ?? 0, supplements: supplements?.times ?? 0, returned: rows.length, grounds };
}

async function exemptionsByGround(read: Read) {
  const rows = await read.select({ ground: exemptions.ground, decision: exemptions.decision }).from(exemptions);
  return exemptionGrounds.map((ground) => {
    const ofGround = rows.filter((row) => row.ground === ground);
    const times = (decision: 'approved' | 'refused' | null) =>
      ofGround.filter((row) => row.decision === decision).length;
    return { ground, approved: times('approved'), refused: times('refused'), open: times(null) };
  });
}
