import { profiles } from 'db/schema/dockets';
import { isCheckViolation, isRecordViolation } from 'db/violations';
import { describe, expect, it } from 'vitest';
import { decideRules } from '~/commands/rules/decide.server';
import { proposeRules } from '~/commands/rules/propose.server';
import { defaultProfile } from '~/domain/profile/default-profile';
import { roles } from '~/domain/vocabulary';
import { docketFacts } from '~/queries/docket-facts.server';
import { gateFaults } from '~/queries/gate-faults.server';
import { rulesPage, waitingProposal } from '~/queries/rules-page.server';
import { currentProfile } from '~/queries/rules-profile.server';
import { submissionDesk } from '~/queries/submission-desk.server';
import { type County, county, given, refusalCodes } from '../../situations/county';
import { openedDocket } from '../../situations/dockets';
import { colleague, days, publishedRound } from '../../situations/submissions';

const today = '2026-03-02 10:00';
const reason = '群众反映一个月仍然来不及。';
const forty = { minDaysRightsImpact: { value: 40, unit: 'day' } };
const yes = { decision: 'approved' as const, reason: '同意。' };

const propose = (here: County, limits: Parameters<typeof proposeRules>[1]['limits'] = forty, from = '2026-03-02') =>
  proposeRules(here.as('administrator', today), { effectiveFrom: from, reason, limits });
const approved = async (here: County, from = '2026-03-02') => {
  const { proposalId } = given(await propose(here, forty, from));
  given(await decideRules(here.as('governmentOffice', today), { proposalId, ...yes }));
};
const minimumAt = async (here: County, at: string) =>
  (await currentProfile(here.db.read, here.as('auditor', at).now)).profile.limits.minDaysRightsImpact.value;

