import { describe, expect, it } from 'vitest';
import type { Act } from '~/commands/act.server';
import { publishFeedback } from '~/commands/feedback/publish.server';
import { answerReconsult } from '~/commands/reviews/answer-reconsult.server';
import { assignReview } from '~/commands/reviews/assign.server';
import { concludeReview } from '~/commands/reviews/conclude.server';
import { answerSubmission } from '~/commands/submissions/answer.server';
import { submitForReview } from '~/commands/submissions/submit.server';
import { explainChanges } from '~/commands/versions/explain-changes.server';
import { roles } from '~/domain/vocabulary';
import { consultedAndSubmitted } from '~/queries/consulted-versions.server';
import { docketFacts } from '~/queries/docket-facts.server';
import { versionCheck } from '~/queries/version-check.server';
import { type County, county, given, refusalCodes } from '../../situations/county';
import { openedDocket } from '../../situations/dockets';
import {
  acceptedReview,
  colleague,
  days,
  letter,
  publishedRound,
  uploadedDraft,
  writtenPoint,
} from '../../situations/submissions';

const changedText = `渡口安全管理办法（送审稿）
第一条 为了保障渡口安全，制定本办法。
第二条 本办法自公布之日起施行，违者罚款二百元。`;
const note = { kind: 'legality' as const, reason: '按法制机构意见补充罚则。' };

/** A docket whose consultation is answered and whose review draft says more than the public saw. */
async function changedDocket(here: County, text = changedText) {
  const docket = await openedDocket(here);
  const { consultationId } = await publishedRound(here, docket);
  given(await publishFeedback(here.as('unitHead', days.feedback), { consultationId, summary: '没有收到意见。' }));
  await uploadedDraft(here, docket, 'review', { at: days.feedback, text });
  return docket;
}

async function changesOf({ db }: County, docketId: string) {
  const docket = (await docketFacts(db.read, { id: docketId }))!;
  return (await versionCheck(db.read, docket, await consultedAndSubmitted(db.read, docketId)))!.changes;
}

const explained = async (here: County, docketId: string, at = days.feedback) => {
  const changes = (await changesOf(here, docketId)).map(({ hash }) => hash);
  given(await explainChanges(here.as('drafter', at), { docketId, changes, ...note }));
};

const submit = (here: County, docketId: string) =>
  submitForReview(here.as('unitHead', days.submitted), { docketId, letter });

describe('changes after the consultation', () => {
  it('keep the docket out of review until each has an opinion or a reason behind it', async () => {
    const here = await county();
    const { docketId } = await changedDocket(here);
    expect(refusalCodes(await submit(here, docketId))).toEqual(['gate.changes_unrecorded']);
    await explained(here, docketId, days.submitted);
    given(await submit(here, docketId));
  });

  it('that were explained stay explained in a later version that makes the same ones, and others do not', async () => {
    const here = await county();
    const docket = await changedDocket(here);
    await explained(here, docket.docketId);
    await uploadedDraft(here, docket, 'review', { at: days.feedback, text: changedText.replace('送审稿', '送审稿二') });
    expect((await changesOf(here, docket.docketId)).map(({ note }) => note?.kind)).toEqual(['legality']);
    await uploadedDraft(here, docket, 'review', { at: days.feedback, text: changedText.replace('二百', '五百') });
    expect((await changesOf(here, docket.docketId)).map(({ note }) => note)).toEqual([null]);
    expect(refusalCodes(await submit(here, docket.docketId))).toEqual(['gate.changes_unrecorded']);
  });

  it('are explained by the drafting unit alone, and only those that there are', async () => {
    const here = await county();
    const { docketId } = await changedDocket(here);
    const changes = (await changesOf(here, docketId)).map(({ hash }) => hash);
    for (const role of roles.filter((one) => one !== 'drafter' && one !== 'unitHead'))
      expect(refusalCodes(await explainChanges(here.as(role), { docketId, changes, ...note }))).toContain('forbidden');
    const unknown = await explainChanges(here.as('drafter'), { docketId, changes: [...changes, 'ff'], ...note });
    expect(refusalCodes(unknown)).toEqual(['change_not_found']);
  });
});

