import { randomUUID } from 'node:crypto';
import { accountRoles, accounts } from 'db/schema/people';
import type { Act } from '~/commands/act.server';
import { addBasis } from '~/commands/basis/add.server';
import { submitComment } from '~/commands/comments/submit.server';
import { prepareConsultation } from '~/commands/consultations/prepare.server';
import { publishConsultation } from '~/commands/consultations/publish.server';
import { disposeComment } from '~/commands/dispositions/dispose.server';
import { confirmDraft } from '~/commands/drafts/confirm.server';
import { uploadDraft } from '~/commands/drafts/upload.server';
import { publishFeedback } from '~/commands/feedback/publish.server';
import { handInMaterial, takeBackMaterial } from '~/commands/materials/hand-in.server';
import { writeNotes } from '~/commands/notes/write.server';
import { writePoint } from '~/commands/reviews/write-point.server';
import { answerSubmission } from '~/commands/submissions/answer.server';
import { submitForReview } from '~/commands/submissions/submit.server';
import type { ClassFlag, MaterialItem, Role } from '~/domain/vocabulary';
import { commentsCounted } from '~/queries/comments-counted.server';
import { handedIn } from '~/queries/material-list.server';
import { type County, given } from './county';
import { openedDocket } from './dockets';
import { pdf } from './materials';

type Docket = { docketId: string };

/** The days on which a docket of these situations is worked on. */
export const days = {
  published: '2026-03-03 09:00',
  comment: '2026-03-20 20:00',
  closed: '2026-04-03 00:00',
  answered: '2026-04-07 10:00',
  feedback: '2026-04-08 10:00',
  submitted: '2026-04-10 10:00',
  accepted: '2026-04-13 10:00',
};

/** Another member of staff with a role. Drafting roles are held in the transport bureau, the others in the government. */
export async function colleague(county: County, role: Role, at?: string): Promise<Act> {
  const act = county.as(role, at);
  const unitId = role === 'drafter' || role === 'unitHead' ? county.units.transport : county.units.government;
  const id = await county.db.transaction(async (tx) => {
    const person = { loginName: randomUUID(), displayName: role, passwordHash: '', createdAt: act.now };
    const [account] = await tx.insert(accounts).values(person).returning({ id: accounts.id });
    await tx.insert(accountRoles).values({ accountId: account!.id, role, unitId });
    return account!.id;
  });
  return { ...act, actor: { kind: 'account', id, name: role, grants: [{ role, unitId }] } };
}

/** A draft as uploaded, confirmed unless told otherwise. */
export async function uploadedDraft(
  { as }: County,
  { docketId }: Docket,
  stage: 'consultation' | 'review',
  { at, text, confirm = true }: { at: string; text?: string; confirm?: boolean },
): Promise<string> {
  const words =
    text ?? `渡口安全管理办法（${stage}）\n第一条 为了保障渡口安全，制定本办法。\n第二条 本办法自公布之日起施行。`;
  const source = { name: '办法.txt', bytes: new TextEncoder().encode(words) };
  const { draftId } = given(await uploadDraft(as('drafter', at), { docketId, stage, source }));
  if (confirm) given(await confirmDraft(as('drafter', at), { draftId }));
  return draftId;
}

/** Drafting notes, one entry of policy basis, and what the file needs beside them. */
export async function writtenMaterials(county: County, { docketId }: Docket, at = days.published) {
  const { as } = county;
  await handedInSteps(county, { docketId }, at);
  given(await writeNotes(as('drafter', at), { docketId, markdown: '## 必要性\n渡口事故多发。' }));
  const law = { kind: 'law' as const, title: '中华人民共和国安全生产法', issuingBody: '全国人民代表大会常务委员会' };
  const basis = { ...law, docketId, documentNumber: '', citedArticle: '', quotation: '', relation: 'direct' as const };
  given(await addBasis(as('drafter', at), { ...basis, supports: ['1'] }));
}

/** A file for every step that the gate asks for, and why the three others were not due; the letter is signed on paper. */
async function handedInSteps({ as, db }: County, { docketId }: Docket, at = days.published) {
  if ((await handedIn(db.read, docketId)).length > 0) return;
  const act = as('drafter', at);
  for (const item of [
    'unitReplies',
    'enterpriseViews',
    'groupViews',
    'unitLegality',
    'unitDiscussion',
    'letter',
  ] as const)
    given(await handInMaterial(act, { docketId, item, reason: '', file: pdf(item) }));
  for (const item of ['hearing', 'expertOpinion', 'riskReport'] as const)
    given(await handInMaterial(act, { docketId, item, reason: '没有这方面的内容。' }));
}