describe('a change to the rules', () => {
  it('is in force once a second person approved it, from the first second of its day and not before', async () => {
    const here = await county();
    await approved(here, '2026-03-10');
    expect(await minimumAt(here, '2026-03-09 23:59:59')).toBe(30);
    expect(await minimumAt(here, '2026-03-10 00:00')).toBe(40);
    expect(await gateFaults(here.db.read)).toEqual([]);
    const page = await rulesPage(here.db.read, here.as('auditor', '2026-03-10 00:00').now);
    expect(page.history.map(({ version }) => version)).toEqual([2, 1]);
    expect(page.history[0]!.changes.map(({ key, before, after }) => [key, before.value, after.value])).toEqual([
      ['minDaysRightsImpact', 30, 40],
    ]);
  });

  it('does not touch a docket under way: it keeps the version that it started under', async () => {
    const here = await county();
    const docket = await openedDocket(here);
    await approved(here);
    await publishedRound(here, docket);
    const desk = await submissionDesk(here.db.read, docket.number, here.as('auditor', days.closed).now);
    const period = desk!.gate.checks.find(({ check }) => check === 'period_long_enough');
    expect(period).toMatchObject({ state: 'pass', evidence: [{ facts: { counted: 30, minimum: 30 } }] });
    const started = await openedDocket(
      { ...here, as: (role) => here.as(role, '2026-03-03 09:00') },
      { title: '新事项' },
    );
    expect((await docketFacts(here.db.read, { id: started.docketId }))!.profileVersion).toBe(2);
  });

  it('is not approved by whoever proposed it, even with an approving role; they may take it back', async () => {
    const here = await county();
    const { proposalId } = given(await propose(here));
    const author = here.as('administrator', today);
    expect(refusalCodes(await decideRules(author, { proposalId, ...yes }))).toEqual(['profile.editor_cannot_approve']);
    given(await decideRules(author, { proposalId, decision: 'refused', reason: '再想想。' }));
    expect(await waitingProposal(here.db.read)).toBeNull();
    expect(await here.db.read.select().from(profiles)).toHaveLength(1);
  });

  it('is decided once: of two who approve at the same moment, one is told that it is decided', async () => {
    const here = await county();
    const { proposalId } = given(await propose(here));
    const two = [here.as('governmentOffice', today), await colleague(here, 'administrator', today)];
    const outcomes = await Promise.all(two.map((act) => decideRules(act, { proposalId, ...yes })));
    expect(outcomes.flatMap(refusalCodes)).toEqual(['profile.already_decided']);
    expect(await here.db.read.select().from(profiles)).toHaveLength(2);
  });

  it('waits alone: another one is proposed when it is decided', async () => {
    const here = await county();
    given(await propose(here));
    expect(refusalCodes(await propose(here))).toEqual(['profile.proposal_waits']);
  });

  it('is proposed by the administrator and approved by nobody outside the sheet', async () => {
    const here = await county();
    for (const role of roles.filter((one) => one !== 'administrator')) {
      const outcome = await proposeRules(here.as(role, today), { effectiveFrom: '2026-03-02', reason, limits: forty });
      expect([role, ...refusalCodes(outcome)]).toEqual([role, 'forbidden']);
    }
    const { proposalId } = given(await propose(here));
    const approvers = ['administrator', 'governmentOffice', 'legalReviewer'];
    for (const role of roles.filter((one) => !approvers.includes(one)))
      expect(refusalCodes(await decideRules(here.as(role, today), { proposalId, ...yes }))).toEqual(['forbidden']);
  });

  it('says everything that is wrong with it at once, and never calls a county’s number law', async () => {
    const here = await county();
    const wrong = await propose(
      here,
      {
        minDaysMajorDecision: { value: 20, unit: 'day' },
        reviewMin: { value: Number.NaN, unit: 'workingDay' },
        minDaysOther: { value: 5, unit: 'year' },
      },
      '2026-03-02',
    );
    expect(refusalCodes(wrong).sort()).toEqual([
      'profile.not_a_whole_number',
      'profile.unknown_unit',
      'profile.weaker_than_the_law',
    ]);
    expect(refusalCodes(await propose(here, forty, '2026-03-01'))).toEqual(['profile.effective_in_the_past']);
    expect(refusalCodes(await propose(here, {}))).toEqual(['profile.nothing_changed']);
    const { proposalId } = given(await propose(here, { minDaysMajorDecision: { value: 45, unit: 'day' } }));
    given(await decideRules(here.as('legalReviewer', today), { proposalId, ...yes }));
    const { limits } = await rulesPage(here.db.read, here.as('auditor', today).now);
    expect(limits.find(({ key }) => key === 'minDaysMajorDecision')).toMatchObject({
      value: 45,
      source: { nature: 'county' },
    });
  });

  it('whose day is over when it comes to approval has to be proposed again', async () => {
    const here = await county();
    const { proposalId } = given(await propose(here));
    const late = here.as('governmentOffice', '2026-03-03 00:00');
    expect(refusalCodes(await decideRules(late, { proposalId, ...yes }))).toEqual(['profile.effective_in_the_past']);
  });

  it('written into the database by hand is refused without two persons, and a version is never changed', async () => {
    const here = await county();
    const { actor, now } = here.as('administrator', today);
    const by = actor.kind === 'account' ? actor.id : '';
    const failure = (work: Promise<unknown>) => work.then(() => undefined).catch((error: unknown) => error);
    const forged = { version: 2, content: defaultProfile, effectiveFrom: '2026-03-02', createdAt: now };
    for (const hands of [{}, { createdBy: by }, { createdBy: by, approvedBy: by }]) {
      const error = await failure(here.db.transaction((tx) => tx.insert(profiles).values({ ...forged, ...hands })));
      expect(isCheckViolation(error)).toBe(true);
    }
    const changed = await failure(
      here.db.transaction((tx) => tx.update(profiles).set({ effectiveFrom: '2030-01-01' })),
    );
    expect(isRecordViolation(changed)).toBe(true);
  });
});
