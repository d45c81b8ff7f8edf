import type { Read } from 'db/database';
import { dispositions, feedback } from 'db/schema/answers';
import { comments } from 'db/schema/comments';
import { consultations, exemptions } from 'db/schema/consultations';
import { drafts } from 'db/schema/drafts';
import { gateEvaluations, reviews } from 'db/schema/review';

/**
 * Looks at the rows of a database as they lie there, with no rule of the product, and names every review that should not be: its
 * evaluation did not pass, its draft was not confirmed, or the public was not heard to the end and nobody else exempted it.
 */
export async function unlawfulReviews(read: Read): Promise<string[]> {
  const [all, evaluations, rounds, answers, sent, decided, exempt, texts] = [
    await read.select().from(reviews),
    await read.select().from(gateEvaluations),
    await read.select().from(consultations),
    await read.select().from(feedback),
    await read.select().from(comments),
    await read.select().from(dispositions),
    await read.select().from(exemptions),
    await read.select().from(drafts),
  ];
  return all.flatMap((review) => {
    const evaluation = evaluations.find(({ id }) => id === review.evaluationId);
    if (!evaluation || evaluation.outcome === 'failed' || evaluation.docketId !== review.docketId)
      return [`${review.id}: no passing evaluation`];
    const by = evaluation.evaluatedAt;
    const draft = texts.find(({ id }) => id === review.draftId);
    if (!draft?.confirmedAt || draft.confirmedAt > by || draft.docketId !== review.docketId)
      return [`${review.id}: draft`];
    const exempted = exempt.some(
      ({ docketId, decision, decidedBy, requestedBy, decidedAt }) =>
        docketId === review.docketId && decision === 'approved' && decidedBy !== requestedBy && decidedAt! <= by,
    );
    const own = rounds.filter(({ docketId, createdAt }) => docketId === review.docketId && createdAt < by);
    const heard = own.every(({ id, publishedAt, closesAt }) => {
      const answer = answers.find(({ consultationId }) => consultationId === id);
      const counted = sent.filter(
        (one) => one.consultationId === id && answer && one.receivedAt <= answer.countedThrough,
      );
      const answered = counted.every((one) =>
        decided.some(({ commentId, decidedAt }) => commentId === one.id && decidedAt <= by),
      );
      return publishedAt !== null && closesAt <= by && answer && answer.publishedAt <= by && answered;
    });
    const asked = own.some(({ publishedAt }) => publishedAt !== null && publishedAt < by);
    return (exempted && !asked) || (own.length > 0 && heard)
      ? []
      : [`${review.id}: the public was not heard to the end`];
  });
}
