import type { Read } from 'db/database';
import { noticeDays } from '~/domain/consultation/refusals-to-publish';
import { classFlags } from '~/domain/vocabulary';
import { feedbackDue } from './feedback-due.server';
import { noticeChanges } from './notice-changes.server';
import { publishedConsultation } from './published-consultation.server';

/** The notice as it went out: for whom it matters, how long, by what rule, and how to answer it. */
export async function consultationNotice(read: Read, number: string, now: Date) {
  const published = await publishedConsultation(read, number, now);
  if (!published) return undefined;
  const { facts, phase, snapshot } = published;
  const { docket, consultation, period } = snapshot;
  const { countedDays, inclusiveDays, unit, verdict, minimum } = period;
  return {
    number: facts.number,
    docketId: facts.docketId,
    phase,
    title: docket.title,
    summary: docket.summary,
    affected: docket.affected,
    units: [docket.leadUnit, ...docket.coDraftingUnits],
    issuingOrgan: docket.issuingOrgan,
    flags: classFlags.filter((flag) => docket.flags[flag]),
    days: noticeDays(facts),
    publishedAt: consultation.publishedAt,
    shortenedReason: consultation.shortenedReason,
    channels: consultation.channels,
    period: { countedDays, inclusiveDays, unit, verdict, minimum },
    due: await feedbackDue(read, facts, now),
    changes: await noticeChanges(read, facts.id),
  };
}
