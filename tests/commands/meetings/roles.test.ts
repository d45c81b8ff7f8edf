import { describe, expect, it } from 'vitest';
import type { Act, Outcome } from '~/commands/act.server';
import { addItem } from '~/commands/meetings/add-item.server';
import { answerView } from '~/commands/meetings/answer-view.server';
import { changeMeeting } from '~/commands/meetings/change.server';
import { changeItem } from '~/commands/meetings/change-item.server';
import { prepareMeeting } from '~/commands/meetings/prepare.server';
import { recordMeeting } from '~/commands/meetings/record.server';
import { recordAttendance } from '~/commands/meetings/record-attendance.server';
import { recordConsent } from '~/commands/meetings/record-consent.server';
import { recordDiscussions } from '~/commands/meetings/record-discussion.server';
import { recordRepresentative } from '~/commands/meetings/record-representative.server';
import { recordRoster } from '~/commands/meetings/record-roster.server';
import { recordView } from '~/commands/meetings/record-view.server';
import { removeItem } from '~/commands/meetings/remove-item.server';
import { roles } from '~/domain/vocabulary';
import { type County, county, given, refusalCodes } from '../../situations/county';
import { approved, meetingReadyToPublish } from '../../situations/meetings';

type Meeting = Awaited<ReturnType<typeof meetingReadyToPublish>>;

/** Everything that a secretary does, on a meeting that would allow it. */
const work = (
  act: Act,
  { units }: County,
  { meetingId, itemId, resident, viewId }: Meeting,
): Record<string, Promise<Outcome<unknown>>> => {
  const meeting = { title: '县政府第6次常务会议', heldAt: act.now, organId: units.government };
  const person = { meetingId, representativeId: resident };
  return {
    recordMeeting: recordMeeting(act, meeting),
    changeMeeting: changeMeeting(act, { meetingId, ...meeting }),
    addItem: addItem(act, { meetingId, title: '汇报', kind: 'report' }),
    changeItem: changeItem(act, { itemId, title: '汇报', kind: 'report' }),
    removeItem: removeItem(act, { itemId }),
    recordRepresentative: recordRepresentative(act, { name: '丙秀兰', category: 'resident' }),
    recordAttendance: recordAttendance(act, { ...person, attended: true }),
    recordConsent: recordConsent(act, {
      ...person,
      fields: { name: true, unit: true, post: true },
      wordingVersion: '1',
      agreedOn: '2026-03-01',
    }),
    recordRoster: recordRoster(act, { meetingId, agreedOn: '2026-03-01', rows: [] }),
    recordView: recordView(act, { ...person, itemId, body: '意见' }),
    recordDiscussions: recordDiscussions(act, { meetingId, items: [{ itemId, result: '', rows: [] }] }),
    answerView: answerView(act, { viewId, adoption: 'adopted', reason: '理由' }),
  };
};

describe('who works on meetings', () => {
  it('is the meeting secretary and nobody else', async () => {
    const here = await county();
    const meeting = await meetingReadyToPublish(here);
    for (const role of roles.filter((role) => role !== 'meetingSecretary')) {
      for (const [name, outcome] of Object.entries(work(here.as(role), here, meeting))) {
        expect([role, name, refusalCodes(await outcome)]).toEqual([role, name, ['forbidden']]);
      }
    }
  });

  it('are no citizens', async () => {
    const here = await county();
    const meeting = await meetingReadyToPublish(here);
    const citizen: Act = { ...here.system, actor: { kind: 'citizen' } };
    for (const outcome of [...Object.values(work(citizen, here, meeting)), approved(citizen, meeting)]) {
      expect(refusalCodes(await outcome)).toEqual(['forbidden']);
    }
  });

  it('may publish as government office only, and only what the secretary prepared', async () => {
    const here = await county();
    const meeting = await meetingReadyToPublish(here);
    const evening = '2026-03-03 20:00';
    expect(refusalCodes(await approved(here.as('governmentOffice', evening), meeting))).toEqual([
      'nothing_awaits_approval',
    ]);
    for (const role of roles.filter((role) => role !== 'meetingSecretary'))
      expect([role, refusalCodes(await prepareMeeting(here.as(role, evening), meeting))]).toEqual([
        role,
        ['forbidden'],
      ]);
    given(await prepareMeeting(here.as('meetingSecretary', evening), meeting));
    for (const role of roles.filter((role) => role !== 'governmentOffice'))
      expect([role, refusalCodes(await approved(here.as(role, evening), meeting))]).toEqual([role, ['forbidden']]);
    expect(refusalCodes(await approved(here.as('governmentOffice', evening), meeting))).toEqual([]);
  });
});
