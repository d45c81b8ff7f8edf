import type { Read } from 'db/database';
import { closingDay } from '~/domain/calendar/day';
import { docketTimeline } from './docket-timeline.server';
import { feedbackDue } from './feedback-due.server';
import { publishedConsultation } from './published-consultation.server';

/** The steps of a docket so far, and the two that are certain to come: the closing and the answer. */
export async function consultationProcess(read: Read, number: string, now: Date) {
  const published = await publishedConsultation(read, number, now);
  if (!published) return undefined;
  const { facts, phase, snapshot } = published;
  return {
    title: snapshot.docket.title,
    phase,
    closesOn: closingDay(facts.closesAt),
    due: await feedbackDue(read, facts, now),
    steps: await docketTimeline(read, facts.docketId),
  };
}
