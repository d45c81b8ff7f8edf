import { canonicalJson, recordEvent } from 'db/record';
import { activities } from 'db/schema/activities';
import { gateEvaluations, submissions } from 'db/schema/review';
import { materials } from 'db/schema/review-work';
import { desc, eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { prepareActivity } from '~/commands/activities/prepare.server';
import { publishActivity } from '~/commands/activities/publish.server';
import { reportActivity } from '~/commands/activities/report.server';
import { handInMaterial } from '~/commands/materials/hand-in.server';
import { answerSubmission } from '~/commands/submissions/answer.server';
import { submitForReview } from '~/commands/submissions/submit.server';
import type { Check } from '~/domain/gate/check';
import { evaluateGate } from '~/domain/gate/gate';
import { type StepItem, stepItems } from '~/domain/gate/step-items';
import { stepRules } from '~/domain/gate/step-rules';
import { evaluationHash } from '~/queries/evaluation-hash.server';
import { gateFaults } from '~/queries/gate-faults.server';
import { gateState } from '~/queries/gate-state.server';
import { submissionDesk } from '~/queries/submission-desk.server';
import { type County, county, given, refusalCodes } from '../../situations/county';
import { pdf } from '../../situations/materials';
import { newRules } from '../../situations/rules';
import { days, docketReadyForReview, letter, submittedDocket, withoutMaterial } from '../../situations/submissions';

const head = (here: County, at = days.submitted) => here.as('unitHead', at);
const everyClass = { flags: ['normativeDocument', 'rightsImpact', 'specialGroups'] as const };
const failing = (checks: Check[]) => checks.filter(({ state }) => state === 'fail').map(({ check }) => check);

describe('a docket of which one step is not on record', () => {
  it.each(stepItems.filter((item) => item !== 'enterpriseViews' && item !== 'letter'))(
    '%s: is refused for it alone, and desk, interface and record say the same',
    async (item) => {
      const here = await county();
      const docket = await docketReadyForReview(here, { flags: [...everyClass.flags] });
      await withoutMaterial(here, docket, item);
      const state = (await gateState(here.db.read, { id: docket.docketId }, head(here).now))!;
      const desk = (await submissionDesk(here.db.read, docket.number, head(here).now))!;
      const outcome = await submitForReview(head(here), { docketId: docket.docketId, letter });
      expect(refusalCodes(outcome)).toEqual(['gate.step_absent']);
      const [kept] = await here.db.read.select().from(gateEvaluations);
      const { check } = stepRules[item];
      for (const checks of [state.checks, desk.gate.checks, JSON.parse(kept!.checks) as Check[]])
        expect(failing(checks)).toEqual([check]);
      expect(kept!.outcome).toBe('failed');
      expect(await gateFaults(here.db.read)).toEqual([]);
    },
  );

  it('is not accepted either when a file is taken back after it was sent', async () => {
    const here = await county();
    const docket = await submittedDocket(here);
    await withoutMaterial(here, docket, 'unitDiscussion', days.submitted);
    const accept = { submissionId: docket.submissionId, answer: 'accepted' as const };
    const refused = await answerSubmission(here.as('legalReviewer', days.accepted), accept);
    expect(refusalCodes(refused)).toEqual(['gate_no_longer_passes', 'gate.step_absent']);
  });
});

describe('the letter of submission', () => {
  it('is missing until the head of the unit sends one, and that signs it', async () => {
    const here = await county();
    const docket = await docketReadyForReview(here);
    await withoutMaterial(here, docket, 'letter');
    const before = (await gateState(here.db.read, { id: docket.docketId }, head(here).now))!;
    expect([before.outcome, failing(before.checks)]).toEqual(['failed', ['letter_signed']]);
    given(await submitForReview(head(here), { docketId: docket.docketId, letter }));
    const after = (await gateState(here.db.read, { id: docket.docketId }, head(here, days.accepted).now))!;
    expect(after.outcome).toBe('passed');
    const { evidence } = after.checks.find(({ check }) => check === 'letter_signed')!;
    expect(evidence).toMatchObject([
      {
        code: 'step_record',
        facts: { href: `/desk/dockets/${docket.number}/submission`, at: head(here).now.toISOString() },
      },
    ]);
  });

  it('is missing again once the bureau sent the attempt back', async () => {
    const here = await county();
    const docket = await submittedDocket(here);
    await withoutMaterial(here, docket, 'letter', days.submitted);
    const back = { submissionId: docket.submissionId, answer: 'returned' as const, reason: '请重报。', grounds: [] };
    given(await answerSubmission(here.as('legalReviewer', days.accepted), back));
    const state = (await gateState(here.db.read, { id: docket.docketId }, head(here, days.accepted).now))!;
    expect(failing(state.checks)).toEqual(['letter_signed']);
  });
});

type Kind = 'hearing' | 'panel';

async function announced(here: County, { docketId }: { docketId: string }, kind: Kind): Promise<string> {
  const act = here.as('drafter', '2026-02-10 09:00');
  const { number } = given(
    await prepareActivity(act, {
      docketId,
      kind,
      title: '渡口安全座谈',
      about: '听取经营渡口的企业和乘客的意见。',
      place: '县政务服务中心',
      audience: '',
      contact: '',
      startsAt: new Date('2026-03-20T01:00:00Z'),
      endsAt: new Date('2026-03-20T03:00:00Z'),
      selectionText: '',
    }),
  );
  given(await publishActivity(here.as('unitHead', '2026-02-10 10:00'), { number }));
  return number;
}

const report = (
  here: County,
  number: string,
  attendance: { enterprise?: number; resident?: number },
  at = '2026-03-25 10:00',
) => reportActivity(head(here, at), { number, summary: '渡船票价应当明码标价。', attendance });

describe('what the platform itself holds', () => {
  it('a panel to which enterprises came shows that they were heard; one without them does not', async () => {
    const here = await county();
    const docket = await docketReadyForReview(here, { flags: ['enterpriseRelated'] });
    await withoutMaterial(here, docket, 'enterpriseViews');
    const check = async () =>
      (await gateState(here.db.read, { id: docket.docketId }, head(here).now))!.checks.find(
        (one) => one.check === 'enterprises_heard',
      )!;
    given(await report(here, await announced(here, docket, 'panel'), { resident: 12 }));
    expect((await check()).state).toBe('fail');
    const number = await announced(here, docket, 'panel');
    given(await report(here, number, { enterprise: 4, resident: 3 }));
    expect(await check()).toMatchObject({ state: 'pass', evidence: [{ facts: { href: `/activities/${number}` } }] });
    expect(await gateFaults(here.db.read)).toEqual([]);
    await here.db.transaction((tx) =>
      tx
        .update(activities)
        .set({ result: { summary: '都赞成', attendance: {}, responses: 0, counts: [] } })
        .where(eq(activities.number, number)),
    );
    expect((await gateFaults(here.db.read)).map(({ fault }) => fault)).toEqual(['activity_changed']);
  });

  it('a hearing that was announced and not reported on keeps the gate shut, whatever reason was written', async () => {
    const here = await county();
    const docket = await docketReadyForReview(here);
    const number = await announced(here, docket, 'hearing');
    const outcome = await submitForReview(head(here), { docketId: docket.docketId, letter });
    expect(outcome).toMatchObject({ reasons: [{ code: 'gate.step_unreported', facts: { item: 'hearing', number } }] });
    given(await report(here, number, { resident: 20 }, '2026-04-10 11:00'));
    given(await submitForReview(head(here, '2026-04-11 10:00'), { docketId: docket.docketId, letter }));
  });
});

describe('the check of the database', () => {
  it('names a file, and a reason, that were written into the list of materials by hand', async () => {
    const here = await county();
    const docket = await docketReadyForReview(here);
    await withoutMaterial(here, docket, 'unitLegality');
    const [one] = await here.db.read.select().from(materials).where(eq(materials.item, 'unitLegality'));
    const { id: _, removedAt: __, removedBy: ___, ...row } = one!;
    await here.db.transaction((tx) => tx.insert(materials).values(row));
    await here.db.transaction((tx) =>
      tx.update(materials).set({ reason: '不用了' }).where(eq(materials.item, 'riskReport')),
    );
    await here.db.transaction((tx) =>
      tx.update(materials).set({ removedAt: null, removedBy: null }).where(eq(materials.id, one!.id)),
    );
    const faults = await gateFaults(here.db.read);
    expect(faults.map(({ fault }) => fault)).toEqual(Array(3).fill('material_not_recorded'));
  });

  it('names an evaluation whose file was never in the list', async () => {
    const here = await county();
    const { docketId } = await submittedDocket(here);
    const [good] = await here.db.read.select().from(gateEvaluations);
    const { id: _, ...row } = good!;
    const facts = JSON.parse(row.facts);
    facts.procedure.steps.unitLegality.evidence[0].hash = 'a'.repeat(64);
    const checks = canonicalJson(evaluateGate(facts).checks);
    await here.db.transaction((tx) =>
      tx.insert(gateEvaluations).values({ ...row, facts: canonicalJson(facts), checks }),
    );
    const faults = await gateFaults(here.db.read);
    expect(faults.map(({ fault }) => fault).sort()).toEqual(['evaluation_not_recorded', 'evaluation_of_other_facts']);
    expect(docketId).toBe(row.docketId);
  });

  it('finds nothing wrong with an evaluation that an earlier release kept, which only warned of missing steps', async () => {
    const here = await county();
    const docket = await submittedDocket(here);
    const [last] = await here.db.read.select().from(gateEvaluations).orderBy(desc(gateEvaluations.evaluatedAt));
    const { id: _, ...row } = last!;
    const { procedure, ...rest } = JSON.parse(row.facts);
    const { steps: __, ...kept } = procedure;
    const facts = { ...rest, edition: 2, procedure: { ...kept, missing: ['unitLegality'] } };
    const evaluation = evaluateGate(facts);
    expect(evaluation.outcome).toBe('passed');
    await here.db.transaction(async (tx) => {
      const earlier = { ...row, facts: canonicalJson(facts), checks: canonicalJson(evaluation.checks) };
      const [stored] = await tx.insert(gateEvaluations).values(earlier).returning();
      const sent = {
        docketId: docket.docketId,
        draftId: row.draftId,
        evaluationId: stored!.id,
        attempt: 2,
        refusedByGate: false,
      };
      const [attempt] = await tx
        .insert(submissions)
        .values({ ...sent, submittedBy: row.evaluatedBy, submittedAt: row.evaluatedAt })
        .returning({ id: submissions.id });
      const data = { outcome: 'passed', evaluation: stored!.id, evaluationHash: evaluationHash(stored!) };
      const event = { type: 'submission.made' as const, at: row.evaluatedAt, actor: row.evaluatedBy, data };
      await recordEvent(tx, { ...event, docketId: docket.docketId, subject: attempt!.id });
    });
    expect(await gateFaults(here.db.read)).toEqual([]);
  });
});

describe('the rules of the county', () => {
  it('may leave a step out that no law asks for, of dockets that start under them; never one that the law asks for', async () => {
    const here = await county();
    await newRules(here, { askUnitReplies: false, askHearing: false, askLetter: false });
    const opened = async (flags: ('majorDecision' | 'normativeDocument')[]) => {
      const docket = await docketReadyForReview(here, { flags });
      for (const item of ['unitReplies', 'hearing', 'letter'] as StepItem[]) await withoutMaterial(here, docket, item);
      return failing((await gateState(here.db.read, { id: docket.docketId }, head(here).now))!.checks);
    };
    expect(await opened(['normativeDocument'])).toEqual([]);
    expect(await opened(['majorDecision', 'normativeDocument'])).toEqual(['departments_heard']);
  });

  it('a docket under way keeps the rules that it started under', async () => {
    const here = await county();
    const docket = await docketReadyForReview(here);
    await withoutMaterial(here, docket, 'hearing');
    await newRules(here, { askHearing: false });
    expect(refusalCodes(await submitForReview(head(here), { docketId: docket.docketId, letter }))).toEqual([
      'gate.step_absent',
    ]);
    given(
      await handInMaterial(here.as('drafter', days.submitted), {
        docketId: docket.docketId,
        item: 'hearing',
        reason: '',
        file: pdf('听证'),
      }),
    );
    given(await submitForReview(head(here), { docketId: docket.docketId, letter }));
  });
});

describe('a clock that was set back', () => {
  it('is named when a docket is sent, and what came within the last minute only moves the moment on', async () => {
    const here = await county();
    const docket = await docketReadyForReview(here);
    const sendAt = (at: string) => submitForReview(head(here, at), { docketId: docket.docketId, letter });
    expect(refusalCodes(await sendAt('2026-04-08 09:58:59'))).toEqual(['gate.clock_behind']);
    given(await sendAt('2026-04-08 09:59:01'));
    const [kept] = await here.db.read.select().from(gateEvaluations);
    expect(kept!.evaluatedAt).toEqual(here.as('unitHead', days.feedback).now);
    const late = handInMaterial(here.as('drafter', '2026-04-08 09:59:59'), {
      docketId: docket.docketId,
      item: 'hearing',
      reason: '晚了。',
    });
    expect(refusalCodes(await late)).toEqual(['gate.clock_behind']);
  });
});
