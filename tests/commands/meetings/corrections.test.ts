import { meetingDecisions, meetingVersions } from 'db/schema/meeting-versions';
import { mails } from 'db/schema/record';
import { isCheckViolation, isRecordViolation } from 'db/violations';
import { describe, expect, it } from 'vitest';
import { beginCorrection } from '~/commands/meetings/begin-correction.server';
import { changeMeeting } from '~/commands/meetings/change.server';
import { prepareMeeting } from '~/commands/meetings/prepare.server';
import { recordConsent } from '~/commands/meetings/record-consent.server';
import { recordRepresentative } from '~/commands/meetings/record-representative.server';
import { returnMeeting, withdrawPreparation } from '~/commands/meetings/return.server';
import { meetingPage } from '~/queries/meeting-page.server';
import { meetingPages } from '~/queries/public-pages.server';
import { type County, county, given, refusalCodes } from '../../situations/county';
import {
  answeredView,
  approved,
  madePublic,
  meetingReadyToPublish,
  plainLetter,
  publishedMeeting,
} from '../../situations/meetings';

const evening = '2026-03-03 20:00';
const later = '2026-03-10 09:00';

const moved = (here: County, meetingId: string, at: string) => ({
  meetingId,
  title: '县政府第5次常务会议',
  place: '第一会议室',
  organId: here.units.government,
  heldAt: here.as('auditor', at).now,
});

describe('approval by a second person', () => {
  it('is refused to whoever prepared it, also when that person holds both posts', async () => {
    const here = await county();
    const meeting = await meetingReadyToPublish(here);
    const secretary = here.as('meetingSecretary', evening);
    given(await prepareMeeting(secretary, meeting));
    const { actor } = secretary;
    if (actor.kind !== 'account') throw new Error('the secretary has an account');
    const grants = [...actor.grants, { role: 'governmentOffice' as const, unitId: here.units.government }];
    const both = { ...secretary, actor: { ...actor, grants } };
    expect(refusalCodes(await approved(both, meeting))).toEqual(['preparer_cannot_approve']);
    expect(await meetingPage(here.db.read, meeting.number, secretary.now)).toBeUndefined();
  });

  it('is refused by the database itself when a program forgets the rule', async () => {
    const here = await county();
    const meeting = await meetingReadyToPublish(here);
    given(await prepareMeeting(here.as('meetingSecretary', evening), meeting));
    const [version] = await here.db.read.select().from(meetingVersions);
    const { id: versionId, preparedBy } = version!;
    const forged = {
      versionId,
      preparedBy,
      decision: 'approved' as const,
      decidedBy: preparedBy,
      decidedAt: new Date(0),
    };
    const attempt = here.db.transaction((tx) => tx.insert(meetingDecisions).values(forged));
    expect(isCheckViolation(await attempt.catch((error: unknown) => error))).toBe(true);
  });

  it('keeps a version as it was frozen: nobody rewrites it', async () => {
    const here = await county();
    await publishedMeeting(here);
    const attempt = here.db.transaction((tx) => tx.update(meetingVersions).set({ content: '{}' }));
    expect(isRecordViolation(await attempt.catch((error: unknown) => error))).toBe(true);
  });

  it('freezes the meeting while it waits; taken back or returned, it may be changed again', async () => {
    const here = await county();
    const meeting = await meetingReadyToPublish(here);
    const act = here.as('meetingSecretary', evening);
    const change = () => changeMeeting(act, moved(here, meeting.meetingId, '2026-03-03 15:00'));
    given(await prepareMeeting(act, meeting));
    expect(refusalCodes(await change())).toEqual(['meeting_awaits_approval']);
    expect(refusalCodes(await prepareMeeting(act, meeting))).toEqual(['meeting_awaits_approval']);
    given(await withdrawPreparation(act, meeting));
    given(await change());
    given(await prepareMeeting(act, meeting));
    given(await returnMeeting(here.as('governmentOffice', evening), { ...meeting, reason: '第1项的结果写全' }));
    given(await change());
    expect(refusalCodes(await approved(here.as('governmentOffice', evening), meeting))).toEqual([
      'nothing_awaits_approval',
    ]);
  });
});

