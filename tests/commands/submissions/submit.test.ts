import { consultations } from 'db/schema/consultations';
import { events, settings } from 'db/schema/record';
import { gateEvaluations, submissions } from 'db/schema/review';
import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { withdrawComments } from '~/commands/comments/change.server';
import { submitComment } from '~/commands/comments/submit.server';
import { terminateDocket } from '~/commands/dockets/terminate.server';
import { confirmDraft } from '~/commands/drafts/confirm.server';
import { submitForReview } from '~/commands/submissions/submit.server';
import { gateFactsSchema } from '~/domain/gate/facts';
import { evaluateGate } from '~/domain/gate/gate';
import { roles } from '~/domain/vocabulary';
import { evaluationHash } from '~/queries/evaluation-hash.server';
import { noticeFacts } from '~/queries/notice-facts.server';
import { county, given, refusalCodes } from '../../situations/county';
import { openedDocket } from '../../situations/dockets';
import { approvedExemption } from '../../situations/exemptions';
import {
  answeredComments,
  colleague,
  days,
  docketReadyForReview,
  letter,
  publishedFeedback,
  publishedRound,
  sentComment,
  submittedDocket,
  uploadedDraft,
  writtenMaterials,
} from '../../situations/submissions';

const head = (here: Awaited<ReturnType<typeof county>>, at = days.submitted) => here.as('unitHead', at);

describe('submitting a docket that lacks nothing', () => {
  it('keeps the attempt with its evaluation, which anyone can evaluate again', async () => {
    const here = await county();
    const { docketId, draftId, submissionId } = await submittedDocket(here);
    const [attempt] = await here.db.read.select().from(submissions);
    expect(attempt).toMatchObject({ id: submissionId, docketId, draftId, attempt: 1, refusedByGate: false, letter });
    const [evaluation] = await here.db.read.select().from(gateEvaluations);
    expect(evaluation).toMatchObject({ id: attempt!.evaluationId, docketId, draftId, outcome: 'passed' });
    const again = evaluateGate(gateFactsSchema.parse(JSON.parse(evaluation!.facts)));
    expect({ outcome: again.outcome, checks: again.checks }).toEqual({
      outcome: 'passed',
      checks: JSON.parse(evaluation!.checks),
    });
  });

  it('is an event of the timeline, without a word of the letter', async () => {
    const here = await county();
    const { submissionId } = await submittedDocket(here);
    const [event] = await here.db.read.select().from(events).where(eq(events.type, 'submission.made'));
    expect(event).toMatchObject({ subject: submissionId });
    expect(event!.data).not.toContain('渡口');
  });

  it('is refused while an earlier attempt is with the bureau', async () => {
    const here = await county();
    const { docketId } = await submittedDocket(here);
    expect(refusalCodes(await submitForReview(head(here), { docketId, letter }))).toEqual(['submission_open']);
  });

  it('is done by one of two heads who submit at once', async () => {
    const here = await county();
    const { docketId } = await docketReadyForReview(here);
    const other = await colleague(here, 'unitHead', days.submitted);
    const outcomes = await Promise.all([head(here), other].map((act) => submitForReview(act, { docketId, letter })));
    expect(outcomes.map(refusalCodes).sort()).toEqual([[], ['submission_open']]);
    expect(await here.db.read.select().from(submissions)).toHaveLength(1);
    expect(await here.db.read.select().from(gateEvaluations)).toHaveLength(1);
  });
});

