import type { Read } from 'db/database';
import { consultations } from 'db/schema/consultations';
import { eq } from 'drizzle-orm';
import type { NoticeSnapshot } from '~/domain/consultation/notice-snapshot';
import type { PublicPhase } from '~/domain/consultation/register';
import { phaseAt } from '~/domain/period/phase';
import { readPublicNumber } from '~/domain/public-number';
import { type ConsultationFacts, consultationFacts } from './consultation-facts.server';
import { judgedPeriod } from './notice-changes.server';

export type Published = { facts: ConsultationFacts; phase: PublicPhase; snapshot: NoticeSnapshot };

/**
 * A consultation that is public at `now`, with what the public was shown and the terms that are in force today: ways to comment and
 * period as they were changed last. Nothing for what is no number of one.
 */
export async function publishedConsultation(read: Read, number: string, now: Date): Promise<Published | undefined> {
  const facts = await consultationFacts(read, { number: readPublicNumber(number) ?? '' });
  if (!facts?.publishedAt || facts.publishedAt > now) return undefined;
  const [row] = await read
    .select({ snapshot: consultations.snapshot, channels: consultations.channels })
    .from(consultations)
    .where(eq(consultations.id, facts.id));
  const phase = phaseAt(facts, now) as PublicPhase;
  const shown = JSON.parse(row!.snapshot!) as NoticeSnapshot;
  const consultation = { ...shown.consultation, channels: row!.channels };
  return { facts, phase, snapshot: { ...shown, consultation, period: await judgedPeriod(read, facts.id, shown) } };
}