/** Takes back what was handed in for an item. */
export async function withoutMaterial(
  { as, db }: County,
  { docketId }: Docket,
  item: MaterialItem,
  at = days.feedback,
) {
  for (const material of await handedIn(db.read, docketId))
    if (material.item === item) given(await takeBackMaterial(as('drafter', at), { materialId: material.id }));
}

type Round = { opensOn?: string; closesOn?: string; at?: string };

/** A round of thirty days, prepared and published with a draft of its own. */
export async function publishedRound(county: County, docket: Docket, round: Round = {}) {
  const { opensOn = '2026-03-03', closesOn = '2026-04-02', at = days.published } = round;
  const draftId = await uploadedDraft(county, docket, 'consultation', { at });
  await writtenMaterials(county, docket, at);
  const { as } = county;
  const prepared = given(
    await prepareConsultation(as('drafter', at), { draftId, opensOn, closesOn, phone: '0000-6030033' }),
  );
  given(await publishConsultation(as('unitHead', at), prepared));
  return prepared;
}

type Consultation = { consultationId: string; number: string };

/** One comment on the whole text, sent online. */
export async function sentComment(
  county: County,
  { number, consultationId }: Consultation,
  at = days.comment,
  { body = '渡船早上能不能早一点开？', ...author }: { body?: string; authorName?: string; contact?: string } = {},
) {
  const citizen: Act = { ...county.as('auditor', at), actor: { kind: 'citizen' } };
  given(
    await submitComment(citizen, {
      consultationNumber: number,
      idempotencyKey: randomUUID(),
      opinions: [{ body }],
      authorKind: 'person',
      ...author,
      mayShowName: false,
      privacyNotice: '2026-1',
      language: 'zh-CN',
    }),
  );
  return (await commentsCounted(county.db.read, consultationId)).at(-1)!.id;
}

/** Gives every open comment of a round a disposition. */
export async function answeredComments(county: County, { consultationId }: Consultation, at = days.answered) {
  for (const { id, result } of await commentsCounted(county.db.read, consultationId)) {
    const disposition = { result: 'adopted' as const, reason: '夏季提前到五时三十分开渡。' };
    if (result === null) given(await disposeComment(county.as('drafter', at), { commentId: id, ...disposition }));
  }
}

/** The feedback of a round, counted through the moment of its publication. */
export async function publishedFeedback({ as }: County, { consultationId }: Consultation, at = days.feedback) {
  given(await publishFeedback(as('unitHead', at), { consultationId, summary: '收到的意见都已办理。' }));
}

/** A round from notice to feedback, with one comment. */
async function answeredRound(county: County, docket: Docket) {
  const round = await publishedRound(county, docket);
  await sentComment(county, round);
  await answeredComments(county, round);
  await publishedFeedback(county, round);
  return round;
}

/** A docket that the gate lets through: its one round answered, its review draft confirmed. */
export async function docketReadyForReview(county: County, { flags }: { flags?: ClassFlag[] } = {}) {
  const docket = await openedDocket(county, flags ? { flags } : {});
  const round = await answeredRound(county, docket);
  const draftId = await uploadedDraft(county, docket, 'review', { at: days.feedback });
  return { ...docket, round, draftId };
}

/** A point of a review that must be followed. */
export async function writtenPoint({ as }: County, { reviewId }: { reviewId: string }, at: string): Promise<string> {
  const point = { severity: 'must' as const, opinion: '罚款没有依据。', basis: '《中华人民共和国行政处罚法》第十六条' };
  return given(await writePoint(as('legalReviewer', at), { reviewId, ...point })).pointId;
}

export const letter = '现将《汀禾县乡村渡口安全管理办法》送请合法性审查。';

/** The same, submitted: it waits for the bureau. */
export async function submittedDocket(county: County, options: { flags?: ClassFlag[] } = {}) {
  const docket = await docketReadyForReview(county, options);
  const { docketId } = docket;
  const sent = given(await submitForReview(county.as('unitHead', days.submitted), { docketId, letter }));
  return { ...docket, ...sent };
}

/** The same, accepted: its review has begun. */
export async function acceptedReview(county: County, options: { flags?: ClassFlag[] } = {}) {
  const docket = await submittedDocket(county, options);
  const answer = { submissionId: docket.submissionId, answer: 'accepted' as const, reason: '' };
  const { reviewId } = given(await answerSubmission(county.as('legalReviewer', days.accepted), answer));
  return { ...docket, reviewId: reviewId! };
}
