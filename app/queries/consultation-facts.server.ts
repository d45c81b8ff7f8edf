import type { Read } from 'db/database';
import { feedback } from 'db/schema/answers';
import { consultations } from 'db/schema/consultations';
import { dockets } from 'db/schema/dockets';
import { eq } from 'drizzle-orm';
import type { ConsultationTimes } from '~/domain/period/phase';

export type ConsultationFacts = ConsultationTimes & {
  id: string;
  number: string;
  docketId: string;
  draftId: string;
  round: number;
  profileVersion: number;
};

/** One consultation with the times from which its state is computed; `undefined` when there is none. */
export async function consultationFacts(
  read: Read,
  where: { id: string } | { number: string },
): Promise<ConsultationFacts | undefined> {
  const [row] = await read
    .select({
      id: consultations.id,
      number: consultations.number,
      docketId: consultations.docketId,
      draftId: consultations.draftId,
      round: consultations.round,
      publishedAt: consultations.publishedAt,
      opensAt: consultations.opensAt,
      closesAt: consultations.closesAt,
      feedbackPublishedAt: feedback.publishedAt,
      terminatedAt: dockets.terminatedAt,
      profileVersion: dockets.profileVersion,
    })
    .from(consultations)
    .innerJoin(dockets, eq(dockets.id, consultations.docketId))
    .leftJoin(feedback, eq(feedback.consultationId, consultations.id))
    .where('id' in where ? eq(consultations.id, where.id) : eq(consultations.number, where.number));
  return row;
}
