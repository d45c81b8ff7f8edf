import type { Read } from 'db/database';
import { dispositions, feedback } from 'db/schema/answers';
import { comments } from 'db/schema/comments';
import { consultations, exemptions } from 'db/schema/consultations';
import { dockets, notes } from 'db/schema/dockets';
import { drafts } from 'db/schema/drafts';
import { submissions } from 'db/schema/review';
import { eq } from 'drizzle-orm';

/**
 * The accounts that drafted a docket: opened it, wrote its texts, consulted on it, answered its comments, asked for an exemption
 * or submitted it. None of them decides on an exemption or reviews it.
 */
export async function draftingHands(read: Read, docketId: string): Promise<Set<string>> {
  const [docket] = await read.select().from(dockets).where(eq(dockets.id, docketId));
  const uploads = await read
    .select({ uploadedBy: drafts.uploadedBy, confirmedBy: drafts.confirmedBy })
    .from(drafts)
    .where(eq(drafts.docketId, docketId));
  const written = await read.selectDistinct({ by: notes.writtenBy }).from(notes).where(eq(notes.docketId, docketId));
  const consulted = await read
    .select({
      createdBy: consultations.createdBy,
      publishedBy: consultations.publishedBy,
      answeredBy: feedback.publishedBy,
    })
    .from(consultations)
    .leftJoin(feedback, eq(feedback.consultationId, consultations.id))
    .where(eq(consultations.docketId, docketId));
  const answered = await read
    .selectDistinct({ by: dispositions.decidedBy })
    .from(dispositions)
    .innerJoin(comments, eq(comments.id, dispositions.commentId))
    .innerJoin(consultations, eq(consultations.id, comments.consultationId))
    .where(eq(consultations.docketId, docketId));
  const asked = await read
    .selectDistinct({ by: exemptions.requestedBy })
    .from(exemptions)
    .where(eq(exemptions.docketId, docketId));
  const sent = await read
    .selectDistinct({ by: submissions.submittedBy })
    .from(submissions)
    .where(eq(submissions.docketId, docketId));
  const hands = [
    docket?.createdBy,
    ...uploads.flatMap(({ uploadedBy, confirmedBy }) => [uploadedBy, confirmedBy]),
    ...consulted.flatMap(({ createdBy, publishedBy, answeredBy }) => [createdBy, publishedBy, answeredBy]),
    ...[...written, ...answered, ...asked, ...sent].map(({ by }) => by),
  ];
  return new Set(hands.filter((hand) => hand != null));
}

/** Who may not review a docket: its drafting hands, and whoever approved an exemption for it. */
export async function handsBarredFromReview(read: Read, docketId: string): Promise<Set<string>> {
  const hands = await draftingHands(read, docketId);
  const decided = await read
    .select({ decision: exemptions.decision, by: exemptions.decidedBy })
    .from(exemptions)
    .where(eq(exemptions.docketId, docketId));
  for (const { decision, by } of decided) if (decision === 'approved' && by !== null) hands.add(by);
  return hands;
}
