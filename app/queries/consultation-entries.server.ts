import type { Read } from 'db/database';
import { feedback } from 'db/schema/answers';
import { consultations } from 'db/schema/consultations';
import { dockets } from 'db/schema/dockets';
import { eq, inArray } from 'drizzle-orm';
import { daysLeft } from '~/domain/calendar/day';
import type { NoticeSnapshot } from '~/domain/consultation/notice-snapshot';
import { noticeDays } from '~/domain/consultation/refusals-to-publish';
import type { PublicPhase } from '~/domain/consultation/register';
import { phaseAt } from '~/domain/period/phase';
import { standingOpinions } from './opinions-count.server';

export type ConsultationEntry = Awaited<ReturnType<typeof consultationEntries>>[number];

/** Consultations as a register lists them, in the order of `ids`. The number of opinions is the report's once there is one. */
export async function consultationEntries(read: Read, ids: string[], now: Date) {
  if (ids.length === 0) return [];
  const rows = await read
    .select({ consultation: consultations, topic: dockets.topic, terminatedAt: dockets.terminatedAt, report: feedback })
    .from(consultations)
    .innerJoin(dockets, eq(dockets.id, consultations.docketId))
    .leftJoin(feedback, eq(feedback.consultationId, consultations.id))
    .where(inArray(consultations.id, ids));
  const opinions = await standingOpinions(read, ids);
  const entries = rows.map(({ consultation, topic, terminatedAt, report }) => {
    const { docket } = JSON.parse(consultation.snapshot!) as NoticeSnapshot;
    const times = { ...consultation, terminatedAt, feedbackPublishedAt: report?.publishedAt ?? null };
    return {
      id: consultation.id,
      number: consultation.number,
      round: consultation.round,
      phase: phaseAt(times, now) as PublicPhase,
      days: noticeDays(consultation),
      daysLeft: daysLeft(now, consultation.closesAt),
      title: docket.title,
      summary: docket.summary,
      leadUnit: docket.leadUnit,
      topic,
      opinions: report?.totals.opinions ?? opinions.get(consultation.id) ?? 0,
    };
  });
  return ids.flatMap((id) => entries.find((entry) => entry.id === id) ?? []);
}
