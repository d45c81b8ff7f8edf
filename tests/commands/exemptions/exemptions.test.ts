import { exemptions } from 'db/schema/consultations';
import { files } from 'db/schema/drafts';
import { events } from 'db/schema/record';
import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import type { Act } from '~/commands/act.server';
import { terminateDocket } from '~/commands/dockets/terminate.server';
import { decideExemption } from '~/commands/exemptions/decide.server';
import { requestExemption } from '~/commands/exemptions/request.server';
import { type Role, roles } from '~/domain/vocabulary';
import { docketTimeline } from '~/queries/docket-timeline.server';
import { county, given, refusalCodes } from '../../situations/county';
import { openedDocket } from '../../situations/dockets';
import { approval, approvedExemption, proof, requestedExemption } from '../../situations/exemptions';
import { colleague, publishedRound } from '../../situations/submissions';

const day = '2026-03-05 09:00';
const asked = { ground: 'emergency_simplified' as const, facts: '汛期渡口险情，须立即施行。', document: proof };

describe('asking for an exception', () => {
  it('keeps the ground, the facts and the document', async () => {
    const here = await county();
    const { docketId } = await openedDocket(here);
    await requestedExemption(here, { docketId });
    const [row] = await here.db.read.select().from(exemptions);
    expect(row).toMatchObject({ docketId, ground: 'emergency_simplified', decision: null });
    expect(await here.files.get(row!.documentFile!)).toEqual(Buffer.from(proof));
    expect(await here.db.read.select().from(files).where(eq(files.hash, row!.documentFile!))).toMatchObject([
      { mediaType: 'application/pdf', size: proof.byteLength },
    ]);
  });

  it('is refused without a document, and with a file that is none by its content', async () => {
    const here = await county();
    const { docketId } = await openedDocket(here);
    const { document: _, ...bare } = asked;
    const act = here.as('drafter', day);
    expect(refusalCodes(await requestExemption(act, { docketId, ...bare }))).toEqual(['exemption_document_missing']);
    const program = new TextEncoder().encode('#!/bin/sh\necho 你好');
    expect(refusalCodes(await requestExemption(act, { docketId, ...bare, document: program }))).toEqual(['scan_type']);
    expect(await here.db.read.select().from(exemptions)).toEqual([]);
  });

  it('is done once while it is undecided, however often the button is pressed', async () => {
    const here = await county();
    const { docketId } = await openedDocket(here);
    const press = () => requestExemption(here.as('drafter', day), { docketId, ...asked });
    const outcomes = await Promise.all([press(), press()]);
    expect(outcomes.map(refusalCodes).sort()).toEqual([[], ['exemption_pending']]);
    expect(await here.db.read.select().from(exemptions)).toHaveLength(1);
  });

  it('is for the drafting unit only, while the docket is under way', async () => {
    const here = await county();
    const { docketId } = await openedDocket(here);
    for (const role of roles.filter((role) => role !== 'drafter' && role !== 'unitHead')) {
      const outcome = await requestExemption(here.as(role, day), { docketId, ...asked });
      expect([role, refusalCodes(outcome)]).toEqual([role, ['forbidden']]);
    }
    given(await terminateDocket(here.as('unitHead', day), { docketId, reason: '不再需要' }));
    const outcome = await requestExemption(here.as('drafter', day), { docketId, ...asked });
    expect(refusalCodes(outcome)).toEqual(['docket_terminated']);
  });
});