describe('submitting a docket that lacks something', () => {
  it('is refused with everything at once, and the refused attempt stays with its evaluation', async () => {
    const here = await county();
    const { docketId } = await openedDocket(here);
    const round = await publishedRound(here, { docketId });
    await sentComment(here, round);
    await uploadedDraft(here, { docketId }, 'review', { at: days.comment, confirm: false });
    const outcome = await submitForReview(head(here, '2026-03-25 10:00'), { docketId, letter });
    expect(refusalCodes(outcome)).toEqual([
      'gate.not_closed',
      'gate.comments_unanswered',
      'gate.feedback_missing',
      'gate.review_draft_unconfirmed',
    ]);
    const [attempt] = await here.db.read.select().from(submissions);
    expect(attempt).toMatchObject({ docketId, attempt: 1, refusedByGate: true, letter });
    const [evaluation] = await here.db.read.select().from(gateEvaluations);
    expect(evaluation).toMatchObject({ id: attempt!.evaluationId, outcome: 'failed' });
    const [event] = await here.db.read.select().from(events).where(eq(events.type, 'submission.refused'));
    expect(JSON.parse(event!.data)).toMatchObject({
      outcome: 'failed',
      failed: ['consultation_closed', 'comments_answered', 'feedback_published', 'review_draft_confirmed'],
    });
  });

  it('says of a docket that was just opened that nobody was consulted, and there is neither a review draft nor a basis', async () => {
    const here = await county();
    const { docketId } = await openedDocket(here);
    expect(refusalCodes(await submitForReview(head(here), { docketId, letter }))).toEqual([
      'gate.no_consultation',
      'gate.review_draft_missing',
      'gate.basis_supports_nothing',
      // Departments, hearing, experts, risks, the unit's own opinion and discussion; the letter is being sent.
      ...Array(6).fill('gate.step_absent'),
    ]);
  });

  it('is refused one second before closing, and asks for the feedback from the instant of closing on', async () => {
    const here = await county();
    const { docketId } = await openedDocket(here);
    await publishedRound(here, { docketId });
    await uploadedDraft(here, { docketId }, 'review', { at: days.comment });
    const early = await submitForReview(head(here, '2026-04-02 23:59:59'), { docketId, letter });
    expect(refusalCodes(early)).toEqual(['gate.not_closed', 'gate.feedback_missing']);
    const onTime = await submitForReview(head(here, days.closed), { docketId, letter });
    expect(refusalCodes(onTime)).toEqual(['gate.feedback_missing']);
  });

  it('may be tried again: every attempt has its own number and its own evaluation', async () => {
    const here = await county();
    const { docketId, draftId: first } = await docketReadyForReview(here);
    const draftId = await uploadedDraft(here, { docketId }, 'review', { at: days.feedback, confirm: false });
    expect(refusalCodes(await submitForReview(head(here), { docketId, letter }))).toEqual([
      'gate.review_draft_unconfirmed',
    ]);
    given(await confirmDraft(here.as('drafter', days.submitted), { draftId }));
    given(await submitForReview(head(here, '2026-04-10 11:00'), { docketId, letter }));
    const attempts = await here.db.read.select().from(submissions).orderBy(submissions.attempt);
    expect(attempts).toMatchObject([
      { attempt: 1, refusedByGate: true, draftId },
      { attempt: 2, refusedByGate: false, draftId },
    ]);
    expect(draftId).not.toBe(first);
  });

  it('is refused once the docket was ended', async () => {
    const here = await county();
    const { docketId } = await docketReadyForReview(here);
    given(await terminateDocket(head(here), { docketId, reason: '不再需要' }));
    expect(refusalCodes(await submitForReview(head(here), { docketId, letter }))).toEqual(['gate.docket_terminated']);
  });
});

describe('several rounds', () => {
  it('count one by one: a second one that is open shuts the gate again, and answered it opens', async () => {
    const here = await county();
    const { docketId } = await docketReadyForReview(here);
    const second = await publishedRound(
      here,
      { docketId },
      {
        opensOn: '2026-04-09',
        closesOn: '2026-05-10',
        at: '2026-04-09 09:00',
      },
    );
    await uploadedDraft(here, { docketId }, 'review', { at: '2026-04-09 10:00' });
    const outcome = await submitForReview(head(here), { docketId, letter });
    expect(refusalCodes(outcome)).toEqual(['gate.not_closed', 'gate.feedback_missing']);
    expect(outcome).toMatchObject({ reasons: [{ facts: { number: second.number } }, {}] });
    await sentComment(here, second, '2026-04-20 09:00');
    await answeredComments(here, second, '2026-05-11 09:00');
    await publishedFeedback(here, second, '2026-05-12 09:00');
    given(await submitForReview(head(here, '2026-05-13 09:00'), { docketId, letter }));
  });
});

describe('comments and the gate', () => {
  it('does not reopen for a comment after what the feedback counted', async () => {
    const here = await county();
    const { docketId, round } = await docketReadyForReview(here);
    await sentComment(here, round, '2026-04-09 09:00');
    given(await submitForReview(head(here), { docketId, letter }));
  });

  it('asks for no answer to a comment that was withdrawn', async () => {
    const here = await county();
    const docket = await openedDocket(here);
    const round = await publishedRound(here, docket);
    const citizen = { ...here.as('auditor', days.comment), actor: { kind: 'citizen' as const } };
    const { number, code } = given(
      await submitComment(citizen, {
        consultationNumber: round.number,
        idempotencyKey: 'withdrawn',
        opinions: [{ body: '说错了。' }],
        authorKind: 'anonymous',
        mayShowName: false,
        privacyNotice: '2026-1',
        language: 'zh-CN',
      }),
    );
    given(await withdrawComments(citizen, { number, code }));
    await publishedFeedback(here, round);
    await uploadedDraft(here, docket, 'review', { at: days.feedback });
    given(await submitForReview(head(here), { docketId: docket.docketId, letter }));
  });

  it('takes a submission and a comment of the same moment, and loses neither', async () => {
    const here = await county();
    const { docketId, round } = await docketReadyForReview(here);
    const citizen = { ...head(here), actor: { kind: 'citizen' as const } };
    const comment = {
      consultationNumber: round.number,
      idempotencyKey: 'the same moment',
      opinions: [{ body: '还想说一句。' }],
      authorKind: 'anonymous' as const,
      mayShowName: false,
      privacyNotice: '2026-1',
      language: 'zh-CN' as const,
    };
    const [sent, receipt] = await Promise.all([
      submitForReview(head(here), { docketId, letter }),
      submitComment(citizen, comment),
    ]);
    expect(given(receipt).late).toBe(true);
    given(sent);
    const [evaluation] = await here.db.read.select().from(gateEvaluations);
    expect(evaluation).toMatchObject({ outcome: 'passed' });
  });
});