describe('the warning that the public may have to be asked again', () => {
  const evening = '2026-04-20 16:00';
  const opinion = '经审查，本办法合法。';
  const notNeeded = { reconsult: 'not_needed' as const, reconsultReason: '罚则来自上位法，没有新增义务。' };

  async function reviewedDocket(here: County) {
    const docket = await changedDocket(here);
    await explained(here, docket.docketId);
    const { submissionId } = given(await submit(here, docket.docketId));
    const answer = { submissionId, answer: 'accepted' as const, reason: '' };
    const { reviewId } = given(await answerSubmission(here.as('legalReviewer', days.accepted), answer));
    return { ...docket, submissionId, reviewId: reviewId! };
  }

  it('has to be answered before there is a conclusion', async () => {
    const here = await county();
    const { submissionId, reviewId } = await reviewedDocket(here);
    const conclude = () =>
      concludeReview(here.as('legalReviewer', evening), { reviewId, conclusion: 'lawful', opinion });
    expect(refusalCodes(await conclude())).toEqual(['reconsult_unanswered']);
    given(await answerReconsult(here.as('legalReviewer', evening), { submissionId, ...notNeeded }));
    given(await conclude());
  });

  it('keeps the text from being found lawful when the answer is that the public is asked again', async () => {
    const here = await county();
    const { submissionId, reviewId } = await reviewedDocket(here);
    const again = { reconsult: 'reconsult' as const, reconsultReason: '新增罚款，公众没有看到。' };
    given(await answerReconsult(here.as('legalReviewer', evening), { submissionId, ...again }));
    const conclude = (conclusion: 'lawful' | 'toBeAmended') =>
      concludeReview(here.as('legalReviewer', evening), { reviewId, conclusion, opinion });
    expect(refusalCodes(await conclude('lawful'))).toEqual(['reconsult_first']);
    await writtenPoint(here, { reviewId }, evening);
    given(await conclude('toBeAmended'));
  });

  it('is answered once: of two reviewers at once, one is told that it is answered', async () => {
    const here = await county();
    const { submissionId } = await reviewedDocket(here);
    const two = [here.as('legalReviewer', evening), await colleague(here, 'legalReviewer', evening)];
    const outcomes = await Promise.all(two.map((act) => answerReconsult(act, { submissionId, ...notNeeded })));
    expect(outcomes.flatMap(refusalCodes)).toEqual(['reconsult_answered']);
  });

  it('is answered by the reviewer to whom the bureau gave it, and once it was given to another, by that one', async () => {
    const here = await county();
    const { submissionId } = await reviewedDocket(here);
    const [first, second] = [await colleague(here, 'legalReviewer', evening), here.as('legalReviewer', evening)];
    const idOf = ({ actor }: Act) => (actor.kind === 'account' ? actor.id : '');
    given(await assignReview(second, { submissionId, assigneeId: idOf(first) }));
    const answer = (act: Act) => answerReconsult(act, { submissionId, ...notNeeded });
    expect(refusalCodes(await answer(second))).toEqual(['review_assigned_to_another']);
    const later = here.as('legalReviewer', '2026-04-20 17:00');
    given(await assignReview(later, { submissionId, assigneeId: idOf(second) }));
    expect(refusalCodes(await answer({ ...first, now: later.now }))).toEqual(['review_assigned_to_another']);
    given(await answer(later));
  });

  it('is answered by the review body alone, and only where there is something to answer', async () => {
    const here = await county();
    const { submissionId } = await reviewedDocket(here);
    for (const role of roles.filter((one) => one !== 'legalReviewer'))
      expect(refusalCodes(await answerReconsult(here.as(role), { submissionId, ...notNeeded }))).toEqual(['forbidden']);
    const small = await acceptedReview(here);
    const needless = await answerReconsult(here.as('legalReviewer', evening), { ...small, ...notNeeded });
    expect(refusalCodes(needless)).toEqual(['reconsult_not_asked']);
  });
});
