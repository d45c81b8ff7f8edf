import { sequenceEvents } from 'db/record';
import { describe, expect, it } from 'vitest';
import { grantRole } from '~/commands/accounts/change-roles.server';
import { terminateDocket } from '~/commands/dockets/terminate.server';
import { answerSubmission } from '~/commands/submissions/answer.server';
import { submitForReview } from '~/commands/submissions/submit.server';
import { auditedDocket, recordLines, roleChanges } from '~/queries/audit-events.server';
import { figuresPage } from '~/queries/figures-page.server';
import { recordCheck } from '~/queries/record-check.server';
import { type County, county, given } from '../../situations/county';
import { openedDocket } from '../../situations/dockets';
import { approvedExemption, requestedExemption } from '../../situations/exemptions';
import { days, letter, submittedDocket } from '../../situations/submissions';

const figuresOn = ({ db, as }: County, at: string) => figuresPage(db.read, as('auditor', at).now);

describe('the board of overseers', () => {
  it('says what waits at which step in which unit, and for how many days', async () => {
    const here = await county();
    const { number } = await submittedDocket(here);
    const ended = await openedDocket(here);
    given(await terminateDocket(here.as('unitHead'), { docketId: ended.docketId, reason: '不再需要' }));
    const { waiting, bySteps, byUnits } = await figuresOn(here, '2026-04-20 09:00');
    expect(waiting).toMatchObject([{ number, step: 'wait_for_review', unit: '县交通运输局', days: 10 }]);
    expect(bySteps).toEqual([{ key: 'wait_for_review', dockets: 1, longest: 10 }]);
    expect(byUnits).toEqual([{ key: '县交通运输局', dockets: 1, longest: 10 }]);
  });

  it('counts what the gate refused, what was returned by ground, and exceptions by ground and decision', async () => {
    const here = await county();
    const { docketId } = await openedDocket(here);
    await submitForReview(here.as('unitHead', days.submitted), { docketId, letter });
    const { submissionId } = await submittedDocket(here);
    const back = { submissionId, answer: 'returned' as const, reason: '缺少单位意见。' };
    const grounds = ['materialsMissing', 'procedureSkipped'] as const;
    given(await answerSubmission(here.as('legalReviewer', days.accepted), { ...back, grounds: [...grounds] }));
    await approvedExemption(here, { docketId }, { at: days.accepted });
    await requestedExemption(here, { docketId }, { ground: 'superior_urgent_order', at: days.accepted });
    const { returns, exemptions } = await figuresOn(here, '2026-04-20 09:00');
    expect(returns).toMatchObject({ refusedByGate: 1, returned: 1, supplements: 0 });
    expect(returns.grounds.filter(({ times }) => times > 0)).toEqual([
      { ground: 'procedureSkipped', times: 1 },
      { ground: 'materialsMissing', times: 1 },
    ]);
    expect(exemptions.find(({ ground }) => ground === 'emergency_simplified')).toMatchObject({ approved: 1, open: 0 });
    expect(exemptions.find(({ ground }) => ground === 'superior_urgent_order')).toMatchObject({ approved: 0, open: 1 });
  });
});

describe('the auditor', () => {
  it('reads the record of a docket in order, with its place in the chain, narrowed by what happened', async () => {
    const here = await county();
    const { number, docketId } = await submittedDocket(here);
    await sequenceEvents(here.db);
    const page = (await auditedDocket(here.db.read, number, {}))!;
    expect(page.lines[0]).toMatchObject({ type: 'docket.opened', position: expect.any(Number), actorName: 'drafter' });
    const positions = page.lines.map(({ position }) => position!);
    expect(positions).toEqual([...positions].sort((a, b) => a - b));
    expect(page.types.find(({ type }) => type === 'submission.made')).toEqual({ type: 'submission.made', times: 1 });
    expect(await recordLines(here.db.read, { docketId, type: 'submission.made' })).toHaveLength(1);
    const after = page.lines.at(-2)!.id;
    expect((await auditedDocket(here.db.read, number, { after }))!.lines).toHaveLength(1);
  });

  it('sees which role an administrator gave to whom', async () => {
    const here = await county();
    const { actor } = here.as('drafter');
    const accountId = actor.kind === 'account' ? actor.id : '';
    given(
      await grantRole(here.as('administrator'), { accountId, role: 'legalReviewer', unitId: here.units.government }),
    );
    expect(await roleChanges(here.db.read)).toMatchObject([
      { type: 'account.role_granted', by: 'administrator', account: 'drafter', roles: ['legalReviewer'] },
    ]);
  });

  it('is told how far the chain reaches and that nothing in it was changed', async () => {
    const here = await county();
    await openedDocket(here);
    expect(await recordCheck(here.db.read)).toMatchObject({ chained: 0, head: null, chain: [], gate: [] });
    await sequenceEvents(here.db);
    const { events, chained, waiting, head } = await recordCheck(here.db.read);
    expect([chained, waiting]).toEqual([events, 0]);
    expect(head).toMatch(/^[0-9a-f]{64}$/);
  });
});