describe('a correction', () => {
  it('leaves the public page as it is until it is approved, then says what changed and why', async () => {
    const here = await county();
    const { meetingId, number } = await publishedMeeting(here);
    const act = here.as('meetingSecretary', later);
    given(await beginCorrection(act, { meetingId, reason: '会议改到下午召开' }));
    given(await changeMeeting(act, moved(here, meetingId, '2026-03-03 15:00')));
    const read = () => meetingPage(here.db.read, number, act.now);
    expect(await read()).toMatchObject({ heldAt: here.as('auditor', '2026-03-03 09:00').now, corrections: [] });
    given(await madePublic(here, { meetingId }, later));
    expect(await read()).toMatchObject({
      heldAt: here.as('auditor', '2026-03-03 15:00').now,
      publishedAt: here.as('auditor', '2026-03-03 23:59:59').now,
      corrections: [
        {
          version: 2,
          reason: '会议改到下午召开',
          changes: [{ what: 'heldAt', before: '2026-03-03T01:00:00.000Z', after: '2026-03-03T07:00:00.000Z' }],
        },
      ],
    });
    expect(refusalCodes(await changeMeeting(act, moved(here, meetingId, '2026-03-03 16:00')))).toEqual([
      'meeting_published',
    ]);
  });

  it('that changes nothing is refused, and so is one of a meeting that is not public', async () => {
    const here = await county();
    const { meetingId } = await publishedMeeting(here);
    const act = here.as('meetingSecretary', later);
    given(await beginCorrection(act, { meetingId, reason: '核对' }));
    expect(refusalCodes(await beginCorrection(act, { meetingId, reason: '核对' }))).toEqual([
      'correction_not_possible',
    ]);
    expect(refusalCodes(await prepareMeeting(act, { meetingId }))).toEqual(['correction_changes_nothing']);
    const ready = await meetingReadyToPublish(here);
    expect(refusalCodes(await beginCorrection(act, { meetingId: ready.meetingId, reason: '核对' }))).toEqual([
      'correction_not_possible',
    ]);
  });
});

describe('a consent that is taken back', () => {
  it('masks the name from then on, also where others named the person and in what was frozen, and makes the feed newer', async () => {
    const here = await county();
    const meeting = await meetingReadyToPublish(here);
    const { meetingId, number, resident, itemId } = meeting;
    const deputy = await here.db.read.select().from(meetingVersions);
    expect(deputy).toEqual([]);
    await answeredView(here, { meetingId, itemId, representativeId: resident, body: '我同意甲春来代表说的。' });
    given(await madePublic(here, meeting, evening));
    const shown = async () => JSON.stringify(await meetingPage(here.db.read, number, here.as('auditor', later).now));
    const updated = async () => (await meetingPages(here.db.read, 10))[0]!.updated;
    expect(await shown()).toContain('甲春来');
    expect(await updated()).toEqual(here.as('auditor', evening).now);
    const [version] = await here.db.read.select().from(meetingVersions);
    const people = JSON.parse(version!.people) as { id: string; name: string }[];
    const fields = { name: false, unit: false, post: false };
    const representativeId = people.find(({ name }) => name === '甲春来')!.id;
    const form = { wordingVersion: '2026-1', agreedOn: '2026-03-09' };
    given(await recordConsent(here.as('meetingSecretary', later), { meetingId, representativeId, fields, ...form }));
    expect(await shown()).not.toContain('甲春来');
    expect(await shown()).toContain('我同意***代表说的。');
    expect(await updated()).toEqual(here.as('auditor', later).now);
    expect(await here.db.read.select().from(meetingVersions)).toEqual([version]);
  });

  it('stands in no row of a version in clear', async () => {
    const here = await county();
    await publishedMeeting(here);
    const [version] = await here.db.read.select().from(meetingVersions);
    expect(version!.content).not.toMatch(/丁满仓|甲春来/);
  });
});

describe('who is told', () => {
  it('is everybody who sat in and left an address, once, and again only when the own result changed', async () => {
    const here = await county();
    const meeting = await meetingReadyToPublish(here);
    const { meetingId } = meeting;
    const act = here.as('meetingSecretary');
    const person = { name: '乙怀瑾', category: 'committeeMember' as const, contact: 'yi@example.org', meetingId };
    given(await recordRepresentative(act, person));
    given(await madePublic(here, meeting, evening));
    const letters = async () => (await here.db.read.select().from(mails)).map(({ recipient }) => recipient);
    expect(await letters()).toEqual(['yi@example.org']);
    given(await beginCorrection(here.as('meetingSecretary', later), { meetingId, reason: '地点写错' }));
    const elsewhere = { ...moved(here, meetingId, '2026-03-03 09:00'), place: '第二会议室' };
    given(await changeMeeting(here.as('meetingSecretary', later), elsewhere));
    given(await madePublic(here, { meetingId }, later));
    expect(await letters()).toEqual(['yi@example.org']);
    expect(plainLetter().subject).toBe('会议结果');
  });
});
