import type { Read } from 'db/database';
import { feedback } from 'db/schema/answers';
import { changeCauses } from 'db/schema/causes';
import { comments } from 'db/schema/comments';
import { consultations } from 'db/schema/consultations';
import { provisions } from 'db/schema/drafts';
import { meetings, views } from 'db/schema/meetings';
import { reviews } from 'db/schema/review';
import { asc, eq } from 'drizzle-orm';
import { dayOf } from '~/domain/calendar/day';
import type { Cause } from '~/domain/comparison/cause';
import type { FeedbackReport } from '~/domain/feedback/report';
import { effectsOf } from './comment-effects.server';

/**
 * A provision that changed in version `draftId`, with one cause. `standsIn` is the version whose provision it is: the same
 * one, or where the provision is gone an earlier one.
 */
export type LinkedCause = { draftId: string; standsIn: string; nodeId: string; cause: Cause };

/** Every cause that officers named for the changes of a docket: opinions in the order of the reports, then views, then reviews. */
export async function linkedCauses(read: Read, docketId: string): Promise<LinkedCause[]> {
  const opinions = await opinionsOf(read, docketId);
  const linked: LinkedCause[] = [];
  for (const { id } of opinions.rounds)
    for (const { commentId, nodeId, draftId } of await effectsOf(read, id))
      linked.push({ draftId, standsIn: draftId, nodeId, cause: opinions.cause(commentId, id) });
  linked.push(...(await namedCauses(read, docketId, opinions)));
  const rank = ({ cause }: LinkedCause) => ['opinion', 'view', 'review'].indexOf(cause.kind);
  const number = ({ cause }: LinkedCause) => (cause.kind === 'opinion' ? (cause.opinion ?? 0) : 0);
  return linked.sort((a, b) => rank(a) - rank(b) || number(a) - number(b));
}

type Opinions = Awaited<ReturnType<typeof opinionsOf>>;

/** The rounds of a docket, and how an opinion of theirs is called in the published report. */
async function opinionsOf(read: Read, docketId: string) {
  const rounds = await read
    .select({ id: consultations.id, number: consultations.number, report: feedback.report })
    .from(consultations)
    .leftJoin(feedback, eq(feedback.consultationId, consultations.id))
    .where(eq(consultations.docketId, docketId))
    .orderBy(asc(consultations.round));
  const items = rounds.flatMap(({ report }) => (report ? (JSON.parse(report) as FeedbackReport).items : []));
  const told = new Map(items.map(({ commentId, number }) => [commentId, number]));
  const cause = (commentId: string, round: string): Cause => ({
    kind: 'opinion',
    id: commentId,
    consultation: rounds.find(({ id }) => id === round)!.number,
    opinion: told.get(commentId) ?? null,
  });
  return { rounds, cause };
}

async function namedCauses(read: Read, docketId: string, opinions: Opinions): Promise<LinkedCause[]> {
  const rows = await read
    .select({
      draftId: changeCauses.draftId,
      standsIn: provisions.draftId,
      nodeId: provisions.nodeId,
      commentId: changeCauses.commentId,
      round: comments.consultationId,
      viewId: changeCauses.viewId,
      meeting: meetings.number,
      viewNumber: views.number,
      heldAt: meetings.heldAt,
      meetingPublishedAt: meetings.publishedAt,
      reviewId: changeCauses.reviewId,
      concludedAt: reviews.concludedAt,
    })
    .from(changeCauses)
    .innerJoin(provisions, eq(provisions.id, changeCauses.provisionId))
    .leftJoin(comments, eq(comments.id, changeCauses.commentId))
    .leftJoin(views, eq(views.id, changeCauses.viewId))
    .leftJoin(meetings, eq(meetings.id, views.meetingId))
    .leftJoin(reviews, eq(reviews.id, changeCauses.reviewId))
    .where(eq(changeCauses.docketId, docketId))
    .orderBy(asc(changeCauses.linkedAt), asc(changeCauses.id));
  return rows.map(({ draftId, standsIn, nodeId, ...row }) => ({ draftId, standsIn, nodeId, cause: causeOf(row) }));

  function causeOf(row: Omit<(typeof rows)[number], 'draftId' | 'standsIn' | 'nodeId'>): Cause {
    const { commentId, viewId, reviewId } = row;
    if (commentId) return opinions.cause(commentId, row.round!);
    if (reviewId) return { kind: 'review', id: reviewId, concludedOn: dayOf(row.concludedAt!) };
    const meeting = row.meetingPublishedAt && `${row.meeting}#view-${row.viewNumber}`;
    return { kind: 'view', id: viewId!, meeting, heldOn: dayOf(row.heldAt!) };
  }
}