describe('deciding on an exception', () => {
  it('is done by a named post with a reason, and the public reads the ground and one line', async () => {
    const here = await county();
    const { docketId } = await openedDocket(here);
    await approvedExemption(here, { docketId });
    const { actor } = here.as('governmentOffice');
    const { decision, post, reason, publicLine } = approval;
    expect(await here.db.read.select().from(exemptions)).toMatchObject([
      { decision, decidedPost: post, decisionReason: reason, publicLine, decidedBy: (actor as { id: string }).id },
    ]);
    const [, step] = await docketTimeline(here.db.read, docketId);
    expect(step).toMatchObject({ type: 'exemption.decided', facts: { ground: 'emergency_simplified', publicLine } });
  });

  it('is for the government office and the justice bureau: an administrator cannot grant one', async () => {
    const here = await county();
    const { docketId } = await openedDocket(here);
    const exemptionId = await requestedExemption(here, { docketId });
    const may: Role[] = ['governmentOffice', 'legalReviewer'];
    for (const role of roles.filter((role) => !may.includes(role))) {
      const outcome = await decideExemption(here.as(role, day), { exemptionId, ...approval });
      expect([role, refusalCodes(outcome)]).toEqual([role, ['forbidden']]);
    }
    given(await decideExemption(here.as('legalReviewer', day), { exemptionId, ...approval }));
  });

  it('is for nobody who asked for it, worked on the docket, or drafts in its unit', async () => {
    const here = await county();
    const { docketId } = await openedDocket(here);
    const requester = await colleague(here, 'drafter', '2026-03-04 09:00');
    const { exemptionId } = given(await requestExemption(requester, { docketId, ...asked }));
    const office = { role: 'governmentOffice' as const, unitId: here.units.government };
    const withOffice = (act: Act, keeps: boolean): Act =>
      act.actor.kind === 'account'
        ? { ...act, actor: { ...act.actor, grants: [...(keeps ? act.actor.grants : []), office] } }
        : act;
    const same = [
      withOffice(requester, true),
      withOffice(requester, false),
      withOffice(here.as('drafter', day), false),
      withOffice(await colleague(here, 'unitHead', day), true),
    ];
    for (const act of same) {
      const outcome = await decideExemption(act, { exemptionId, ...approval });
      expect(refusalCodes(outcome)).toEqual(['drafter_cannot_approve']);
    }
    given(await decideExemption(here.as('governmentOffice', day), { exemptionId, ...approval }));
  });

  it('needs a public line to approve, unless the docket is secret', async () => {
    const here = await county();
    const open = await openedDocket(here);
    const secret = await openedDocket(here, { title: '保密事项', flags: ['secret'] });
    const silent = { ...approval, publicLine: '' };
    const decide = async (docketId: string, ground: 'emergency_simplified' | 'confidential') =>
      decideExemption(here.as('governmentOffice', day), {
        exemptionId: await requestedExemption(here, { docketId }, { ground }),
        ...silent,
      });
    expect(refusalCodes(await decide(open.docketId, 'emergency_simplified'))).toEqual(['public_line_missing']);
    expect(refusalCodes(await decide(secret.docketId, 'confidential'))).toEqual([]);
  });

  it('cannot be for secrecy on a docket that was not determined to be secret', async () => {
    const here = await county();
    const { docketId } = await openedDocket(here);
    const exemptionId = await requestedExemption(here, { docketId }, { ground: 'confidential' });
    const outcome = await decideExemption(here.as('governmentOffice', day), { exemptionId, ...approval });
    expect(refusalCodes(outcome)).toEqual(['gate.exemption_not_secret']);
  });

  it('comes too late when the public is invited already', async () => {
    const here = await county();
    const docket = await openedDocket(here);
    await publishedRound(here, docket);
    const exemptionId = await requestedExemption(here, docket);
    const outcome = await decideExemption(here.as('governmentOffice', day), { exemptionId, ...approval });
    expect(refusalCodes(outcome)).toEqual(['gate.exemption_after_notice']);
  });

  it('is done once: of two at once one is told, and the record has one decision', async () => {
    const here = await county();
    const { docketId } = await openedDocket(here);
    const exemptionId = await requestedExemption(here, { docketId });
    const outcomes = await Promise.all([
      decideExemption(here.as('governmentOffice', day), { exemptionId, ...approval }),
      decideExemption(here.as('legalReviewer', day), { exemptionId, ...approval, decision: 'refused' }),
    ]);
    expect(outcomes.map(refusalCodes).sort()).toEqual([[], ['exemption_already_decided']]);
    expect(await here.db.read.select().from(events).where(eq(events.type, 'exemption.decided'))).toHaveLength(1);
  });

  it('stays out of public when it was refused', async () => {
    const here = await county();
    const { docketId } = await openedDocket(here);
    const exemptionId = await requestedExemption(here, { docketId });
    const refusal = { ...approval, decision: 'refused' as const };
    given(await decideExemption(here.as('governmentOffice', day), { exemptionId, ...refusal }));
    expect((await docketTimeline(here.db.read, docketId)).map(({ type }) => type)).toEqual(['docket.opened']);
  });
});