describe('the length of a period at the gate', () => {
  it('ends when the public was told it would, though the row was changed to an earlier closing', async () => {
    const here = await county();
    const { docketId } = await openedDocket(here);
    await publishedRound(here, { docketId });
    const early = here.as('auditor', '2026-03-10 00:00').now;
    await here.db.transaction((tx) => tx.update(consultations).set({ closesAt: early }));
    await uploadedDraft(here, { docketId }, 'review', { at: '2026-03-10 09:00' });
    const outcome = await submitForReview(head(here, '2026-03-11 09:00'), { docketId, letter });
    expect(refusalCodes(outcome)).toEqual(['gate.not_closed', 'gate.feedback_missing']);
  });

  it('is judged as it was published, whatever holidays became known later', async () => {
    const here = await county();
    // Seven working days over the turn of the year 2026/27, when the notice for 2027 is not out yet.
    const { docketId } = await openedDocket(here, { flags: [] });
    const round = await publishedRound(
      here,
      { docketId },
      {
        opensOn: '2026-12-24',
        closesOn: '2027-01-05',
        at: '2026-12-24 09:00',
      },
    );
    await publishedFeedback(here, round, '2027-01-07 09:00');
    await uploadedDraft(here, { docketId }, 'review', { at: '2027-01-07 10:00' });
    const later = here.as('auditor', '2027-01-07 12:00').now;
    const arrangement = {
      year: 2027,
      wholeYear: true,
      holidays: ['2026-12-31', '2027-01-01', '2027-01-04', '2027-01-05', '2027-05-01', '2027-10-01'],
      makeUpWorkdays: [],
      source: '关于2027年部分节假日安排的通知',
    };
    await here.db.transaction((tx) =>
      tx.insert(settings).values({ key: 'holidayNotices', value: [arrangement], changedAt: later }),
    );
    const judgedNow = (await noticeFacts(here.db.read, round.consultationId, later))!.facts.period.verdict;
    expect(judgedNow).toBe('too_short');
    given(await submitForReview(head(here, '2027-01-08 09:00'), { docketId, letter }));
    const [evaluation] = await here.db.read.select().from(gateEvaluations);
    expect(JSON.parse(evaluation!.facts).rounds[0].period.verdict).toBe('long_enough');
  });
});

describe('who submits', () => {
  it('is the head of a drafting unit and nobody else; who may not leaves no attempt', async () => {
    const here = await county();
    const { docketId } = await docketReadyForReview(here);
    for (const role of roles.filter((role) => role !== 'unitHead')) {
      const outcome = await submitForReview(here.as(role, days.submitted), { docketId, letter });
      expect([role, refusalCodes(outcome)]).toEqual([role, ['forbidden']]);
    }
    const housing = await colleague(here, 'unitHead', days.submitted);
    const grants = [{ role: 'unitHead' as const, unitId: here.units.housing }];
    const stranger = { ...housing, actor: { ...housing.actor, grants } as typeof housing.actor };
    expect(refusalCodes(await submitForReview(stranger, { docketId, letter }))).toEqual(['forbidden']);
    expect(await here.db.read.select().from(submissions)).toEqual([]);
  });
});

describe('an exception', () => {
  it('lets a docket through without consultation, by name', async () => {
    const here = await county();
    const { docketId } = await openedDocket(here);
    await writtenMaterials(here, { docketId });
    const exemptionId = await approvedExemption(here, { docketId });
    await uploadedDraft(here, { docketId }, 'review', { at: '2026-03-05 10:00' });
    given(await submitForReview(head(here, '2026-03-05 11:00'), { docketId, letter }));
    const [evaluation] = await here.db.read.select().from(gateEvaluations);
    expect(evaluation).toMatchObject({ outcome: 'passed_by_exemption', exemptionId });
  });
});

describe('what the gate keeps', () => {
  it('is proved by the chain: the event of an attempt carries the hash of its evaluation', async () => {
    const here = await county();
    await submittedDocket(here);
    const [evaluation] = await here.db.read.select().from(gateEvaluations);
    const [event] = await here.db.read.select().from(events).where(eq(events.type, 'submission.made'));
    expect(JSON.parse(event!.data)).toMatchObject({
      evaluation: evaluation!.id,
      evaluationHash: evaluationHash(evaluation!),
    });
  });
});
