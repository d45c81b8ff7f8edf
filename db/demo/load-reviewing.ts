import { eq } from 'drizzle-orm';
import { handInMaterial } from '../../app/commands/materials/hand-in.server';
import { answerPoint } from '../../app/commands/reviews/answer-point.server';
import { askForSupplements } from '../../app/commands/reviews/ask-supplements.server';
import { assignReview } from '../../app/commands/reviews/assign.server';
import { recordAdviserView } from '../../app/commands/reviews/record-view.server';
import { writePoint } from '../../app/commands/reviews/write-point.server';
import { addNaturalDays } from '../../app/domain/calendar/day';
import type { MaterialItem } from '../../app/domain/vocabulary';
import { draftNodes } from '../../app/queries/draft-nodes.server';
import { submissionState } from '../../app/queries/submission-state.server';
import { reviews } from '../schema/review';
import { paperOf } from './paper';
import { nodeAt } from './places';
import type { DemoReviewing } from './review-story';
import { actOf, moment, must, type Stage } from './stage';
import type { DemoDocket } from './story';

const items: Partial<Record<DemoDocket['evidence'][number]['kind'], MaterialItem>> = {
  unitReplies: 'unitReplies',
  expertOpinion: 'expertOpinion',
  riskReport: 'riskReport',
  unitLegality: 'unitLegality',
  unitDiscussion: 'unitDiscussion',
  association: 'enterpriseViews',
  specialGroup: 'groupViews',
};

// Why a step was not due, where the story has nothing of it.
const notDue: Partial<Record<MaterialItem, string>> = {
  hearing: '内容不属于应当听证的事项，公开征求意见中没有要求听证的意见。',
  expertOpinion: '没有专业性、技术性较强的内容。',
  riskReport: '内容不涉及社会稳定、公共安全等方面的风险，公开征求意见中没有这类反映。',
};

/** Hands in what the drafting unit has for the list of materials, and says of the steps that were not due why. */
export async function loadHandedIn(stage: Stage, docket: DemoDocket, docketId: string, inDays: number): Promise<void> {
  const act = actOf(stage, 'qicao', moment(stage, inDays, '09:00'));
  for (const { kind, title, text } of docket.evidence) {
    const item = items[kind];
    if (!item) continue;
    const file = { name: `${title}.docx`, bytes: new Uint8Array(await paperOf(title, text)) };
    must(await handInMaterial(act, { docketId, item, reason: '', file }));
  }
  const shown = docket.evidence.map(({ kind }) => items[kind]);
  for (const [item, reason] of Object.entries(notDue))
    if (!shown.includes(item as MaterialItem))
      must(await handInMaterial(act, { docketId, item: item as MaterialItem, reason }));
}

/** Plays a review that is under way: to whom it was given, its points with answers, who was heard, what was asked for. */
export async function loadReviewing(stage: Stage, docket: DemoDocket, submissionId: string): Promise<void> {
  const { reviewing } = docket;
  const state = await submissionState(stage.db.read, submissionId);
  if (!reviewing || !state?.review) return;
  const { id: reviewId } = state.review;
  const at = (inDays: number) => actOf(stage, 'sifa', moment(stage, inDays, '15:00'));
  const { actor } = at(-10);
  const accepted = docket.submissions[0]!.decidedInDays;
  must(await assignReview(at(accepted), { submissionId, assigneeId: actor.kind === 'account' ? actor.id : '' }));
  await loadPoints(stage, reviewId, reviewing.points, -8);
  const { adviser, supplements } = reviewing;
  if (adviser) {
    const { name, view, inDays } = adviser;
    const file = { name: '法律顾问意见.docx', bytes: new Uint8Array(await paperOf('法律顾问意见', view)) };
    must(await recordAdviserView(at(inDays), { reviewId, kind: 'legalAdviser', name, view, file }));
  }
  if (supplements) {
    const { askedInDays, dueInDays, items: wanted, request } = supplements;
    const dueOn = addNaturalDays(stage.today, dueInDays);
    must(await askForSupplements(at(askedInDays), { reviewId, items: wanted, request, dueOn }));
  }
}

type Point = DemoReviewing['points'][number];

/** The points of a review, written on a day, and what the drafting unit answered to them on the next. */
export async function loadPoints(stage: Stage, reviewId: string, points: readonly Point[], inDays: number) {
  const [review] = await stage.db.read.select().from(reviews).where(eq(reviews.id, reviewId));
  const nodes = await draftNodes(stage.db.read, review!.draftId);
  for (const { at, severity, opinion, basis, answer } of points) {
    const weight = severity === 'required' ? ('must' as const) : ('should' as const);
    const said = { reviewId, nodeId: nodeAt(nodes, at), severity: weight, opinion, basis };
    const { pointId } = must(await writePoint(actOf(stage, 'sifa', moment(stage, inDays, '10:00')), said));
    if (!answer) continue;
    const result = answer.result === 'adopted' ? ('followed' as const) : ('notFollowed' as const);
    const act = actOf(stage, 'danwei', moment(stage, inDays + 1, '11:00'));
    must(await answerPoint(act, { pointId, result, text: answer.text }));
  }
}
